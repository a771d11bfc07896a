// Why does a cell have its colour, and what would another do? The pane under the scores.
import type { Plek, Stap, Uitleg, UitlegPlafond } from '../../../language/protocol.js';
import { button, h, replaceChildren } from '../parts/dom.js';
import { badge } from '../parts/score.js';
import type { Panel } from './state.js';
import { whatIfOf } from './what-if.js';

export class Explanation {
    readonly element = h('section', { class: 'uitleg', 'aria-labelledby': 'uitleg-kop' });

    constructor(private readonly panel: Panel) {}

    /** Where the keyboard was, it stays. */
    draw(): void {
        const at = this.controls().indexOf(document.activeElement as HTMLElement);
        this.fill();
        if (at >= 0) this.controls()[at]?.focus();
    }

    private readonly controls = (): HTMLElement[] => [...this.element.querySelectorAll<HTMLElement>('button, input, summary')];

    private fill(): void {
        const { state, texts } = this.panel;
        const { gekozen, uitleg, preview } = state;
        this.element.hidden = !preview || preview.rijen.length === 0;
        const heading = (...children: (Node | string)[]): HTMLElement => h('h2', { id: 'uitleg-kop' }, children);
        if (!gekozen || !uitleg) return replaceChildren(this.element, heading(texts.explain.title), h('p', { class: 'soft' }, [texts.explain.hint]));
        if (!('plafonds' in uitleg)) return replaceChildren(this.element, heading(`${gekozen.korps}`), h('p', {}, [uitleg.reden]));
        const doel = uitleg.doel === 'eindscore' ? texts.endScore : uitleg.doel;
        replaceChildren(
            this.element,
            h('div', { class: 'kop' }, [
                heading(`${uitleg.korps} · ${doel} `, badge(uitleg.score, texts.or)),
                button('×', () => {
                    state.gekozen = undefined;
                    state.probeersel = undefined;
                    state.watAls = undefined;
                    this.panel.draw();
                }, { class: 'sluit', 'aria-label': texts.explain.close, title: texts.explain.close }),
            ]),
            h('div', { class: 'kolommen' }, [
                h('div', {}, [this.ceilings(uitleg), this.judgement(uitleg), this.normLines(uitleg)]),
                h('div', {}, [whatIfOf(this.panel), this.better(uitleg)]),
            ]),
        );
    }

    private ceilings({ plafonds, doel, gepubliceerd, score }: Uitleg): HTMLElement {
        const { texts } = this.panel;
        return h('div', {}, [
            gepubliceerd !== undefined && gepubliceerd.join() !== score.join() && h('p', {}, [`${texts.explain.published}: `, badge(gepubliceerd, texts.or)]),
            plafonds.length > 0 && h('h3', {}, [texts.explain.ceilings]),
            plafonds.length === 0 && doel === 'eindscore' && h('p', {}, [texts.explain.noCeilings]),
            plafonds.length > 0 && h('ol', { class: 'plafonds' }, plafonds.map((plafond) => this.ceiling(plafond))),
        ]);
    }

    private ceiling({ tekst, hoogstens, onzeker, plek, bron, motivering, interpretatie, scores, punten = [] }: UitlegPlafond): HTMLElement {
        const { texts: { explain, or } } = this.panel;
        return h('li', {}, [
            this.sentence(tekst, plek),
            h('div', { class: 'gevolg' }, [
                badge([hoogstens], or), h('span', { class: 'soft' }, [` ${explain.ceiling(hoogstens)}${onzeker ? ` (${explain.perhaps})` : ''}`]),
                bron !== undefined && h('span', { class: 'soft' }, [` · ${bron}`]),
            ]),
            scores.length + punten.length > 0 && h('div', { class: 'door' }, [`${explain.because} `, ...punten.map((stand) => `${stand} `), ...scores.flatMap(({ dimensie, score }) => [badge(score, or), ` ${dimensie} `])]),
            motivering !== undefined && note(explain.motivation, motivering),
            interpretatie !== undefined && note(explain.reading, interpretatie),
        ]);
    }

    private judgement({ cel, doel }: Uitleg): HTMLElement | undefined {
        const { texts: { explain, or, cell }, state, host } = this.panel;
        const dimension = state.preview?.dimensies.find(({ naam }) => naam === doel);
        if (!cel) return undefined;
        const rows: [string, Node | string | undefined][] = [
            [explain.judged, cel.oordeel ? badge(cel.oordeel, or) : explain.none],
            [explain.norm, cel.norm ? badge(cel.norm, or) : cel.geenKleur],
            [explain.reason, cel.reden],
            [explain.source, cel.bron],
            [explain.status, cel.status],
            [explain.deviation, cel.afwijking],
            [explain.definition, dimension?.definitie],
        ];
        const { cel: place } = cel;
        return h('div', {}, [
            h('h3', {}, [explain.judgement]),
            cel.geldtNiet && h('p', {}, [cell.notApplied]),
            dimension && !dimension.weegt && h('p', {}, [explain.notWeighed]),
            h('dl', {}, rows.flatMap(([term, value]) => (value === undefined ? [] : [h('dt', {}, [term]), h('dd', {}, [value])]))),
            place && button(explain.inData, () => host.post({ soort: 'toonCel', cel: place }), { class: 'link' }),
        ]);
    }

    private normLines({ normregels = [], waarden = [] }: Uitleg): HTMLElement | undefined {
        const { texts: { explain, or } } = this.panel;
        if (normregels.length === 0) return undefined;
        return h('div', {}, [
            h('h3', {}, [explain.normLines]),
            waarden.length > 0 && h('dl', {}, waarden.flatMap(({ indicator, waarde, geschreven }) => [h('dt', {}, [indicator]), h('dd', {}, [geschreven ?? (waarde === undefined ? explain.notSupplied : String(waarde))])])),
            h('ul', { class: 'normregels' }, normregels.map(({ tekst, kleur, plek, geldt }) => h('li', {}, [this.sentence(tekst, plek), geldt && h('span', {}, [' ', badge([kleur], or), h('span', { class: 'soft' }, [` ${explain.applies}`])])]))),
        ]);
    }

    private better({ wegen, waaromNiet, regels, alleenDoor, omlaag, beslissend, doel }: Uitleg): HTMLElement | undefined {
        if (doel !== 'eindscore') return undefined;
        const { texts: { explain, or } } = this.panel;
        const steps = (each: readonly Stap[]): HTMLElement => h('li', {}, each.map(({ dimensie, van, naar }) => h('div', { class: 'stap' }, [`${dimensie}: `, badge(van, or), ` ${explain.to} `, badge([naar], or)])));
        const rules = (indices: readonly number[]): HTMLElement[] => indices.flatMap((i) => {
            const rule = regels[i];
            return rule ? [h('li', {}, [this.sentence(rule.tekst, rule.plek)])] : [];
        });
        return h('div', {}, [
            beslissend.length > 0 && h('div', {}, [h('h3', {}, [explain.decisive]), h('ul', {}, beslissend.map((naam) => h('li', {}, [naam])))]),
            wegen && wegen.length > 0 && h('div', {}, [h('h3', {}, [explain.ways]), h('ul', {}, wegen.map(steps))]),
            ...waaromNiet.filter((each) => each.regels.length > 0).map((each) => h('details', {}, [h('summary', {}, [explain.whyNot(each.kleur)]), h('ul', {}, rules(each.regels))])),
            alleenDoor.length > 0 && h('details', {}, [h('summary', {}, [explain.alone]), h('ul', {}, rules(alleenDoor))]),
            omlaag && omlaag.length > 0 && h('details', {}, [h('summary', {}, [explain.lower]), h('ul', {}, omlaag.map(steps))]),
        ]);
    }

    /** A sentence of the norm, which leads to where it stands. */
    private sentence(tekst: string, plek: Plek): HTMLElement {
        const line = plek.range.start.line + 1;
        const { explain } = this.panel.texts;
        return h('button', { type: 'button', class: 'zin', title: explain.goTo(line) }, [tekst, h('span', { class: 'soft' }, [` ${explain.line(line)}`])], {
            click: () => this.panel.host.post({ soort: 'toon', plek, erheen: true }),
        });
    }
}

const note = (kind: string, text: string): HTMLElement => h('p', { class: 'noot' }, [h('b', {}, [`${kind}: `]), text]);
