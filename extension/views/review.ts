// What does the comparison of editions show? It draws what the extension sends.
import { REVIEW_TEXTS } from '../texts/review.js';
import type { NaarVergelijking, VanVergelijking } from '../webview/messages.js';
import { button, byId, h, replaceChildren } from './parts/dom.js';
import { connect } from './parts/host.js';
import { sectionsOf } from './review/sections.js';

const host = connect<NaarVergelijking, VanVergelijking>(receive);
const texts = REVIEW_TEXTS[host.taal];
const nothing = h('p', { class: 'niets', role: 'status' });
const page = h('article', { hidden: true });
byId('app').append(nothing, page);
host.post({ soort: 'klaar' });

function receive(message: NaarVergelijking): void {
    nothing.hidden = message.soort !== 'niets';
    page.hidden = message.soort !== 'vergelijking';
    if (message.soort === 'niets') {
        nothing.textContent = message.reden;
        return;
    }
    const { vergelijking } = message;
    const top = window.scrollY;
    replaceChildren(
        page,
        h('header', {}, [
            h('h1', {}, [vergelijking.oud.naam, h('span', { class: 'soft' }, [` ${texts.to} `]), vergelijking.nieuw.naam]),
            h('div', { class: 'knoppen' }, [button(texts.exportMd, () => host.post({ soort: 'bewaar', vorm: 'md' })), button(texts.exportHtml, () => host.post({ soort: 'bewaar', vorm: 'html' }))]),
        ]),
        ...sectionsOf(vergelijking, texts, (plek, oud) => host.post({ soort: 'toon', plek, oud })),
    );
    window.scrollTo(0, top);
}
