// How is a cell set? A judgement with its score (or scores, when it is unsure), reason, source and status; a value as people write it.
import type { JudgeParams, Score } from '../../../language/protocol.js';
import { button, field, h, replaceChildren, setText } from '../parts/dom.js';
import { badge, COLOURS, wordsOf } from '../parts/score.js';
import { answerForm } from './answer.js';
import { answerAt, type Gekozen, judgementAt, type Weging } from './state.js';

const STATUSSEN = ['', 'voorlopig', 'besproken', 'vastgesteld'] as const;

export class CellForm {
    readonly element = h('section', { class: 'oordeel', 'aria-labelledby': 'oordeel-kop' });
    private readonly fields = h('div');
    private readonly status = h('p', { role: 'status' });
    private drawn: string | undefined;

    constructor(private readonly weging: Weging) {
        this.element.append(this.fields, this.status);
    }

    draw(): void {
        const { tabel, plaats, melding, texts } = this.weging;
        const judgement = tabel && plaats && judgementAt(tabel, plaats);
        const answer = tabel && plaats && answerAt(tabel, plaats);
        this.status.hidden = !judgement && !answer;
        this.status.className = melding === '' ? 'soft' : 'melding';
        setText(this.status, melding === '' ? texts.undoHint : melding);
        // What is being typed is not touched, as long as it is about the same cell as it stands.
        const now = JSON.stringify([judgement, answer, plaats]);
        if (now === this.drawn) return;
        this.drawn = now;
        const heading = (text: string): HTMLElement => h('h2', { id: 'oordeel-kop' }, [text]);
        if (judgement) replaceChildren(this.fields, heading(`${judgement.korps} · ${judgement.dimensie}`), this.form(judgement));
        else if (answer && plaats) replaceChildren(this.fields, heading(`${answer.korps} · ${answer.kop.naam ?? answer.kop.tekst}`), answerForm(this.weging, answer, plaats));
        else replaceChildren(this.fields, heading(texts.judge), h('p', { class: 'soft' }, [plaats ? texts.notJudged : texts.judgeHint]));
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
                const oordeel: Omit<JudgeParams, 'textDocument' | 'norm'> = {
                    korps, dimensie, oordeel: chosen(),
                    ...(changed(reason.value, cel?.reden) && { reden: reason.value.trim() }),
                    ...(changed(source.value, cel?.bron) && { bron: source.value.trim() }),
                    ...(changed(status.value, cel?.status) && status.value !== '' && { status: status.value as NonNullable<JudgeParams['status']> }),
                };
                this.weging.gevraagd = `${korps}, ${dimensie}, ${wordsOf(oordeel.oordeel, texts.or)}`;
                host.post({ soort: 'oordeel', oordeel });
            },
        });
    }
}

/** What is not changed is not written: a norm may have no place for reasons. */
const changed = (now: string, was = ''): boolean => now.trim() !== was;
