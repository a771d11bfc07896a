// `normtaal/compare`: what changed from another edition, the saved file or a committed text: sentences, meaning, corps?
import { compareEditions, type Editievergelijking, type Verklaarde, type Zinsoorzaak } from '../../compare/editions.js';
import type { Betekenis as Betekend } from '../../compare/meaning.js';
import type { Zinplek } from '../../compare/types.js';
import { bestandsnaam } from '../../diagnostics/words.js';
import { blocksHtml } from '../../page/blocks-html.js';
import { blocksMd } from '../../page/blocks-md.js';
import { diffBlocks, diffWords } from '../../page/diff-blocks.js';
import type { Betekenis, CompareParams, CompareTextParams, Niets, Tekst, Vergelijking, Zinsplek } from '../../protocol.js';
import { regionText } from '../../result/value-text.js';
import type { Snapshot } from '../snapshot.js';
import type { NormWorkspace } from '../workspace.js';
import { otherNorm } from './other-norm.js';
import { View } from './view.js';

export async function compare(workspace: NormWorkspace, params: CompareParams): Promise<Vergelijking | Niets> {
    const view = new View(workspace);
    const found = await compared(workspace, view, params);
    return 'reden' in found ? found : said(view, found.vergelijking, found.sides);
}

/** `normtaal/compareText`: the same as a page to read. */
export async function compareText(workspace: NormWorkspace, { vorm, ...params }: CompareTextParams): Promise<Tekst | Niets> {
    const view = new View(workspace);
    const found = await compared(workspace, view, params);
    if ('reden' in found) return found;
    const blocks = diffBlocks(found.vergelijking, diffWords(view.taal), bestandsnaam);
    return { tekst: vorm === 'md' ? blocksMd(blocks) : blocksHtml(blocks, `${found.sides.oud.naam} - ${found.sides.nieuw.naam}`, view.taal) };
}

interface Vergeleken {
    readonly vergelijking: Editievergelijking;
    readonly sides: Pick<Vergelijking, 'oud' | 'nieuw'>;
}

async function compared(workspace: NormWorkspace, view: View, { textDocument, met }: CompareParams): Promise<Vergeleken | Niets> {
    const uri = workspace.texts.uriOf(textDocument.uri);
    const snapshot = await workspace.snapshot(uri);
    if (!snapshot?.decision) return view.niets('De norm heeft fouten, en is daarom niet te vergelijken.', 'The norm has errors, so it cannot be compared.');
    const other = await otherNorm(workspace, view, { root: uri, uri }, met);
    if ('reden' in other) return other;
    const [oud, nieuw] = [dataOf(other.snapshot), dataOf(snapshot)];
    const vergelijking = compareEditions(other.snapshot.norm, snapshot.norm, oud && nieuw && { oud, nieuw });
    const title = view.taal === 'nl' ? 'zoals nu' : 'as it is now';
    const naam = met.soort === 'bestand' ? (snapshot.norm.editie?.titel ?? title) : title;
    return { vergelijking, sides: { oud: { naam: other.naam, uri: met.soort === 'bestand' ? met.uri : textDocument.uri }, nieuw: { naam, uri: textDocument.uri } } };
}

const dataOf = ({ rijen }: Snapshot) => rijen?.flatMap(({ gegevens }) => gegevens ?? []);

function said(view: View, { zinnen, weging, normen, korpsen }: Editievergelijking, sides: Pick<Vergelijking, 'oud' | 'nieuw'>): Vergelijking {
    const at = new Map(zinnen.map((zin, i) => [zin, i]));
    const causes = ({ wijzigingen }: Zinsoorzaak): number[] => wijzigingen.map((zin) => at.get(zin) as number);
    const side = ({ tekst, onder, herkomst }: Zinplek): Zinsplek => ({ tekst, plek: view.plek(herkomst), ...(onder !== undefined && { onder }) });
    const meaning = ({ verhouding, combinaties, strenger, soepeler, overgangen }: Verklaarde | Betekend): Betekenis => ({
        verhouding, combinaties: String(combinaties), strenger: String(strenger), soepeler: String(soepeler),
        overgangen: overgangen.map((overgang) => ({
            van: overgang.van, naar: overgang.naar, aantal: String(overgang.aantal),
            getuige: [...overgang.getuige].map(([dimensie, score]) => ({ dimensie, score })),
            oorzaak: 'oorzaak' in overgang ? causes(overgang.oorzaak) : [],
        })),
    });
    return {
        ...sides,
        zinnen: zinnen.map(({ soort, oud, nieuw, weegt, clausules }) => ({ soort, weegt, clausules, ...(oud && { oud: side(oud) }), ...(nieuw && { nieuw: side(nieuw) }) })),
        ...(weging && { eindscore: meaning(weging.eindscore) }),
        dimensies: [...(weging?.dimensies ?? [])].map(([dimensie, betekenis]) => ({ dimensie, betekenis: meaning(betekenis) })),
        groepen: (weging?.soorten ?? []).map((soort) => ({ korpsen: soort.korpsen, betekenis: meaning(soort.betekenis) })),
        normen: normen.map(({ dimensie, heeft, verschil, indicatoren }) => ({
            dimensie, heeft,
            ...(verschil && { verhouding: verschil.verhouding }),
            overgangen: (verschil?.overgangen ?? []).map(({ van, naar, gebieden, oorzaak }) => ({
                van, naar, gebieden: gebieden.map((gebied) => regionText(gebied, indicatoren, view.taal)), oorzaak: causes(oorzaak),
            })),
        })),
        ...(korpsen && {
            korpsen: {
                vergeleken: korpsen.aantal, alleenOud: korpsen.alleenOud, alleenNieuw: korpsen.alleenNieuw,
                gewijzigd: korpsen.gewijzigd.map(({ korps, van, naar, door, oordelen, oorzaak }) => ({ korps, van, naar, door, oordelen, oorzaak: causes(oorzaak) })),
            },
        }),
    };
}
