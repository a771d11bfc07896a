// What does the score panel show? It draws what the extension sends, and tells what was chosen.
import type { Preview } from '../../language/protocol.js';
import { PANEL_TEXTS } from '../texts/panel.js';
import type { NaarPaneel, VanPaneel, Vergeleken } from '../webview/messages.js';
import { byId, h } from './parts/dom.js';
import { connect } from './parts/host.js';
import { Explanation } from './panel/explanation.js';
import { changedBy, type Keus, type Panel, type State } from './panel/state.js';
import { ScoreTable } from './panel/table.js';
import { Toolbar } from './panel/toolbar.js';
import { legendOf } from './panel/legend.js';

const state: State = {
    preview: undefined, vergeleken: { keuze: 'niets', metVastgelegd: false }, filter: '', show: 'all', sort: 'norm', others: false, all: false,
    gekozen: undefined, probeersel: undefined, uitleg: undefined, watAls: undefined,
};
const host = connect<NaarPaneel, VanPaneel>(receive);
const texts = PANEL_TEXTS[host.taal];
const panel: Panel = { state, texts, host, draw, choose };
const toolbar = new Toolbar(panel);
const table = new ScoreTable(panel);
const explanation = new Explanation(panel);
const nothing = h('p', { class: 'niets', role: 'status' });
const legend = legendOf(texts);
const QUIET = 400; // ms: no pause between two keys of one who types on
let justChosen = false;
let later: ReturnType<typeof setTimeout> | undefined;
let drawn: unknown; // what the explanation was drawn of: it is not touched without need, for it may hold the keyboard

byId('app').append(toolbar.element, nothing, table.element, legend, explanation.element);
legend.addEventListener('toggle', () => table.keepInSight()); // it takes room of the scores too
host.post({ soort: 'klaar' });

function receive(message: NaarPaneel): void {
    switch (message.soort) {
        case 'preview':
            return show(message.preview, message.vergeleken);
        case 'anders':
            if (state.preview?.resultId !== message.delta.previousResultId) return host.post({ soort: 'klaar' });
            return show(changedBy(state.preview, message.delta), message.vergeleken);
        case 'niets':
            nothing.textContent = message.reden;
            nothing.hidden = false;
            return;
        case 'uitleg':
            state.uitleg = message.uitleg;
            state.watAls = message.watAls;
            draw();
            if (justChosen) table.keepInSight();
            justChosen = false;
            return;
        case 'kies': {
            const keus = { korps: message.korps, ...(message.dimensie !== undefined && { dimensie: message.dimensie }) };
            choose(keus, false);
            return table.focus(keus);
        }
    }
}

function show(preview: Preview, vergeleken: Vergeleken): void {
    const isOther = state.preview?.uri !== preview.uri;
    if (isOther || state.preview?.per !== preview.per || state.preview.volgens?.norm !== preview.volgens?.norm) forget();
    if (isOther) host.remember({ uri: preview.uri });
    state.preview = preview;
    state.vergeleken = vergeleken;
    nothing.hidden = true;
    draw();
    requestAnimationFrame(() => setTimeout(() => host.post({ soort: 'getekend' }))); // behind the painting of this frame
    explainLater();
}

/** While someone types, the scores follow at once and their explanation when it is quiet. */
function explainLater(): void {
    clearTimeout(later);
    later = setTimeout(() => state.gekozen && ask(state.gekozen, false), QUIET);
}

function forget(): void {
    state.gekozen = state.probeersel = state.uitleg = state.watAls = undefined;
}

/** Chooses a cell: it is explained, and its sentence shown if so asked. */
function choose(keus: Keus, toon: boolean): void {
    if (state.gekozen?.korps !== keus.korps || state.gekozen.dimensie !== keus.dimensie) state.uitleg = undefined;
    if (state.probeersel && state.probeersel.korps !== keus.korps) state.probeersel = state.watAls = undefined;
    state.gekozen = keus;
    justChosen = true;
    draw();
    ask(keus, toon);
}

function ask(keus: Keus, toon: boolean): void {
    const plek = state.preview?.dimensies.find(({ naam }) => naam === keus.dimensie)?.plek;
    host.post({ soort: 'verklaar', ...keus, toon, ...(plek && { plek }), ...(state.probeersel && { probeersel: state.probeersel }) });
}

function draw(): void {
    legend.hidden = !state.preview || state.preview.rijen.length === 0;
    toolbar.draw();
    table.draw();
    const now = JSON.stringify([state.gekozen, state.probeersel, state.uitleg, state.watAls, state.preview?.uri, state.preview?.rijen.length]);
    if (now === drawn) return;
    drawn = now;
    explanation.draw();
}
