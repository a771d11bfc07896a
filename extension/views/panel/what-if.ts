// What if a cell had another score? Tried here, on this corps alone, and kept as an example when it is worth keeping.
import type { Scores } from '../../../language/protocol.js';
import { button, h } from '../parts/dom.js';
import { badge, COLOURS } from '../parts/score.js';
import type { Panel } from './state.js';

export function whatIfOf(panel: Panel): HTMLElement | undefined {
    const { state, texts: { whatIf, or, explain } } = panel;
    const { gekozen, preview, probeersel, watAls } = state;
    if (!gekozen || preview?.per !== 'korps') return undefined;
    const row = preview.rijen.find(({ korps }) => korps === gekozen.korps);
    const at = preview.dimensies.findIndex(({ naam }) => naam === gekozen.dimensie);
    const cell = row?.cellen[at];
    const tried = probeersel?.korps === gekozen.korps ? probeersel.oordelen : {};
    const names = Object.keys(tried);

    const attempt = (oordelen: Readonly<Record<string, Scores>>): void => {
        state.probeersel = Object.keys(oordelen).length > 0 ? { korps: gekozen.korps, oordelen } : undefined;
        if (!state.probeersel) state.watAls = undefined;
        panel.choose(gekozen, false);
    };
    const choice = (dimensie: string, value: Scores | undefined): HTMLElement => {
        const chosen = value === undefined ? !(dimensie in tried) : tried[dimensie]?.join() === value.join();
        const radio = h('input', { type: 'radio', name: 'wat-als', checked: chosen }, [], {
            change: () => {
                const { [dimensie]: _was, ...rest } = tried;
                attempt(value === undefined ? rest : { ...rest, [dimensie]: value });
            },
        });
        return h('label', {}, [radio, value === undefined ? whatIf.asJudged : badge(value.length === 0 ? ['blanco'] : value, or)]);
    };

    return h('div', { class: 'wat-als' }, [
        h('h3', {}, [whatIf.title]),
        gekozen.dimensie === undefined || !cell || cell.geldtNiet
            ? h('p', { class: 'soft' }, [whatIf.chooseCell])
            : h('fieldset', {}, [h('legend', {}, [whatIf.choose(gekozen.dimensie)]), choice(gekozen.dimensie, undefined), ...COLOURS.map((kleur) => choice(gekozen.dimensie as string, kleur === 'blanco' ? [] : [kleur]))]),
        names.length > 0 && h('p', {}, [`${whatIf.changes}: `, ...names.flatMap((naam, i) => [i > 0 ? ', ' : '', `${naam} `, badge(tried[naam] ?? [], or)])]),
        watAls && names.length > 0 && h('p', { class: 'uitkomst', role: 'status' }, [
            `${whatIf.outcome}: `, badge(watAls.eerst.eindscore, or), ` ${explain.to} `, badge(watAls.dan.eindscore, or),
            watAls.eerst.eindscore.join() === watAls.dan.eindscore.join() && ` (${whatIf.same})`,
        ]),
        names.length > 0 && h('div', { class: 'knoppen' }, [
            watAls && (watAls.toevoegen ? button(whatIf.keep, () => state.probeersel && panel.host.post({ soort: 'bewaar', probeersel: state.probeersel }), { class: 'hoofd' }) : h('span', { class: 'soft' }, [whatIf.cannotKeep])),
            button(whatIf.reset, () => attempt({})),
        ]),
    ]);
}
