// Which form does the sentence at hand have, and which part of it is being written?
import { type SignatureHelp, type SignatureHelpParams, SignatureHelpTriggerKind, type SignatureInformation } from 'vscode-languageserver';
import type { Tweetalig } from '../diagnostics/index.js';
import { waysOn } from './completion/ways.js';
import { sentenceAt } from './sentence-at.js';
import type { Linked, Workspace } from './snapshot.js';

interface Deel {
    readonly tekst: string;
    /** The words with which it begins; the first part begins the sentence. */
    readonly begint: readonly string[];
    readonly uitleg: Tweetalig;
}
interface Vorm {
    readonly delen: readonly Deel[];
    readonly uitleg: Tweetalig;
}

const part = (tekst: string, begint: readonly string[], nl: string, en: string): Deel => ({ tekst, begint, uitleg: { nl, en } });
const CONDITION = part('VOORWAARDE', [], 'kleuren op dimensies, een telling, of punten; verbonden door en of of', 'colours on dimensions, a count, or points; joined by en or of');
const TARGET = part('[op DIMENSIE]', ['op'], 'zonder doel: de eindscore', 'without a target: the end score');
const CLAUSES = part('[bron "…"]', ['bron', 'motivering', 'interpretatie', 'voorheen'], 'waar het staat, waarom het zo is, dat het onze lezing is', 'where it stands, why it is so, that it is our reading');
const EXPECTED = part('KLEUR [of KLEUR]', ['rood', 'geel', 'groen', 'blanco'], 'wat de norm moet geven', 'what the norm must give');

/** Forms by the kind of sentence; of several the one that fits what is written. */
const FORMS: Readonly<Record<string, readonly Vorm[]>> = {
    Weegregel: [
        { delen: [CONDITION, part('blokkeert KLEUR', ['blokkeert', 'blokkeren'], 'groen of geel: de score is lager', 'groen or geel: the score is lower'), TARGET, CLAUSES], uitleg: { nl: 'Geldt de voorwaarde, dan is de score lager dan deze kleur.', en: 'While the condition holds, the score is lower than this colour.' } },
        { delen: [CONDITION, part('leidt tot KLEUR', ['leidt_tot', 'leiden_tot'], 'geel of rood: de score is hoogstens dit', 'geel or rood: the score is at most this'), TARGET, CLAUSES], uitleg: { nl: 'Geldt de voorwaarde, dan is de score hoogstens deze kleur.', en: 'While the condition holds, the score is at most this colour.' } },
        { delen: [part('KLEUR op DIMENSIES', [], 'één kleur, groen of geel, op een of meer dimensies', 'one colour, groen or geel, on one or more dimensions'), part('is voorwaarde voor KLEUR', ['is_voorwaarde_voor', 'is_een_voorwaarde_voor'], 'groen of geel', 'groen or geel'), TARGET, CLAUSES], uitleg: { nl: 'Scoort een beoordeelde dimensie lager, dan is de score lager dan de kleur achteraan.', en: 'When a judged dimension scores lower, the score is lower than the colour at the end.' } },
    ],
    GeldtNiet: [{ delen: [part('DIMENSIES', [], 'dimensies of aandachtsvelden, met en ertussen', 'dimensions or fields, joined by en'), part('gelden niet voor KORPSEN', ['geldt_niet_voor', 'gelden_niet_voor'], 'korpsen of een groep', 'corps or a group'), CLAUSES], uitleg: { nl: 'Voor deze korpsen bestaat dit niet: het is blanco en telt nergens mee.', en: 'For these corps this does not exist: it is blanco and counts nowhere.' } }],
    WeegtNiet: [{ delen: [part('DIMENSIES', [], 'dimensies of aandachtsvelden', 'dimensions or fields'), part('wegen niet mee', ['weegt_niet_mee', 'wegen_niet_mee'], '', ''), CLAUSES], uitleg: { nl: 'Wel beoordeeld en getoond, niet gewogen.', en: 'Judged and reported, not weighed.' } }],
    Indicator: [{ delen: [part('indicator NAAM', [], 'een vraag van de vragenlijst', 'a question of the questionnaire'), part(': SOORT', [':'], 'aantal, getal, percentage, ja/nee of keuze uit …', 'aantal, getal, percentage, ja/nee or keuze uit …'), part('[van … tot en met …]', ['van'], 'het bereik van een aantal of getal', 'the range of a number'), CLAUSES], uitleg: { nl: 'Een vraag met het soort antwoord.', en: 'A question with the kind of answer.' } }],
    NormRegel: [{ delen: [part('KLEUR', [], 'de score die de dimensie krijgt', 'the score that the dimension gets'), part('bij VOORWAARDE', ['bij'], 'vergelijkingen van indicatoren, verbonden door en of of', 'comparisons of indicators, joined by en or of'), CLAUSES], uitleg: { nl: 'Bij welke waarden de dimensie deze kleur krijgt.', en: 'For which values the dimension gets this colour.' } }],
    Korps: [{ delen: [part('korps NAAM', [], '', ''), part('[ook bekend als NAMEN]', ['ook_bekend_als'], 'andere schrijfwijzen in gegevens', 'other spellings in data')], uitleg: { nl: 'Een korps.', en: 'A corps.' } }],
    Groep: [{ delen: [part('groep NAAM', [], '', ''), part('bestaat uit KORPSEN', ['bestaat_uit', 'bestaan_uit'], 'korpsen, met en ertussen', 'corps, joined by en')], uitleg: { nl: 'Een vaste groep korpsen.', en: 'A named set of corps.' } }],
    Eenheid: [{ delen: [part('eenheid NAAM', [], '', ''), part('bestaat uit KORPSEN', ['bestaat_uit', 'bestaan_uit'], 'een korps hoort bij hoogstens één eenheid', 'a corps is part of one unit at most'), CLAUSES], uitleg: { nl: 'Een eenheid met haar korpsen.', en: 'A unit with its corps.' } }],
    Afwijking: [{ delen: [part('afwijking KORPS', [], '', ''), part('op DIMENSIE', ['op'], '', ''), part('omdat "REDEN"', ['omdat'], '', '')], uitleg: { nl: 'Waarom het oordeel anders is dan de norm geeft.', en: 'Why the judgement differs from what the norm gives.' } }],
    VoorbeeldScore: [{ delen: [part('KLEUR [of KLEUR]', [], 'met of: onzeker', 'with of: uncertain'), part('op DIMENSIES', ['op'], 'dimensies met en ertussen, of: de overige dimensies', 'dimensions joined by en, or: de overige dimensies')], uitleg: { nl: 'Een score van het bedachte korps; wat niet genoemd is, is blanco.', en: 'A score of the imagined corps; what is not named is blanco.' } }],
    VoorbeeldWaarde: [{ delen: [part('INDICATOR', [], '', ''), part('is WAARDE', ['is'], '', '')], uitleg: { nl: 'Een antwoord van het bedachte korps.', en: 'An answer of the imagined corps.' } }],
    Verwacht: [{ delen: [part('verwacht', [], '', ''), EXPECTED, part('[op DIMENSIE]', ['op'], 'zonder doel: de eindscore', 'without a target: the end score'), part('[, want REGEL]', ['want'], 'de regel die het doet', 'the rule that does it')], uitleg: { nl: 'Wat de norm van dit voorbeeld moet maken.', en: 'What the norm must make of this example.' } }],
    VerwachtGegevens: [
        { delen: [part('verwacht in de gegevens:', [], '', ''), part('AANTAL keer KLEUR, …', ['keer'], 'hoe vaak elke kleur voorkomt', 'how often each colour occurs'), part('[op DIMENSIE]', ['op'], 'zonder dimensie: de eindscore', 'without a dimension: the end score'), part('[van KORPSEN]', ['van'], 'een korps, groep of eenheid', 'a corps, group or unit'), CLAUSES], uitleg: { nl: 'Hoe vaak kleuren in de gegevens voorkomen.', en: 'How often colours occur in the data.' } },
        { delen: [part('verwacht in de gegevens:', [], '', ''), part('totaal van INDICATOR', ['totaal', 'aantal', 'laagste', 'hoogste'], 'ook aantal van, laagste van, hoogste van', 'also aantal van, laagste van, hoogste van'), part('is WAARDE', ['is', 'minstens', 'hoogstens', 'minder_dan', 'meer_dan'], '', ''), CLAUSES], uitleg: { nl: 'Een cijfer over alle korpsen.', en: 'A figure over all corps.' } },
    ],
    Punten: [{ delen: [part('punten', [], '', ''), part('KLEUR AANTAL, …', ['rood', 'geel', 'groen'], 'hoeveel punten elke kleur waard is', 'how many points each colour is worth')], uitleg: { nl: 'Voor een monitor die optelt.', en: 'For a monitor that adds up.' } }],
    Periode: [{ delen: [part('periode JAAR', [], '', ''), part('[tot en met JAAR]', ['tot_en_met'], '', '')], uitleg: { nl: 'De jaren van deze editie.', en: 'The years of this edition.' } }],
    Vastgesteld: [{ delen: [part('vastgesteld op DAG MAAND JAAR', [], '', '')], uitleg: { nl: 'De dag waarop de norm is vastgesteld.', en: 'The day on which the norm was adopted.' } }],
};

export function signatureHelp({ taal }: Workspace, { document }: Linked, { position, context }: SignatureHelpParams): SignatureHelp | null {
    const plek = sentenceAt(document, position);
    if (!plek || plek.inText || plek.words.length === 0) return null;
    // The way that has most of the words behind it: the sentence as it stands.
    const ways = waysOn(plek).filter(({ kind, isVervolg, getypt }) => kind in FORMS && !isVervolg && (getypt === '' || plek.words.length > 1));
    const [best] = ways.sort((a, b) => b.tokens.length - a.tokens.length);
    if (!best) return null;
    // Unasked only while the sentence is not done.
    const unasked = context?.triggerKind === SignatureHelpTriggerKind.TriggerCharacter && !context.isRetrigger;
    if (unasked && (best.reach.mayEnd || best.tokens.length === 0)) return null;
    const kinds = [...new Set(ways.filter(({ tokens }) => tokens.length === best.tokens.length).map(({ kind }) => kind))];
    const names = best.tokens.map(({ tokenType }) => tokenType.name);
    const forms = kinds.flatMap((kind) => FORMS[kind] ?? []);
    const rated = forms.map((form) => ({ form, active: activePart(form, names) }));
    const active = rated.reduce((most, { active: at }, i) => (at > (rated[most]?.active ?? -1) ? i : most), 0);
    return { signatures: rated.map(({ form, active: at }): SignatureInformation => signatureOf(form, at, taal)), activeSignature: active, activeParameter: rated[active]?.active ?? 0 };
}

function signatureOf({ delen, uitleg }: Vorm, activeParameter: number, taal: Workspace['taal']): SignatureInformation {
    return {
        label: delen.map(({ tekst }) => tekst).join(' '), documentation: uitleg[taal], activeParameter,
        parameters: delen.map((deel) => ({ label: deel.tekst, ...(deel.uitleg[taal] !== '' && { documentation: deel.uitleg[taal] }) })),
    };
}

/** The last part that has begun; the first when one that must be there was left out. `op` is a part of a condition before it is a target. */
function activePart({ delen }: Vorm, names: readonly string[]): number {
    const begun = [0];
    for (const name of names) {
        const active = begun.at(-1) as number;
        const ahead = delen.findIndex(({ begint }, at) => at > active && begint.includes(name));
        if (ahead > 0 && (name !== 'op' || ahead === active + 1 || delen[active]?.begint.length !== 0)) begun.push(ahead);
    }
    const last = begun.at(-1) as number;
    const isWhole = delen.slice(1, last).every(({ tekst }, i) => tekst.startsWith('[') || begun.includes(i + 1));
    return isWhole ? last : 0;
}
