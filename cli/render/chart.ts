// How is a count of colours drawn? A bar of parts, each with its sign and its number: SVG without a style of its own.
import type { Stand } from '../../language/index.js';
import { html, type Html } from './html.js';

export const STAND_SIGNS: Readonly<Record<Stand, string>> = { groen: '+', geel: '±', rood: '−', blanco: '·', onzeker: '?', 'geldt niet': '' };
export const standClass = (stand: Stand): string => stand.replace(' ', '-');

/** The width that a bar is drawn for: text keeps its size. */
export type Breedte = 600 | 330;
const HEIGHT = 28;
/** Below this a part holds a number alone; below the next nothing. */
const [ROOM_FOR_BOTH, ROOM_FOR_ONE] = [40, 16];

export interface Deelbalk {
    readonly stand: Stand;
    readonly aantal: number;
}

/** `naam` is what a screen reader says of the whole bar. */
export function bar(parts: readonly Deelbalk[], naam: string, whole: Breedte = 600): Html {
    const total = parts.reduce((sum, { aantal }) => sum + aantal, 0);
    if (total === 0) return html``;
    let x = 0;
    const drawn = parts.filter(({ aantal }) => aantal > 0).map(({ stand, aantal }) => {
        const width = (aantal / total) * whole;
        const from = x;
        x += width;
        const label = width >= ROOM_FOR_BOTH ? `${STAND_SIGNS[stand]} ${aantal}`.trim() : width >= ROOM_FOR_ONE ? String(aantal) : '';
        return html`<rect class="deel ${standClass(stand)}" x="${from.toFixed(1)}" y="0" width="${Math.max(0, width - 2).toFixed(1)}" height="${HEIGHT}" rx="3"/>${label !== '' && html`<text class="op ${standClass(stand)}" x="${(from + (width - 2) / 2).toFixed(1)}" y="19" text-anchor="middle">${label}</text>`}`;
    });
    return html`<svg class="balk" viewBox="0 0 ${whole} ${HEIGHT}" role="img" aria-label="${naam}">${drawn}</svg>`;
}

export interface Stroom {
    readonly van: Stand;
    readonly naar: Stand;
    readonly aantal: number;
}

const COLUMN = 118;
const FLOW_WIDTH = 600;
const UNIT = 10;
const GAP = 10;
/** So that its name fits. */
const LEAST = 20;

const blockHeight = (n: number): number => Math.max(LEAST, n * UNIT);

/** From one measurement to the next: how many went from which colour to which. `woord`: a colour as it is said. */
export function flow(stromen: readonly Stroom[], order: readonly Stand[], namen: readonly [string, string], naam: string, woord: (stand: Stand) => string): Html {
    const place = (side: 'van' | 'naar'): Map<Stand, { y: number; n: number; used: number }> => {
        let y = 26;
        return new Map(order.flatMap((stand) => {
            const n = stromen.filter((stroom) => stroom[side] === stand).reduce((sum, { aantal }) => sum + aantal, 0);
            if (n === 0) return [];
            const here = { y, n, used: 0 };
            y += blockHeight(n) + GAP;
            return [[stand, here] as const];
        }));
    };
    const [left, right] = [place('van'), place('naar')];
    const bottom = Math.max(...[...left.values(), ...right.values()].map(({ y, n }) => y + blockHeight(n)));
    const inOrder = [...stromen].sort((a, b) => order.indexOf(a.van) - order.indexOf(b.van) || order.indexOf(a.naar) - order.indexOf(b.naar));
    const middle = FLOW_WIDTH / 2;
    const ribbons = inOrder.map(({ van, naar, aantal }) => {
        const [from, to] = [left.get(van), right.get(naar)];
        if (!from || !to) return undefined;
        const [y1, y2, h] = [from.y + from.used * UNIT, to.y + to.used * UNIT, aantal * UNIT];
        from.used += aantal;
        to.used += aantal;
        const [x1, x2] = [COLUMN, FLOW_WIDTH - COLUMN];
        return html`<path class="stroom ${standClass(naar)}" d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}V${y2 + h}C${middle} ${y2 + h} ${middle} ${y1 + h} ${x1} ${y1 + h}Z"/>${aantal * UNIT >= 14 && html`<text class="stil" x="${x2 - 10}" y="${(y2 + h / 2 + 4.5).toFixed(1)}" text-anchor="end">${aantal}</text>`}`;
    });
    const block = (x: number) => ([stand, { y, n }]: [Stand, { y: number; n: number }]): Html =>
        html`<rect class="deel ${standClass(stand)}" x="${x}" y="${y}" width="${COLUMN}" height="${blockHeight(n)}" rx="3"/><text class="op ${standClass(stand)}" x="${x + COLUMN / 2}" y="${(y + blockHeight(n) / 2 + 5).toFixed(1)}" text-anchor="middle">${STAND_SIGNS[stand]} ${woord(stand)} ${n}</text>`;
    return html`<svg class="stromen" viewBox="0 0 ${FLOW_WIDTH} ${bottom + 4}" role="img" aria-label="${naam}"><text class="stil" x="${COLUMN / 2}" y="15" text-anchor="middle">${namen[0]}</text><text class="stil" x="${FLOW_WIDTH - COLUMN / 2}" y="15" text-anchor="middle">${namen[1]}</text>${ribbons}${[...left].map(block(0))}${[...right].map(block(FLOW_WIDTH - COLUMN))}</svg>`;
}
