// How is a data file drawn? As the table that it is; a judgement with its colour and sign, a problem on its cell.
import type { Gegevenscel, Kop, Probleem } from '../../../language/protocol.js';
import { kindOf, SIGNS } from '../../webview/signs.js';
import { h, replaceChildren, setAttribute } from '../parts/dom.js';
import { moveThrough } from '../parts/grid.js';
import type { Plaats, Weging } from './state.js';

const SEVERITY = { fout: 3, waarschuwing: 2, informatie: 1, hint: 0 } as const;

export class DataTable {
    readonly element = h('div', { class: 'scroll' });
    private readonly table = h('table', { role: 'grid', class: 'gegevens' });
    private drawn: unknown;
    private readonly moves;

    constructor(private readonly weging: Weging) {
        this.table.setAttribute('aria-label', weging.texts.grid);
        this.element.append(this.table);
        this.moves = moveThrough(this.table, {
            rows: () => [...this.table.rows].map((row) => [...row.cells].filter((cell) => cell.hasAttribute('tabindex'))).filter((cells) => cells.length > 0),
            choose: ({ dataset: { rij, kolom } }) => {
                if (rij !== undefined && kolom !== undefined) weging.choose({ rij: Number(rij), kolom: Number(kolom) }, false);
            },
        });
    }

    draw(): void {
        const { tabel, filter, plaats } = this.weging;
        if (!tabel) return;
        const wanted = plain(filter);
        const rows = tabel.rijen.filter(({ korps, cellen }) => wanted === '' || plain(korps ?? cellen[0]?.tekst ?? '').includes(wanted));
        if (this.drawn !== tabel || this.table.tBodies[0]?.rows.length !== rows.length) {
            const focused = document.activeElement instanceof HTMLElement && this.table.contains(document.activeElement) ? document.activeElement.dataset : undefined;
            replaceChildren(
                this.table,
                h('thead', {}, [h('tr', {}, [h('td', { class: 'nummer' }), ...tabel.koppen.map(({ tekst, soort, naam }) => h('th', { scope: 'col', class: soort, title: naam ?? tekst }, [naam ?? tekst]))])]),
                h('tbody', {}, rows.map(({ rij, cellen }) => h('tr', {}, [
                    h('td', { class: 'nummer', 'aria-hidden': 'true' }, [String(rij)]),
                    ...tabel.koppen.map((kop, i) => this.cell(cellen[i] ?? { tekst: '' }, kop, { rij, kolom: i + 1 }, tabel.problemen)),
                ]))),
            );
            this.drawn = tabel;
            if (focused?.rij !== undefined) this.focus({ rij: Number(focused.rij), kolom: Number(focused.kolom) });
        }
        for (const cell of this.table.querySelectorAll<HTMLElement>('[data-rij]')) {
            setAttribute(cell, 'aria-selected', String(plaats !== undefined && Number(cell.dataset.rij) === plaats.rij && Number(cell.dataset.kolom) === plaats.kolom));
        }
        this.moves.settle();
    }

    focus({ rij, kolom }: Plaats): void {
        const cell = this.table.querySelector<HTMLElement>(`[data-rij="${rij}"][data-kolom="${kolom}"]`);
        if (cell) this.moves.focus(cell);
    }

    private cell({ tekst, scores, problemen = [], reden, status }: Gegevenscel, { soort }: Kop, { rij, kolom }: Plaats, all: readonly Probleem[]): HTMLElement {
        const { texts } = this.weging;
        const own = problemen.flatMap((i) => all[i] ?? []).sort((a, b) => SEVERITY[b.ernst] - SEVERITY[a.ernst]);
        const kind = scores && scores.length > 0 ? kindOf(scores) : undefined;
        const label = [tekst || texts.statuses[''], status, reden !== undefined && texts.withReason, ...own.map((each) => each.tekst)].filter((part) => typeof part === 'string').join(', ');
        return h(soort === 'korps' ? 'th' : 'td', {
            ...(soort === 'korps' && { scope: 'row' }), tabindex: -1, 'data-rij': rij, 'data-kolom': kolom, class: kind ? `score ${kind}` : soort,
            title: [reden, ...own.map((each) => each.tekst)].filter((part) => part !== undefined).join('\n') || undefined,
            'aria-label': label, 'data-ernst': own[0]?.ernst, 'data-reden': reden !== undefined && soort === 'dimensie',
        }, [kind ? h('span', {}, [h('span', { class: 'sign' }, [SIGNS[kind]]), ` ${tekst}`]) : tekst]);
    }
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
