// How is the value of an indicator set? As people write it; the norm says what it is to be.
import { button, field, h } from '../parts/dom.js';
import type { Antwoordcel, Plaats, Weging } from './state.js';

export function answerForm(weging: Weging, { korps, kop, tekst }: Antwoordcel, { rij, kolom }: Plaats): HTMLFormElement {
    const { texts, host } = weging;
    const value = h('input', { type: 'text', id: 'waarde', autocomplete: 'off', 'aria-describedby': 'verwacht', list: kop.keuzes && 'keuzes' });
    value.value = tekst;
    return h('form', {}, [
        field(texts.value, value),
        kop.keuzes && h('datalist', { id: 'keuzes' }, kop.keuzes.map((keuze) => h('option', { value: keuze }))),
        h('p', { class: 'soft', id: 'verwacht' }, [texts.expected(kop.verwacht ?? '')]),
        button(texts.setValue, () => undefined, { type: 'submit', class: 'hoofd' }),
    ], {
        submit: (event) => {
            event.preventDefault();
            const waarde = value.value.trim();
            weging.gevraagd = `${korps}, ${kop.naam ?? kop.tekst}, ${waarde || texts.nothing}`;
            host.post({ soort: 'waarde', waarde: { rij, kolom, waarde } });
        },
    });
}
