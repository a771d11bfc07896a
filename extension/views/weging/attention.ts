// Which cells ask for attention? Those that decide an end score first, as the server puts them.
import { button, h, replaceChildren } from '../parts/dom.js';
import { badge } from '../parts/score.js';
import type { Weging } from './state.js';

export class AttentionList {
    readonly element = h('section', { class: 'aandacht', 'aria-labelledby': 'aandacht-kop' });
    private drawn: unknown;

    constructor(private readonly weging: Weging) {}

    draw(): void {
        const { tabel, texts, host } = this.weging;
        if (!tabel || this.drawn === tabel) return;
        this.drawn = tabel;
        const at = [...this.element.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
        replaceChildren(
            this.element,
            h('h2', { id: 'aandacht-kop' }, [`${texts.attention} (${tabel.aandacht.length})`]),
            tabel.aandacht.length === 0
                ? h('p', { class: 'soft' }, [texts.noAttention])
                : h('ol', {}, tabel.aandacht.map(({ korps, dimensie, waarom, norm, oordeel, uitleg, cel }) => h('li', { class: waarom === 'beslist' ? 'beslist' : undefined }, [
                    cel ? button(`${korps} · ${dimensie}`, () => host.post({ soort: 'toonCel', cel }), { class: 'link' }) : h('span', {}, [`${korps} · ${dimensie}`]),
                    h('div', {}, [
                        h('span', { class: 'waarom' }, [texts.why[waarom]]), ' ',
                        oordeel && badge(oordeel, texts.or), norm && ` ${texts.normSays} `, norm && badge(norm, texts.or),
                    ]),
                    uitleg !== undefined && h('p', { class: 'soft' }, [uitleg]),
                ]))),
            tabel.problemen.length > 0 && h('h2', {}, [texts.problems(tabel.problemen.length)]),
            tabel.problemen.length > 0 && h('ul', {}, tabel.problemen.map(({ tekst, rij, kolom, ernst }) => h('li', { 'data-ernst': ernst }, [
                button(texts.cell(rij, tabel.koppen[kolom - 1]?.naam ?? tabel.koppen[kolom - 1]?.tekst ?? ''), () => this.weging.choose({ rij, kolom }, true), { class: 'link' }), ` ${tekst}`,
            ]))),
        );
        if (at >= 0) this.element.querySelectorAll('button')[at]?.focus();
    }
}
