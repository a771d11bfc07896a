// Which whole sentences can an author begin with here, with blanks to fill in?
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Tweetalig } from '../../diagnostics/index.js';
import { fold } from '../../nearest.js';
import { rangeBetween } from '../places.js';
import type { Zinplek } from '../sentence-at.js';
import type { Workspace } from '../snapshot.js';
import { GROUP, itemOf } from './items.js';
import type { Weg } from './ways.js';

interface Zinsvorm {
    /** The kinds of which one must be possible here. */
    readonly kind: string;
    /** By which words it is found. */
    readonly label: string;
    readonly lijf: string;
    readonly wat: Tweetalig;
}

const COLOUR = '${1|rood,geel,groen|}';

const FORMS: readonly Zinsvorm[] = [
    { kind: 'Weegregel', label: 'rood op … blokkeert groen', lijf: '${1|rood,geel|} op ${2:Dimensie} blokkeert ${3|groen,geel|}', wat: { nl: 'Een score die een betere eindscore tegenhoudt', en: 'A score that keeps a better end score away' } },
    { kind: 'Weegregel', label: 'rood op … leidt tot geel', lijf: `${COLOUR.replace(',groen', '')} op \${2:Dimensie} leidt tot \${3|geel,rood|}`, wat: { nl: 'Een score die de eindscore verlaagt', en: 'A score that lowers the end score' } },
    { kind: 'Weegregel', label: 'groen op … is voorwaarde voor groen', lijf: 'groen op ${1:Dimensie} is voorwaarde voor groen', wat: { nl: 'Een score die nodig is voor een betere', en: 'A score that a better one needs' } },
    { kind: 'Weegregel', label: 'rood op minstens … dimensies leidt tot rood', lijf: '${1|rood,geel,geel of rood|} op minstens ${2:3} dimensies leidt tot ${3|rood,geel|}', wat: { nl: 'Een telling over dimensies', en: 'A count over dimensions' } },
    { kind: 'GeldtNiet', label: '… geldt niet voor …', lijf: '${1:Dimensie} geldt niet voor ${2:Korps}', wat: { nl: 'Een dimensie die voor een korps niet bestaat', en: 'A dimension that does not exist for a corps' } },
    { kind: 'WeegtNiet', label: '… weegt niet mee', lijf: '${1:Dimensie} weegt niet mee', wat: { nl: 'Wel beoordeeld, niet gewogen', en: 'Judged, but not weighed' } },
    { kind: 'Aandachtsveld', label: 'aandachtsveld met een dimensie', lijf: 'aandachtsveld ${1:Naam}\n\n  dimensie ${2:Naam}\n    definitie "${3:Wat ermee bedoeld is.}"\n    bron "${4:§}"', wat: { nl: 'Een groep dimensies', en: 'A group of dimensions' } },
    { kind: 'Dimensie', label: 'dimensie met norm', lijf: 'dimensie ${1:Naam}\n  definitie "${2:Wat ermee bedoeld is.}"\n  bron "${3:§}"\n  indicator ${4:Vraag}: percentage\n  rood  bij $4 minder dan ${5:70}%\n  groen bij $4 minstens ${6:90}%\n  anders geel', wat: { nl: 'Een dimensie met een indicator en haar norm', en: 'A dimension with an indicator and its norm' } },
    { kind: 'Indicator', label: 'indicator …: percentage', lijf: 'indicator ${1:Vraag}: ${2|percentage,ja/nee,aantal,getal|}', wat: { nl: 'Een vraag van de vragenlijst', en: 'A question of the questionnaire' } },
    { kind: 'Indicator', label: 'indicator …: aantal van … tot en met …', lijf: 'indicator ${1:Vraag}: aantal ${2:eenheid} van ${3:0} tot en met ${4:100}', wat: { nl: 'Een geheel getal met zijn bereik', en: 'A whole number with its range' } },
    { kind: 'Indicator', label: 'indicator …: keuze uit …', lijf: 'indicator ${1:Vraag}: keuze uit ${2:nooit}, ${3:soms} of ${4:altijd}', wat: { nl: 'Een vraag met vaste antwoorden', en: 'A question with fixed answers' } },
    { kind: 'NormRegel', label: 'rood bij …, groen bij …, anders geel', lijf: 'rood  bij ${1:Indicator} minder dan ${2:grens}\ngroen bij $1 minstens ${3:grens}\nanders geel', wat: { nl: 'De norm van een dimensie', en: 'The norm of a dimension' } },
    { kind: 'Voorbeeld', label: 'voorbeeld', lijf: 'voorbeeld "${1:titel}"\n  ${2|rood,geel|} op ${3:Dimensie}\n  groen op de overige dimensies\n  verwacht ${4|geel,rood,groen|}', wat: { nl: 'Een toets van de norm', en: 'A test of the norm' } },
    { kind: 'Verwacht', label: 'verwacht …, want …', lijf: 'verwacht ${1|geel,rood,groen|}, want ${2:de regel}', wat: { nl: 'De verwachte score en de regel die haar maakt', en: 'The expected score and the rule that makes it' } },
    { kind: 'VerwachtGegevens', label: 'verwacht in de gegevens: … keer groen', lijf: 'verwacht in de gegevens: ${1:22} keer groen, ${2:3} keer geel en ${3:2} keer rood   bron "${4:§}"', wat: { nl: 'Hoe vaak elke eindscore voorkomt', en: 'How often each end score occurs' } },
    { kind: 'VerwachtGegevens', label: 'verwacht in de gegevens: totaal van …', lijf: 'verwacht in de gegevens: totaal van ${1:Indicator} is ${2:aantal}', wat: { nl: 'Een cijfer over alle korpsen', en: 'A figure over all corps' } },
    { kind: 'Korps', label: 'korps … ook bekend als …', lijf: 'korps ${1:Naam} ook bekend als ${2:Andere naam}', wat: { nl: 'Een korps met een andere schrijfwijze', en: 'A corps with another spelling' } },
    { kind: 'Groep', label: 'groep … bestaat uit …', lijf: 'groep ${1:Naam} bestaat uit ${2:Korps} en ${3:Korps}', wat: { nl: 'Een vaste groep korpsen', en: 'A named set of corps' } },
    { kind: 'Eenheid', label: 'eenheid … bestaat uit …', lijf: 'eenheid ${1:Naam} bestaat uit ${2:Korps} en ${3:Korps}', wat: { nl: 'Een eenheid met haar korpsen', en: 'A unit with its corps' } },
    { kind: 'Afwijking', label: 'afwijking … op … omdat …', lijf: 'afwijking ${1:Korps} op ${2:Dimensie} omdat "${3:reden}"', wat: { nl: 'Waarom een oordeel anders is dan de norm geeft', en: 'Why a judgement differs from what the norm gives' } },
    { kind: 'Punten', label: 'punten groen 2, geel 1 en rood 0', lijf: 'punten groen ${1:2}, geel ${2:1} en rood ${3:0}', wat: { nl: 'Hoeveel punten een kleur waard is', en: 'How many points a colour is worth' } },
    { kind: 'Editie', label: 'editie met periode en bron', lijf: 'editie "${1:Titel}"\n  periode ${2:2013} tot en met ${3:2014}\n  bron "${4:rapport}"\n  status concept\n  blanco telt niet mee', wat: { nl: 'Het begin van een norm', en: 'The begin of a norm' } },
];

export function snippetItems({ taal, snippets }: Workspace, plek: Zinplek, ways: readonly Weg[]): CompletionItem[] {
    if (snippets === false || plek.inText || plek.document.textDocument.getText().slice(plek.offset).match(/^[ \t]*\S/)) return [];
    const starts = ways.filter(({ tokens, getypt }) => tokens.length === 0 && !getypt.includes(' '));
    const hasEdition = plek.document.parseResult.value.zinnen.some(({ $type }) => $type === 'Editie');
    return FORMS.flatMap(({ kind, label, lijf, wat }, rang) => {
        if (kind === 'Editie' && hasEdition) return [];
        const way = starts.find((each) => each.kind === kind && fold(label).replace(/^… /, '').startsWith(fold(each.getypt)));
        if (!way) return [];
        return [itemOf({
            label, kind: CompletionItemKind.Snippet, groep: GROUP.snippet, rang, range: rangeBetween(plek.document, way.begin, plek.offset), tekst: lijf, getypt: way.getypt, isSnippet: true, detail: wat[taal],
        })];
    });
}
