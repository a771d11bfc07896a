// What does the weighing table show? A data file as a table, what asks for attention in it, and the judgement that is being set.
import { WEGING_TEXTS } from '../texts/weging.js';
import type { NaarWeging, VanWeging } from '../webview/messages.js';
import { button, byId, h, replaceChildren } from './parts/dom.js';
import { fileName } from './parts/file-name.js';
import { connect } from './parts/host.js';
import { AttentionList } from './weging/attention.js';
import { CellForm } from './weging/cell-form.js';
import type { Weging } from './weging/state.js';
import { DataTable } from './weging/table.js';

const host = connect<NaarWeging, VanWeging>(receive);
const texts = WEGING_TEXTS[host.taal];
const weging: Weging = {
    texts, host, tabel: undefined, filter: '', plaats: undefined, gevraagd: '', melding: '', draw,
    choose: (plaats, focus) => {
        weging.plaats = plaats;
        weging.melding = '';
        draw();
        if (focus) table.focus(plaats);
    },
};
const nothing = h('p', { class: 'niets', role: 'status' });
const head = h('span', { class: 'kop' });
const filter = h('input', { type: 'search', placeholder: texts.filterHint, 'aria-label': texts.filter }, [], {
    input: () => {
        weging.filter = filter.value;
        draw();
    },
});
const top = h('header', { class: 'top', hidden: true }, [filter, head]);
const table = new DataTable(weging);
const form = new CellForm(weging);
const attention = new AttentionList(weging);
const body = h('div', { class: 'weging', hidden: true }, [table.element, h('aside', {}, [form.element, attention.element])]);
byId('app').append(top, nothing, body);
host.post({ soort: 'klaar' });

function receive(message: NaarWeging): void {
    switch (message.soort) {
        case 'tabel':
            weging.tabel = message.tabel;
            nothing.hidden = true;
            top.hidden = body.hidden = false;
            drawHead();
            return draw();
        case 'niets':
            nothing.textContent = message.reden;
            nothing.hidden = false;
            return;
        case 'kies':
            return weging.choose(message, true);
        case 'gezet':
            weging.melding = texts.isSet(weging.gevraagd);
            return draw();
        case 'mislukt':
            weging.melding = message.reden;
            return draw();
    }
}

function draw(): void {
    table.draw();
    form.draw();
    attention.draw();
}

/** By which norm the file is read, and which others name it. */
function drawHead(): void {
    const { tabel } = weging;
    if (!tabel) return;
    const choice = h('select', { 'aria-label': texts.readBy }, tabel.normen.map((uri) => h('option', { value: uri, selected: uri === tabel.norm }, [fileName(uri)])), {
        change: () => host.post({ soort: 'norm', uri: choice.value }),
    });
    replaceChildren(head, h('span', { class: 'soft' }, [`${texts.readBy} `]), tabel.normen.length > 1 ? choice : h('b', {}, [fileName(tabel.norm)]), ' ', button(texts.openNorm, () => host.post({ soort: 'toonNorm' })));
}
