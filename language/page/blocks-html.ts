// How is a page read in a browser? One file with everything in it: no script, nothing fetched, both colour schemes, and paper.
import type { Taal } from '../diagnostics/index.js';
import { writeScores } from '../result/score-table.js';
import type { Blok, Deel, Zijde } from './blocks.js';
import { kindOf, SIGNS } from './signs.js';

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function blocksHtml(blokken: readonly Blok[], titel: string, taal: Taal): string {
    return `<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(titel)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${blokken.map(htmlOf).join('\n')}
</main>
</body>
</html>`;
}

function htmlOf(blok: Blok): string {
    switch (blok.soort) {
        case 'kop':
            return `<h${blok.niveau}>${escapeHtml(blok.tekst)}</h${blok.niveau}>`;
        case 'alinea':
            return `<p>${escapeHtml(blok.tekst)}</p>`;
        case 'lijst':
            return `<ul>${blok.punten.map((punt) => `<li>${escapeHtml(punt)}</li>`).join('')}</ul>`;
        case 'tabel':
            return table(blok.koppen, blok.rijen.map((rij) => rij.map((deel) => `<td>${cell(deel)}</td>`).join('')));
        case 'zinnen':
            return table(blok.koppen, blok.paren.map(({ oud, nieuw, noot }) => `<td class="oud">${side(oud)}</td><td class="nieuw">${side(nieuw)}${noot === undefined ? '' : `<small>${escapeHtml(noot)}</small>`}</td>`), 'zinnen');
    }
}

const table = (koppen: readonly string[], rows: readonly string[], kind = ''): string =>
    `<div class="breed"><table${kind === '' ? '' : ` class="${kind}"`}><thead><tr>${koppen.map((kop) => `<th scope="col">${escapeHtml(kop)}</th>`).join('')}</tr></thead><tbody>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}\n</tbody></table></div>`;

/** A sign with every colour, for who sees or prints none. */
function cell(deel: Deel): string {
    if (typeof deel === 'string') return escapeHtml(deel);
    const kind = kindOf(deel.scores);
    return `<span class="score ${kind}"><b aria-hidden="true">${SIGNS[kind]}</b> ${escapeHtml(writeScores(deel.scores))}</span>`;
}

const side = (zijde: Zijde | undefined): string => (zijde ? `${escapeHtml(zijde.tekst)} <small>${escapeHtml(zijde.plaats)}</small>` : '');

const STYLE = `:root { color-scheme: light dark; --ink: #1d2127; --paper: #fff; --line: #d5d9df; --soft: #5c6570; --oud: #fbecec; --nieuw: #e9f6ec; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --paper: #16191d; --line: #3a4048; --soft: #a2abb6; --oud: #3a2224; --nieuw: #1d3325; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .6rem; padding-top: .9rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
p, li { max-width: 62rem; }
.breed { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .7rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; font-size: .85rem; color: var(--soft); }
table.zinnen { table-layout: fixed; }
table.zinnen td.oud:not(:empty) { background: var(--oud); }
table.zinnen td.nieuw:not(:empty) { background: var(--nieuw); }
small { display: block; font-size: .8rem; color: var(--soft); }
.score { white-space: nowrap; padding: .05rem .5rem .1rem; border-radius: .3rem; color: #1d2127; }
.score.groen { background: #8fd3a3; } .score.geel { background: #f4d35e; } .score.rood { background: #f09a94; }
.score.blanco { background: #d5d9df; } .score.onzeker { background: #d9b8ea; }
@media print { main { max-width: none; padding: 0; } h2 { break-after: avoid; } tr { break-inside: avoid; } }`;
