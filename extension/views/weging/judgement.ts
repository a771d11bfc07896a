// How is a judgement set? With its score (or scores, when it is unsure), reason, source and status.
import type { JudgeParams, Score } from '../../../language/protocol.js';
import { button, h, replaceChildren } from '../parts/dom.js';
import { badge, COLOURS, wordsOf } from '../parts/score.js';
import { type Gekozen, judgementAt, type Weging } from './state.js';

const STATUSSEN = ['', 'voorlopig', 'besproken', 'vastgesteld'] as const;

export class JudgementForm {
    readonly element = h('section', { class: 'oordeel', 'aria-labelledby': 'oordeel-kop' });
    private drawn = '';

    constructor(private readonly weging: Weging) {}

    draw(): void {
        const { tabel, plaats, melding, texts } = this.weging;
        const chosen = tabel && plaats && judgementAt(tabel, plaats);
        // What is being typed is not touched, as long as it is about the same judgement as it stands.
        const now = JSON.stringify([chosen, plaats, melding]);
        if (now === this.drawn) return;
        this.drawn = now;
        if (!chosen) return replaceChildren(this.element, h('h2', { id: 'oordeel-kop' }, [texts.judge]), h('p', { class: 'soft' }, [plaats ? texts.notJudged : texts.judgeHint]));
        replaceChildren(this.element, h('h2', { id: 'oordeel-kop' }, [`${chosen.korps} · ${chosen.dimensie}`]), this.form(chosen), h('p', { role: 'status', class: melding === '' ? 'soft' : 'melding' }, [melding === '' ? texts.undoHint : melding]));
    }

    private form({ korps, dimensie, cel }: Gekozen): HTMLFormElement {
        const { texts, host } = this.weging;
        const boxes = COLOURS.map((kleur) => h('input', { type: 'checkbox', name: 'score', value: kleur, checked: (cel?.scores ?? []).includes(kleur) }));
        const several = h('p', { class: 'soft' }, [texts.several]);
        const reason = h('textarea', { rows: 3, id: 'reden' });
        const source = h('input', { type: 'text', id: 'bron', placeholder: '§2.4.1' });
        const status = h('select', { id: 'status' }, STATUSSEN.map((each) => h('option', { value: each }, [texts.statuses[each]])));
        reason.value = cel?.reden ?? '';
        source.value = cel?.bron ?? '';
        status.value = STATUSSEN.find((each) => each === cel?.status) ?? '';
        const chosen = (): Score[] => boxes.filter(({ checked }) => checked).map(({ value }) => value as Score);
        const told = (): void => {
            several.hidden = chosen().length < 2;
        };
        told();
        return h('form', {}, [
            h('fieldset', {}, [h('legend', {}, [texts.choose]), ...boxes.map((box, i) => h('label', {}, [box, badge([COLOURS[i] as Score], texts.or)])), several]),
            field(texts.reason, reason), field(texts.source, source), field(texts.status, status),
            button(texts.set, () => undefined, { type: 'submit', class: 'hoofd' }),
        ], {
            change: told,
            submit: (event) => {
                event.preventDefault();
                const oordeel: Omit<JudgeParams, 'textDocument'> = {
                    korps, dimensie, oordeel: chosen(),
                    ...(changed(reason.value, cel?.reden) && { reden: reason.value.trim() }),
                    ...(changed(source.value, cel?.bron) && { bron: source.value.trim() }),
                    ...(changed(status.value, cel?.status) && status.value !== '' && { status: status.value as NonNullable<JudgeParams['status']> }),
                };
                host.post({ soort: 'oordeel', oordeel });
                this.weging.melding = texts.isSet(`${korps}, ${dimensie}, ${wordsOf(oordeel.oordeel, texts.or)}`);
                this.weging.draw();
            },
        });
    }
}

function field(text: string, control: HTMLElement): HTMLElement {
    return h('label', { class: 'veld', for: control.id }, [h('span', {}, [text]), control]);
}

/** What is not changed is not written: a norm may have no place for reasons. */
const changed = (now: string, was = ''): boolean => now.trim() !== was;
