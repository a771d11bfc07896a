// What do the signs and marks mean?
import type { PanelTexts } from '../../texts/panel.js';
import { h } from '../parts/dom.js';
import { badge, COLOURS } from '../parts/score.js';

export function legendOf(texts: PanelTexts): HTMLElement {
    const sample = (attributes: Record<string, boolean>, kind: string, sign: string, text: string): HTMLElement =>
        h('li', {}, [h('span', { class: `staal score ${kind}`, 'aria-hidden': 'true', ...attributes }, [sign]), ` ${text}`]);
    const unsure = badge(['geel', 'groen'], texts.or);
    unsure.lastChild?.replaceWith(` ${texts.uncertain}`);
    return h('details', { class: 'legenda' }, [
        h('summary', {}, [texts.legend]),
        h('ul', {}, [
            ...COLOURS.map((kleur) => h('li', {}, [badge([kleur], texts.or)])),
            h('li', {}, [unsure]),
            sample({ 'data-changed': true }, 'geel', '±', texts.marks.changed),
            sample({ 'data-lowered': true }, 'geel', '±', texts.marks.lowered),
            sample({ 'data-niet': true }, 'blanco', '×', texts.marks.notApplied),
            h('li', {}, [h('span', { class: 'geraakt', 'aria-hidden': 'true' }, ['▸']), ` ${texts.marks.held}`]),
        ]),
    ]);
}
