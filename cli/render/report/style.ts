// What does a report look like, on a screen, on a phone and on A4? Colours differ in lightness too, and never stand without a sign.

/** A text as CSS writes it between quotes, whatever is in it. */
const cssText = (text: string): string => `"${[...text].map((sign) => (/[A-Za-z0-9 ]/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)).join('')}"`;

/** `running`: what stands at the top of every printed page. */
export const styleOf = (running: string): string => `${SCREEN}
@page { size: A4; margin: 17mm 16mm 14mm; @top-left { content: ${cssText(running)}; font: 8.5pt system-ui, sans-serif; color: #555; } @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif; color: #555; } }
${PAPER}`;

const SCREEN = `:root { color-scheme: light dark; --inkt: #20262d; --papier: #fdfdfc; --vlak: #f2f3f1; --lijn: #d9dcd8; --zacht: #59626b; --link: #1f5a8a;
--groen: #b5dcc6; --geel: #f3d37a; --rood: #a8382f; --blanco: #e3e5e7; --onzeker: #d9c7ea; --op-rood: #fff; --op: #20262d; }
@media (prefers-color-scheme: dark) { :root { --inkt: #e4e7e9; --papier: #16191c; --vlak: #1f2428; --lijn: #363d43; --zacht: #a3acb4; --link: #8fc1ec; --rood: #b94a40; --blanco: #59616a; } .blanco { color: #fff !important; fill: #fff; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--papier); color: var(--inkt); font: 1rem/1.55 "Segoe UI", system-ui, -apple-system, "Noto Sans", "DejaVu Sans", sans-serif; }
h1, h2, h3 { font-family: Charter, "Bitstream Charter", Cambria, Georgia, "DejaVu Serif", serif; font-weight: 600; line-height: 1.2; letter-spacing: -.005em; }
h1 { font-size: 2rem; margin: 0 0 .5rem; }
h2 { font-size: 1.55rem; margin: 0 0 .6rem; }
h3 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h4 { font-size: .95rem; margin: 1.3rem 0 .35rem; }
p, li { max-width: 46rem; overflow-wrap: break-word; }
p { margin: .4rem 0; }
ul, ol { margin: .3rem 0; padding-left: 1.2rem; }
li { margin: .25rem 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
small, .bron { font-size: .8em; color: var(--zacht); }
.bron { white-space: nowrap; }
.recht .bron, .want .bron { font-size: 1em; }
.stil { color: var(--zacht); }
.gehoord { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--papier); padding: .3rem .6rem; z-index: 9; }
.blad { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); max-width: 86rem; margin: 0 auto; }
.blad.alleen { display: block; max-width: 58rem; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.8rem 1rem 2rem 1.5rem; font-size: .875rem; border-right: 1px solid var(--lijn); }
nav summary { font-weight: 600; cursor: pointer; }
nav ol { list-style: none; padding: 0; } nav ol ol { padding-left: .8rem; border-left: 1px solid var(--lijn); margin: .2rem 0 .5rem .1rem; }
nav li { margin: .28rem 0; } nav a { color: inherit; text-decoration: none; } nav a:hover { text-decoration: underline; }
main { padding: 0 2.5rem 5rem; min-width: 0; }
section { padding: 1.8rem 0 1rem; border-top: 1px solid var(--lijn); }
section:first-of-type { border-top: 0; }
header.kop { max-width: 86rem; margin: 0 auto; padding: 2rem 2.5rem 1.2rem 1.5rem; border-bottom: 1px solid var(--lijn); } header.kop.alleen { max-width: 58rem; padding-left: 2.5rem; } .onderkop { color: var(--zacht); margin: 0; }
.concept { display: inline-block; font: 700 .72rem/1 system-ui, sans-serif; letter-spacing: .08em; background: #5b2a86; color: #fff; padding: .32rem .5rem; border-radius: .25rem; vertical-align: middle; }
.s { display: inline-block; white-space: nowrap; padding: 0 .55rem; border-radius: .3rem; color: var(--op); font-size: .9em; line-height: 1.6; }
.s b { display: inline-block; min-width: .8em; text-align: center; }
.groen { background: var(--groen); } .geel { background: var(--geel); } .rood { background: var(--rood); color: var(--op-rood); } .blanco { background: var(--blanco); } .onzeker { background: var(--onzeker); color: var(--op); }
.tegels { display: flex; flex-wrap: wrap; gap: .8rem; margin: .8rem 0 1.2rem; }
.tegel { margin: 0; padding: .8rem 1.1rem; border-radius: .6rem; min-width: 8.2rem; color: var(--op); }
.tegel.rood { color: var(--op-rood); }
.tegel b { display: block; font: 600 2.1rem/1.1 Charter, Cambria, Georgia, "DejaVu Serif", serif; } .tegel span { font-weight: 600; } .tegel small { display: block; color: inherit; }
.balken { max-width: 40rem; margin-bottom: 1rem; } .balknaam { font-size: .85rem; margin: .5rem 0 .15rem; }
svg { display: block; width: 100%; max-width: 40rem; height: auto; } svg text { font: 600 14px system-ui, "DejaVu Sans", sans-serif; fill: var(--op); }
svg .groen { fill: var(--groen); } svg .geel { fill: var(--geel); } svg .rood { fill: var(--rood); } svg .blanco { fill: var(--blanco); } svg .onzeker { fill: var(--onzeker); } svg .geldt-niet { fill: none; stroke: var(--lijn); }
svg text.op { fill: var(--op); } svg text.op.rood { fill: var(--op-rood); } svg text.stil { fill: var(--inkt); font-weight: 400; }
svg .stroom { opacity: .45; }
figure { margin: 1.2rem 0; } figcaption { font-size: .85rem; color: var(--zacht); margin-top: .4rem; }
.breed { position: relative; overflow-x: auto; margin: .5rem 0 1rem; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--lijn); }
thead th { font-weight: 600; font-size: .85rem; vertical-align: bottom; }
tbody th { font-weight: 400; }
table.lijst, table.oordelen { width: 100%; } table.smal { width: auto; }
table.raster { font-size: .85rem; }
.raster th.eerste { position: sticky; left: 0; background: var(--papier); white-space: nowrap; z-index: 1; }
.raster td.c { width: 1.75rem; min-width: 1.75rem; padding: 0; text-align: center; vertical-align: middle; border: 2px solid var(--papier); border-radius: 5px; color: var(--op); font-weight: 700; height: 1.7rem; }
.raster td.c.rood { color: var(--op-rood); } .raster td.c.geldt-niet { background: repeating-linear-gradient(135deg, transparent 0 4px, var(--lijn) 4px 5px); }
.raster tbody th, .raster td.eind { padding: .1rem .6rem; vertical-align: middle; border-bottom: 0; }
.raster tbody tr:hover th { text-decoration: underline; }
.raster th.veld { padding: .2rem .3rem; border-left: 2px solid var(--papier); border-bottom: 2px solid var(--lijn); font-size: .8rem; }
.raster th.schuin { padding: .3rem 0; border-bottom: 0; height: 11.5rem; } .raster th.schuin span { writing-mode: vertical-rl; transform: rotate(180deg); font-weight: 400; white-space: nowrap; line-height: 1.75rem; display: block; width: 1.75rem; }
.legenda { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; font-size: .85rem; } .vak { display: inline-block; width: 1.5rem; text-align: center; border-radius: .25rem; font-weight: 700; color: var(--op); } .vak.rood { color: var(--op-rood); } .vak.geldt-niet { background: repeating-linear-gradient(135deg, transparent 0 4px, var(--lijn) 4px 5px); min-height: 1.2em; vertical-align: middle; }
.beelden { display: grid; grid-template-columns: repeat(auto-fill, minmax(21rem, 1fr)); gap: 1rem 1.8rem; margin: .6rem 0 1.2rem; }
.beeld h4 { margin: .4rem 0 .1rem; } .definitie { font-size: .85rem; color: var(--zacht); margin: 0 0 .4rem; } .telling, .wie { font-size: .85rem; margin: .3rem 0; } .eerder { color: var(--zacht); } .wie { list-style: none; padding: 0; } .wie li { margin: .1rem 0; }
article.korps { padding: 1.4rem 0 1.6rem; border-top: 1px solid var(--lijn); } article.korps > h3 { margin-top: 0; font-size: 1.4rem; }
.uitslag { font-size: 1.05rem; }
.jaren { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem .4rem; align-items: center; } .jaren li { display: flex; gap: .4rem; align-items: center; } .jaren li + li::before { content: "→"; color: var(--zacht); } .jaren span:first-child { font-size: .85rem; color: var(--zacht); }
.plafonds { list-style: none; padding: 0; } .plafonds li { padding: .35rem 0 .35rem .8rem; border-left: 3px solid var(--lijn); }
.zin { font-style: italic; } .want, .lezing, .noot { display: block; font-size: .85rem; color: var(--zacht); }
.status { font-size: .75rem; border: 1px solid var(--zacht); border-radius: .25rem; padding: 0 .3rem; }
.oordelen th[scope=row] { width: 14rem; } .oordelen td.score { width: 8rem; white-space: nowrap; }
.oordelen tr.groep th { padding-top: .8rem; font-weight: 600; font-size: .85rem; color: var(--zacht); border-bottom: 1px solid var(--zacht); }
.partners { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.3rem; font-size: .9rem; } .partners li { margin: 0; }
.raster td.c.nieuw { border-left-width: 8px; } .raster th.schuin.nieuw span, .raster th.veld { margin-left: 6px; }
.vinkjes { white-space: nowrap; font-size: .85rem; } .vinkjes span + span { margin-left: .8rem; }
.tussenkop { font-weight: 600; margin-top: 1rem; }
.toets { white-space: nowrap; } .toets.mislukt { color: #fff; background: var(--rood); border-radius: .25rem; padding: 0 .35rem; } .toets.wijkt-af { background: var(--geel); color: var(--op); border-radius: .25rem; padding: 0 .35rem; }
.lezingen { padding-left: 2.2rem; } .lezingen li { margin: .7rem 0; } .lezingen .beslist, .lezingen .stil { display: block; font-size: .85rem; } .beslist { font-weight: 600; } q { font-style: italic; }
code { font-size: .75rem; overflow-wrap: anywhere; }
button, select { font: inherit; } button { padding: .35rem .8rem; border: 1px solid var(--link); border-radius: .35rem; background: transparent; color: var(--link); cursor: pointer; } button:hover { background: var(--vlak); }
td.score select { border: 1px solid var(--zacht); border-radius: .3rem; padding: .1rem .2rem; color: var(--op); font-size: .9em; } td.score select.rood { color: var(--op-rood); } td.score select option { background: #fff; color: #20262d; }
td.score.anders { box-shadow: inset 3px 0 0 var(--link); }
.proef { margin: .4rem 0 .6rem; } .proefuitslag { position: sticky; bottom: .6rem; max-height: 45vh; overflow-y: auto; z-index: 2; background: var(--vlak); border: 1px solid var(--link); border-radius: .5rem; padding: .5rem 1rem .7rem; margin-top: .7rem; box-shadow: 0 2px 14px rgb(0 0 0 / .18); } .proefuitslag p { margin: .2rem 0; }
.vakje label, .ondertekening label { display: block; font-size: .9rem; font-weight: 600; } textarea, input { width: 100%; font: inherit; color: inherit; background: var(--papier); border: 1px solid var(--zacht); border-radius: .3rem; padding: .4rem; } textarea.lang { min-height: 9rem; }
.ondertekening { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 1rem; }
footer { color: var(--zacht); font-size: .85rem; padding-top: 1.5rem; }
@media screen and (max-width: 60rem) { .blad { display: block; } nav { position: static; max-height: none; border-right: 0; border-bottom: 1px solid var(--lijn); padding: 1rem 1.2rem; } main { padding: 0 1.2rem 4rem; } header.kop, header.kop.alleen { padding: 1.2rem; } h1 { font-size: 1.6rem; } .beelden { grid-template-columns: 1fr; }
.ondertekening { grid-template-columns: 1fr; } .oordelen th[scope=row] { width: auto; } .oordelen td.score { width: auto; } .raster th.eerste { white-space: normal; min-width: 6.5rem; max-width: 8rem; } }
@media screen and (max-width: 34rem) { table.oordelen, .oordelen tbody, .oordelen tr, .oordelen th[scope=row], .oordelen td { display: block; width: auto; border: 0; padding: .1rem 0; } .oordelen thead { position: absolute; left: -99rem; } .oordelen tr { border-bottom: 1px solid var(--lijn); padding: .4rem 0; } .oordelen th[scope=row] { font-weight: 600; } .oordelen tr.groep { border-bottom: 1px solid var(--zacht); } .oordelen tr.groep th { display: block; border: 0; } }`;

const PAPER = `@media print {
:root { --papier: #fff; --inkt: #000; --lijn: #c4c8cc; --zacht: #444; --link: #000; --rood: #a8382f; --blanco: #e3e5e7; } .blanco { color: #20262d !important; fill: #20262d; }
* { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { font-size: 9.5pt; line-height: 1.4; } .s { line-height: 1.35; } h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 12.5pt; } h4 { font-size: 10.5pt; }
.blad { display: block; max-width: none; } main { padding: 0; } header.kop, header.kop.alleen { padding: 0 0 5mm; border: 0; } nav { position: static; max-height: none; border: 0; padding: 0; font-size: 9.5pt; columns: 2; break-after: page; } nav ol ol { columns: 1; } nav summary { display: none; }
a { color: inherit; text-decoration: none; } .niet-op-papier, .skip, .proef { display: none; }
.breed { overflow: visible; } table { font-size: 9pt; } thead { display: table-header-group; } tr, li, .beeld, .tegel, figure, .vakje, svg { break-inside: avoid; } h2, h3, h4, .tussenkop { break-after: avoid; }
section { border: 0; padding: 0; } section + section, article.korps + article.korps { break-before: page; } section#afwijkingen, section#lezingen, section#verantwoording { break-before: auto; padding-top: 7mm; } tr.groep { break-after: avoid; } article.korps { border: 0; padding: 0; }
.raster { font-size: 8pt; } .raster td.c { width: 6.2mm; min-width: 6.2mm; height: 5.6mm; border-width: 1px; } .raster th.schuin { height: 42mm; } .raster th.schuin span { width: 6.2mm; line-height: 6.2mm; } .raster tbody th, .raster td.eind { padding: 0 2mm; } .raster th.eerste { position: static; }
.beelden { grid-template-columns: 1fr 1fr; } .oordelen th[scope=row] { width: 44mm; } .oordelen td.score { width: 24mm; } .oordelen td, .oordelen th { padding: .9mm 2mm; } .oordelen tr.groep th { padding-top: 2.2mm; } h4 { margin: 3.5mm 0 1mm; } .lijst td, .lijst th { padding: 1mm 2mm; } .proefuitslag { background: none; border: 1px solid var(--lijn); }
textarea { min-height: 26mm; border-color: #666; resize: none; background: repeating-linear-gradient(transparent 0 7.6mm, #ccc 7.6mm 8mm); } textarea.lang { min-height: 60mm; } input { height: 12mm; border-width: 0 0 1px; border-radius: 0; }
}`;
