// How are the scores drawn? As Tabel 2 of the report: corps by dimensions, under their field, with the end score; a redraw touches only what changed.
import type { Preview, PreviewRij } from '../../../language/protocol.js';
import { kindOf, SIGNS } from '../../webview/signs.js';
import { button, h, replaceChildren, setAttribute, setText } from '../parts/dom.js';
import { moveThrough } from '../parts/grid.js';
import { wordsOf } from '../parts/score.js';
import { columnsOf, differenceOf, type Keus, marksOf, MOST_ROWS, type Panel, rowsOf } from './state.js';

interface Drawn {
    readonly signature: string;
    readonly rows: readonly HTMLTableRowElement[];
    readonly heads: ReadonlyMap<number, HTMLElement>;
    /** What each row was filled with: it is not touched while that is the same. */
    readonly filled: Map<HTMLTableRowElement, { readonly rij: PreviewRij; readonly besides: string }>;
}

export class ScoreTable {
    readonly element = h('div', { class: 'scroll' });
    private readonly table = h('table', { role: 'grid', class: 'scores' });
    private readonly note = h('p', { class: 'soft', hidden: true });
    private readonly more: HTMLButtonElement;
    private drawn: Drawn | undefined;
    private readonly moves;

    constructor(private readonly panel: Panel) {
        this.table.setAttribute('aria-label', panel.texts.gridLabel);
        this.more = button('', () => {
            panel.state.all = true;
            panel.draw();
        });
        // The table is put in its place once: what is put there again loses the keyboard.
        this.element.append(this.table, this.note, this.more);
        this.moves = moveThrough(this.table, {
            rows: () => [...this.table.rows].map((row) => [...row.cells].filter((cell) => cell.hasAttribute('tabindex'))).filter((cells) => cells.length > 0),
            choose: (cell, far) => this.choose(cell, far),
            other: (_cell, { key }) => {
                if (key !== 'Escape') return;
                panel.state.gekozen = undefined;
                panel.draw();
            },
        });
    }

    draw(): void {
        const { state, texts } = this.panel;
        const { preview } = state;
        if (!preview) return;
        const all = rowsOf(state);
        const rows = state.all ? all : all.slice(0, MOST_ROWS);
        const columns = columnsOf(state);
        const published = preview.rijen.some(({ gepubliceerd }) => gepubliceerd);
        const signature = JSON.stringify([preview.uri, preview.per, published, state.sort, columns.map(({ veld, indices }) => [veld, indices.map((i) => preview.dimensies[i]?.naam)]), rows.map(({ korps }) => korps)]);
        if (this.drawn?.signature !== signature) this.drawn = this.build(signature, rows, published);
        const indices = columns.flatMap((column) => column.indices);
        for (const [i, row] of this.drawn.rows.entries()) {
            const rij = rows[i] as PreviewRij;
            const besides = this.besides(rij);
            const before = this.drawn.filled.get(row);
            if (before?.rij === rij && before.besides === besides) continue;
            this.fill(row, rij, indices, published);
            this.drawn.filled.set(row, { rij, besides });
        }
        for (const [i, head] of this.drawn.heads) setAttribute(head, 'data-lit', preview.licht.dimensies.includes(preview.dimensies[i]?.naam ?? ''));
        const rest = all.length - rows.length;
        setText(this.note, rows.length > 0 ? '' : preview.rijen.length === 0 ? texts.noRows : texts.noMatch);
        this.note.hidden = rows.length > 0;
        setText(this.more, texts.more(rest));
        this.more.hidden = rest === 0;
        this.moves.settle();
    }

    /** The explanation takes room of the scores: what is chosen stays in sight. */
    keepInSight(): void {
        this.table.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }

    /** Puts the keyboard on a cell. */
    focus({ korps, dimensie }: Keus): void {
        const cell = [...this.table.querySelectorAll<HTMLElement>('[data-korps]')].find(({ dataset }) => dataset.korps === korps && (dimensie === undefined ? dataset.soort === 'eindscore' : dataset.dimensie === dimensie));
        if (cell) this.moves.focus(cell);
    }

    private build(signature: string, rows: readonly PreviewRij[], published: boolean): Drawn {
        const { state, texts } = this.panel;
        const { sort, preview } = state;
        const columns = columnsOf(state);
        const heads = new Map<number, HTMLElement>();
        const sorted = (key: string): string => (sort === key ? 'ascending' : 'none');
        const head = h('thead', {}, [
            h('tr', {}, [
                h('td', { class: 'korps' }),
                ...columns.map(({ veld, indices }) => h('th', { scope: 'colgroup', colspan: indices.length, class: 'veld', title: veld }, [h('span', {}, [veld])])),
                h('td', { class: 'eind', colspan: published ? 2 : 1 }),
            ]),
            h('tr', {}, [
                h('th', { scope: 'col', class: 'korps', tabindex: -1, 'data-sort': 'name', 'aria-sort': sorted('name') }, [preview?.per === 'eenheid' ? texts.unit : texts.corps]),
                ...columns.flatMap(({ indices }) => indices.map((i, n) => {
                    const { naam = '', kort = '', weegt = true } = preview?.dimensies[i] ?? {};
                    const cell = h('th', { scope: 'col', class: `dim${n === 0 ? ' eerste' : ''}${weegt ? '' : ' buiten'}`, tabindex: -1, title: naam, 'data-sort': `dim:${naam}`, 'aria-sort': sorted(`dim:${naam}`), 'aria-label': naam }, [h('span', {}, [kort])]);
                    heads.set(i, cell);
                    return cell;
                })),
                h('th', { scope: 'col', class: 'eind', tabindex: -1, 'data-sort': 'score', 'aria-sort': sorted('score') }, [texts.endScore]),
                published && h('th', { scope: 'col', class: 'gepubliceerd', title: texts.published, 'aria-label': texts.published }, [texts.publishedShort]),
            ]),
        ]);
        const body = rows.map(({ korps }) => h('tr', {}, [
            h('th', { scope: 'row', class: 'korps', tabindex: -1, 'data-korps': korps, 'data-soort': 'eindscore' }, [h('span', { class: 'naam' }, [korps])]),
            ...columns.flatMap(({ indices }) => indices.map((i, n) => h('td', { tabindex: -1, 'data-korps': korps, 'data-dimensie': preview?.dimensies[i]?.naam, 'data-eerste': n === 0 }))),
            h('td', { tabindex: -1, 'data-korps': korps, 'data-soort': 'eindscore' }),
            published && h('td', { class: 'gepubliceerd' }),
        ]));
        replaceChildren(this.table, head, h('tbody', {}, body));
        return { signature, rows: body, heads, filled: new Map() };
    }

    /** All that a row shows and its own scores do not say. */
    private besides({ korps }: PreviewRij): string {
        const { state } = this.panel;
        const { preview, gekozen, probeersel, watAls } = state;
        return JSON.stringify([
            preview?.licht.dimensies, isHeld(preview, korps), differenceOf(state)?.rijen.find((rij) => rij.korps === korps),
            gekozen?.korps === korps && [gekozen.dimensie], probeersel?.korps === korps && [probeersel.oordelen, watAls !== undefined],
        ]);
    }

    private fill(row: HTMLTableRowElement, rij: PreviewRij, columns: readonly number[], published: boolean): void {
        const { state, texts } = this.panel;
        const { preview, gekozen } = state;
        if (!preview) return;
        const difference = differenceOf(state)?.rijen.find(({ korps }) => korps === rij.korps);
        const held = isHeld(preview, rij.korps);
        const cells = [...row.cells];
        const name = cells[0] as HTMLElement;
        setAttribute(row, 'data-held', held);
        setAttribute(name, 'aria-label', held ? `${rij.korps}: ${texts.cell.held}` : undefined);
        setAttribute(name, 'title', held ? texts.cell.held : undefined);
        for (const [n, i] of columns.entries()) {
            const cel = rij.cellen[i];
            const dimension = preview.dimensies[i];
            const cell = cells[n + 1];
            if (!cel || !dimension || !cell) continue;
            const marks = marksOf(state, rij.korps, dimension.naam, cel);
            const notes = [
                marks.notApplied && texts.cell.notApplied,
                marks.was && texts.cell.was(wordsOf(marks.was, texts.or)),
                marks.lowered && texts.cell.lowered(wordsOf(marks.lowered, texts.or)),
                marks.tried && texts.cell.tried,
                rij.beslissend.includes(dimension.naam) && texts.cell.decides,
            ].filter((note) => note !== false && note !== undefined);
            const words = wordsOf(cel.score, texts.or);
            paint(cell, `score ${kindOf(cel.score)}`, marks.notApplied ? '×' : SIGNS[kindOf(cel.score)], [words, ...notes].join(', '), `${rij.korps} · ${dimension.naam}: ${[words, ...notes].join(', ')}`);
            setAttribute(cell, 'data-changed', marks.was !== undefined);
            setAttribute(cell, 'data-lowered', marks.lowered !== undefined);
            setAttribute(cell, 'data-niet', marks.notApplied);
            setAttribute(cell, 'data-tried', marks.tried);
            setAttribute(cell, 'data-lit', preview.licht.dimensies.includes(dimension.naam));
            setAttribute(cell, 'aria-selected', gekozen?.korps === rij.korps && gekozen.dimensie === dimension.naam ? 'true' : 'false');
        }
        const end = cells[columns.length + 1] as HTMLElement;
        const was = difference && difference.van.join() !== difference.naar.join() ? difference.van : undefined;
        const words = wordsOf(rij.eindscore, texts.or);
        const differs = rij.gepubliceerd && rij.gepubliceerd.join() !== rij.eindscore.join();
        const notes = [was && texts.cell.was(wordsOf(was, texts.or)), differs && texts.cell.publishedAs(wordsOf(rij.gepubliceerd ?? [], texts.or)), state.probeersel?.korps === rij.korps && state.watAls && texts.cell.tried].filter((note) => typeof note === 'string');
        paint(end, `score eind ${kindOf(rij.eindscore)}`, `${SIGNS[kindOf(rij.eindscore)]} ${words}`, [words, ...notes].join(', '), `${rij.korps} · ${texts.endScore}: ${[words, ...notes].join(', ')}`);
        setAttribute(end, 'data-changed', was !== undefined);
        setAttribute(end, 'data-tried', state.probeersel?.korps === rij.korps && state.watAls !== undefined);
        setAttribute(end, 'aria-selected', gekozen?.korps === rij.korps && gekozen.dimensie === undefined ? 'true' : 'false');
        if (!published) return;
        const told = cells[columns.length + 2] as HTMLElement;
        setText(told, rij.gepubliceerd ? wordsOf(rij.gepubliceerd, texts.or) : '');
        setAttribute(told, 'data-anders', differs === true);
    }

    private choose(cell: HTMLElement, far: boolean): void {
        const { korps, dimensie, sort } = cell.dataset;
        const { state } = this.panel;
        if (sort !== undefined) {
            state.sort = state.sort === sort ? 'norm' : sort;
            this.panel.draw();
            this.moves.focus([...this.table.querySelectorAll<HTMLElement>('[data-sort]')].find(({ dataset }) => dataset.sort === sort) ?? cell);
            return;
        }
        if (korps === undefined) return;
        this.panel.choose({ korps, ...(dimensie !== undefined && { dimensie }) }, true);
        if (far && state.uitleg && 'plafonds' in state.uitleg && state.uitleg.plafonds[0]) this.panel.host.post({ soort: 'toon', plek: state.uitleg.plafonds[0].plek, erheen: true });
    }
}

/** Whether a rule that the cursor is in holds a corps down. */
const isHeld = (preview: Preview | undefined, korps: string): boolean => preview?.licht.regels.some((regel) => preview.regels[regel]?.treft.includes(korps)) === true;

function paint(cell: HTMLElement, kind: string, text: string, label: string, title: string): void {
    setAttribute(cell, 'class', kind);
    setText(cell, text);
    setAttribute(cell, 'aria-label', label);
    setAttribute(cell, 'title', title);
}
