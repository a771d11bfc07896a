// How does one move through a table by keyboard? As in a spreadsheet: one cell takes the focus, the arrows move it.
export interface GridMoves {
    /** Rows of cells that can take the focus, as they stand on the page. */
    rows(): readonly (readonly HTMLElement[])[];
    /** Enter or a click on a cell; `far` with Ctrl. */
    choose(cell: HTMLElement, far: boolean): void;
    /** A key that the table does not know. */
    other?(cell: HTMLElement, event: KeyboardEvent): void;
}

const PAGE = 10;

export function moveThrough(grid: HTMLElement, moves: GridMoves): { focus(cell: HTMLElement): void; settle(): void } {
    let current: HTMLElement | undefined;

    function focus(cell: HTMLElement, take = true): void {
        if (current !== cell) current?.setAttribute('tabindex', '-1');
        current = cell;
        cell.setAttribute('tabindex', '0');
        if (!take) return;
        cell.focus({ preventScroll: false });
        cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }

    /** After a redraw one cell can be reached by Tab. */
    function settle(): void {
        if (current?.isConnected) return;
        const first = moves.rows()[1]?.[0] ?? moves.rows()[0]?.[0];
        if (first) focus(first, false);
    }

    function place(rows: readonly (readonly HTMLElement[])[], cell: HTMLElement): [number, number] {
        const row = rows.findIndex((cells) => cells.includes(cell));
        return [row, rows[row]?.indexOf(cell) ?? 0];
    }

    grid.addEventListener('keydown', (event) => {
        const cell = (event.target as HTMLElement).closest<HTMLElement>('[tabindex]');
        if (!cell || !grid.contains(cell)) return;
        const rows = moves.rows();
        const [row, column] = place(rows, cell);
        if (row < 0) return;
        const to = (r: number, c: number): void => {
            const cells = rows[Math.max(0, Math.min(rows.length - 1, r))] ?? [];
            const next = cells[Math.max(0, Math.min(cells.length - 1, c))];
            if (next) focus(next);
            event.preventDefault();
        };
        const last = (rows[row]?.length ?? 1) - 1;
        switch (event.key) {
            case 'ArrowUp': return to(row - 1, column);
            case 'ArrowDown': return to(row + 1, column);
            case 'ArrowLeft': return to(row, column - 1);
            case 'ArrowRight': return to(row, column + 1);
            case 'Home': return to(event.ctrlKey ? 0 : row, 0);
            case 'End': return to(event.ctrlKey ? rows.length - 1 : row, last);
            case 'PageUp': return to(row - PAGE, column);
            case 'PageDown': return to(row + PAGE, column);
            case 'Enter':
            case ' ':
                event.preventDefault();
                return moves.choose(cell, event.ctrlKey || event.metaKey);
            default:
                return moves.other?.(cell, event);
        }
    });
    grid.addEventListener('click', (event) => {
        const cell = (event.target as HTMLElement).closest<HTMLElement>('[tabindex]');
        if (!cell || !grid.contains(cell)) return;
        focus(cell);
        moves.choose(cell, event.ctrlKey || event.metaKey);
    });
    return { focus, settle };
}
