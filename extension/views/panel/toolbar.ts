// What stands above the scores: the totals, what is shown and in which order, what it is compared with, and what that changes?
import { h, replaceChildren, setAttribute, setText } from '../parts/dom.js';
import { fileName } from '../parts/file-name.js';
import { badge, COLOURS } from '../parts/score.js';
import { differenceOf, type Panel, rowsOf } from './state.js';
import type { Keuze } from '../../webview/messages.js';

export class Toolbar {
    readonly element = h('header', { class: 'top' });
    private readonly title = h('h1');
    private readonly concept = h('span', { class: 'concept' });
    private readonly totals = h('ul', { class: 'totals' });
    private drawnTotals = '';
    private readonly warning = h('p', { class: 'warning' });
    private readonly change = h('p', { class: 'change', role: 'status' });
    private readonly lit = h('p', { class: 'lit' });
    private readonly count = h('span', { class: 'soft', role: 'status' });
    private readonly filter: HTMLInputElement;
    private readonly show: HTMLSelectElement;
    private readonly sort: HTMLSelectElement;
    private readonly against: HTMLSelectElement;
    private readonly per: HTMLSelectElement;
    private readonly norm: HTMLSelectElement;
    private readonly normLabel: HTMLElement;
    private readonly others: HTMLInputElement;
    private readonly othersLabel: HTMLElement;

    constructor(private readonly panel: Panel) {
        const { texts, state, host } = panel;
        const redraw = (): void => panel.draw();
        this.totals.setAttribute('aria-label', texts.totals);
        this.filter = h('input', { type: 'search', placeholder: texts.filterHint, 'aria-label': texts.filter }, [], { input: () => { state.filter = this.filter.value; redraw(); } });
        this.show = select(texts.show.label, [['all', texts.show.all], ['differs', texts.show.differs], ['held', texts.show.held], ['published', texts.show.published], ...[...COLOURS, 'onzeker'].map((score): [string, string] => [score, texts.show.score(score === 'onzeker' ? texts.uncertain : score)])], (value) => { state.show = value; redraw(); });
        this.sort = select(texts.sort.label, [], (value) => { state.sort = value; redraw(); });
        this.against = select(texts.against.label, [], (value) => {
            host.post({ soort: 'vergelijk', keuze: value as Keuze });
            this.against.value = state.vergeleken.keuze; // until the extension says that it is so
        });
        this.per = select(texts.per.label, [['korps', texts.per.korps], ['eenheid', texts.per.eenheid]], (value) => host.post({ soort: 'per', per: value === 'eenheid' ? 'eenheid' : 'korps' }));
        this.norm = select(texts.norm, [], (value) => {
            host.post({ soort: 'norm', uri: value });
            this.norm.value = state.preview?.volgens?.norm ?? value; // until its scores are there
        });
        this.normLabel = labelled(texts.norm, this.norm);
        this.others = h('input', { type: 'checkbox' }, [], { change: () => { state.others = this.others.checked; redraw(); } });
        this.othersLabel = h('label', { class: 'check' }, [this.others, texts.others]);
        this.element.append(
            h('div', { class: 'head' }, [this.concept, this.title, this.totals]),
            h('div', { class: 'controls' }, [
                this.normLabel, this.filter, labelled(texts.show.label, this.show), labelled(texts.sort.label, this.sort), labelled(texts.per.label, this.per), labelled(texts.against.label, this.against), this.othersLabel, this.count,
            ]),
            // One place for two: the table below stays where it is when a norm that is being typed breaks.
            h('div', { class: 'stand' }, [this.warning, this.change]),
            this.lit,
        );
    }

    draw(): void {
        const { state, texts } = this.panel;
        const { preview, vergeleken } = state;
        this.element.hidden = !preview;
        if (!preview) return;
        setText(this.title, preview.editie);
        setText(this.concept, texts.concept);
        this.concept.hidden = !preview.concept;
        const totals = JSON.stringify(preview.totaal);
        if (totals !== this.drawnTotals) replaceChildren(this.totals, ...([...COLOURS, 'onzeker'] as const).filter((score) => preview.totaal[score] > 0).map((score) => {
            const shown = score === 'onzeker' ? badge(['geel', 'groen'], texts.or) : badge([score], texts.or);
            if (score === 'onzeker') shown.lastChild?.replaceWith(` ${texts.uncertain}`);
            return h('li', {}, [h('b', {}, [String(preview.totaal[score])]), ' ', shown]);
        }));
        this.drawnTotals = totals;
        setText(this.warning, texts.errors(Math.max(1, preview.fouten)));
        setAttribute(this.warning, 'data-weg', preview.fouten === 0);
        setAttribute(this.change, 'data-weg', preview.fouten > 0);
        options(this.sort, [['norm', texts.sort.norm], ['name', texts.sort.name], ['score', texts.sort.score], ...preview.dimensies.map(({ naam }): [string, string] => [`dim:${naam}`, texts.sort.column(naam)])], state.sort);
        options(this.against, [
            ['niets', texts.against.niets], ['opgeslagen', texts.against.opgeslagen], ...(vergeleken.metVastgelegd ? [['vastgelegd', texts.against.vastgelegd] as [string, string]] : []), ['bestand', vergeleken.keuze === 'bestand' && vergeleken.naam ? vergeleken.naam : texts.against.bestand],
        ], vergeleken.keuze);
        const { norm = '', normen = [] } = preview.volgens ?? {};
        options(this.norm, normen.map(({ uri, titel }) => [uri, normen.some((each) => each.uri !== uri && each.titel === titel) ? `${titel} (${fileName(uri)})` : titel]), norm);
        this.normLabel.hidden = normen.length < 2;
        choose(this.show, state.show);
        choose(this.per, preview.per);
        this.othersLabel.hidden = preview.dimensies.every(({ weegt }) => weegt);
        setText(this.count, texts.rows(rowsOf(state).length, preview.rijen.length));
        this.drawChange();
        this.drawLit();
    }

    private drawChange(): void {
        const { state, texts } = this.panel;
        const { preview, vergeleken } = state;
        const difference = differenceOf(state);
        this.change.hidden = vergeleken.keuze === 'niets' || !preview?.verschil;
        if (!difference) return setText(this.change, preview?.verschil && 'reden' in preview.verschil ? preview.verschil.reden : '');
        const { keuze } = vergeleken;
        const than = keuze === 'opgeslagen' || keuze === 'vastgelegd' ? texts.against.than[keuze] : (vergeleken.naam ?? texts.against.other);
        const cells = difference.rijen.reduce((sum, { dimensies }) => sum + dimensies.length, 0);
        const scores = difference.rijen.filter(({ van, naar }) => van.join() !== naar.join()).length;
        const parts = [
            cells + scores === 0 ? texts.unchanged(than) : texts.changed(cells, scores, difference.rijen.length, than),
            difference.nieuweKorpsen.length > 0 && texts.added(difference.nieuweKorpsen),
            difference.vervallenKorpsen.length > 0 && texts.removed(difference.vervallenKorpsen),
        ].filter((part) => part !== false);
        this.change.toggleAttribute('data-changed', cells + scores > 0);
        setText(this.change, parts.join('. '));
    }

    private drawLit(): void {
        const { state: { preview }, texts } = this.panel;
        const rules = preview?.licht.regels.flatMap((regel) => preview.regels[regel] ?? []) ?? [];
        const text = rules.length > 0
            ? rules.map(({ tekst, treft }) => texts.lit(tekst, treft.length)).join('; ')
            : preview?.licht.dimensies.length === 1 ? texts.litDimension(preview.licht.dimensies[0] ?? '') : '';
        setText(this.lit, text === '' ? '\u00a0' : text);
        setAttribute(this.lit, 'data-weg', text === ''); // its room stays, and so does the table
    }
}

export function select(label: string, choices: readonly (readonly [string, string])[], choose: (value: string) => void): HTMLSelectElement {
    const element = h('select', { 'aria-label': label }, choices.map(([value, text]) => h('option', { value }, [text])), { change: () => choose(element.value) });
    return element;
}

const offered = new WeakMap<HTMLSelectElement, string>();

/** Changes the choices only when they are others, for an open list closes when it is touched. */
function options(element: HTMLSelectElement, choices: readonly (readonly [string, string])[], value: string): void {
    const now = JSON.stringify(choices);
    if (offered.get(element) !== now) replaceChildren(element, ...choices.map(([key, text]) => h('option', { value: key }, [text])));
    offered.set(element, now);
    choose(element, value);
}

/** Also the same value, set again, costs a round of styles. */
function choose(element: HTMLSelectElement, value: string): void {
    if (element.value !== value) element.value = value;
}

const labelled = (text: string, control: HTMLElement): HTMLElement => h('span', { class: 'labelled' }, [h('span', { 'aria-hidden': 'true', class: 'soft' }, [text]), control]);
