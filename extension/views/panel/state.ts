// What does the panel know, and what does it show of that?
import type { Preview, PreviewCel, PreviewDelta, PreviewRij, PreviewVerschil, Scores, Uitleg, WatAls } from '../../../language/protocol.js';
import type { PanelTexts } from '../../texts/panel.js';
import type { Probeersel, VanPaneel, Vergeleken } from '../../webview/messages.js';
import { kindOf } from '../../webview/signs.js';
import type { Host } from '../parts/host.js';

export interface Keus {
    readonly korps: string;
    /** Absent: the end score. */
    readonly dimensie?: string;
}

export interface State {
    preview: Preview | undefined;
    vergeleken: Vergeleken;
    filter: string;
    show: string;
    /** `norm`, `name`, `score`, or `dim:` with a name. */
    sort: string;
    others: boolean;
    /** Whether all rows are drawn, however many. */
    all: boolean;
    gekozen: Keus | undefined;
    probeersel: Probeersel | undefined;
    uitleg: Uitleg | { readonly reden: string } | undefined;
    watAls: WatAls | undefined;
}

/** What every part of the panel gets. */
export interface Panel {
    readonly state: State;
    readonly texts: PanelTexts;
    readonly host: Host<VanPaneel>;
    /** Draws anew what may have changed. */
    draw(): void;
    choose(keus: Keus, toon: boolean): void;
}

/** More rows than these are drawn when they are asked for. */
export const MOST_ROWS = 300;

/** A preview as it is after a change; rows that did not change are the same objects. */
export function changedBy(preview: Preview, { resultId, anders, rijen }: PreviewDelta): Preview {
    const rows = [...preview.rijen];
    for (const { index, rij } of rijen) rows[index] = rij;
    return { ...preview, ...anders, resultId, rijen: rows };
}

const RANK = { rood: 0, onzeker: 1, geel: 2, groen: 3, blanco: 4 } as const;
const rank = (scores: Scores): number => RANK[kindOf(scores)];

export const differenceOf = ({ preview }: State): PreviewVerschil | undefined => (preview?.verschil && 'rijen' in preview.verschil ? preview.verschil : undefined);

/** The dimensions that are shown, by index, under their field. */
export function columnsOf({ preview, others }: State): { readonly veld: string; readonly indices: readonly number[] }[] {
    const columns: { veld: string; indices: number[] }[] = [];
    for (const [i, { veld = '', weegt }] of (preview?.dimensies ?? []).entries()) {
        if (!weegt && !others) continue;
        const last = columns.at(-1);
        if (last?.veld === veld) last.indices.push(i);
        else columns.push({ veld, indices: [i] });
    }
    return columns;
}

/** The rows that are shown, with what is tried in the place of what is. */
export function rowsOf(state: State): PreviewRij[] {
    const { preview, filter, show, sort } = state;
    if (!preview) return [];
    const wanted = plain(filter);
    const changed = new Set(differenceOf(state)?.rijen.map(({ korps }) => korps));
    const held = new Set(preview.licht.regels.flatMap((regel) => preview.regels[regel]?.treft ?? []));
    const fits = ({ korps, eindscore, gepubliceerd }: PreviewRij): boolean => {
        if (wanted !== '' && !plain(korps).includes(wanted)) return false;
        if (show === 'differs') return changed.has(korps);
        if (show === 'held') return held.has(korps);
        if (show === 'published') return gepubliceerd !== undefined && gepubliceerd.join() !== eindscore.join();
        return show === 'all' || show === kindOf(eindscore);
    };
    const rows = preview.rijen.map((rij) => triedRow(state, rij)).filter(fits);
    if (sort === 'name') rows.sort((a, b) => a.korps.localeCompare(b.korps, 'nl'));
    else if (sort === 'score') rows.sort((a, b) => rank(a.eindscore) - rank(b.eindscore));
    else if (sort.startsWith('dim:')) {
        const at = preview.dimensies.findIndex(({ naam }) => `dim:${naam}` === sort);
        rows.sort((a, b) => rank(a.cellen[at]?.score ?? []) - rank(b.cellen[at]?.score ?? []));
    }
    return rows;
}

const triedRow = ({ probeersel, watAls }: State, rij: PreviewRij): PreviewRij => (probeersel?.korps === rij.korps && watAls ? watAls.dan : rij);

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

export interface Celmerken {
    readonly was?: Scores;
    readonly lowered?: Scores;
    readonly notApplied: boolean;
    readonly tried: boolean;
}

export function marksOf(state: State, korps: string, dimensie: string, cel: PreviewCel): Celmerken {
    const was = differenceOf(state)?.rijen.find((rij) => rij.korps === korps)?.dimensies.find((each) => each.dimensie === dimensie)?.van;
    return {
        ...(was && { was }),
        ...(cel.eigen.join() !== cel.score.join() && { lowered: cel.eigen }),
        notApplied: cel.geldtNiet === true,
        tried: state.probeersel?.korps === korps && dimensie in state.probeersel.oordelen,
    };
}
