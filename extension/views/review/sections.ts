// How is a comparison drawn? Meaning, corps, norms and sentences, each linked to the text.
import type { Betekenis, Korpswijziging, Normverschil, Plek, Vergelijking, Zinsplek, Zinsverschil } from '../../../language/protocol.js';
import type { ReviewTexts } from '../../texts/review.js';
import { h } from '../parts/dom.js';
import { badge } from '../parts/score.js';

/** Leads to a sentence, of the old edition or of the new one. */
export type Toon = (plek: Plek, oud: boolean) => void;

const KINDS: readonly Zinsverschil['soort'][] = ['gewijzigd', 'nieuw', 'vervallen', 'verplaatst', 'gelijkwaardig'];
/** `1234567` -> `1.234.567`: counts come as text, for they can be of any size. */
const grouped = (count: string): string => count.replace(/\B(?=(\d{3})+$)/g, '.');

export function sectionsOf(vergelijking: Vergelijking, texts: ReviewTexts, toon: Toon): HTMLElement[] {
    const draw = new Sections(vergelijking, texts, toon);
    return [draw.meaning(), draw.corps(), ...draw.norms(), draw.sentences()];
}

class Sections {
    constructor(private readonly vergelijking: Vergelijking, private readonly texts: ReviewTexts, private readonly toon: Toon) {}

    meaning(): HTMLElement {
        const { texts, vergelijking: { eindscore, dimensies, groepen } } = this;
        return section(texts.meaning, [
            ...(eindscore ? this.betekenis(eindscore) : [h('p', {}, [texts.untold])]),
            ...groepen.flatMap(({ korpsen, betekenis }) => [h('h3', {}, [texts.groups(korpsen.join(', '))]), ...this.betekenis(betekenis)]),
            ...dimensies.flatMap(({ dimensie, betekenis }) => [h('h3', {}, [dimensie]), ...this.betekenis(betekenis)]),
        ]);
    }

    private betekenis({ verhouding, combinaties, strenger, soepeler, overgangen }: Betekenis): HTMLElement[] {
        const { texts } = this;
        const { to, or } = texts;
        return [
            h('p', { class: `verhouding ${verhouding}` }, [texts.relation[verhouding]]),
            ...(verhouding === 'gelijk' ? [] : [
                h('p', {}, [texts.counted(grouped(combinaties), grouped(strenger), grouped(soepeler))]),
                table([`${texts.from} ${to}`, texts.many, texts.smallest, texts.cause], overgangen.map(({ van, naar, aantal, getuige, oorzaak }) => [
                    [badge([van], or), ` ${to} `, badge([naar], or)],
                    [grouped(aantal)],
                    getuige.length === 0 ? [texts.allGreen] : [...getuige.flatMap(({ dimensie, score }) => [badge([score], or), ` ${dimensie}, `]), texts.restGreen],
                    this.causes(oorzaak),
                ])),
            ]),
        ];
    }

    corps(): HTMLElement {
        const { texts, vergelijking: { korpsen } } = this;
        if (!korpsen) return section(texts.corps, [h('p', {}, [texts.noData])]);
        const { gewijzigd, vergeleken, alleenOud, alleenNieuw } = korpsen;
        return section(texts.corps, [
            h('p', {}, [gewijzigd.length === 0 ? texts.noCorps : texts.corpsChanged(gewijzigd.length, vergeleken)]),
            gewijzigd.length > 0 && table([texts.corpsColumn, texts.from, texts.into, texts.cause], gewijzigd.map((each) => this.korps(each))),
            alleenOud.length > 0 && h('p', {}, [texts.onlyOld(alleenOud.join(', '))]),
            alleenNieuw.length > 0 && h('p', {}, [texts.onlyNew(alleenNieuw.join(', '))]),
        ]);
    }

    private korps({ korps, van, naar, door, oordelen, oorzaak }: Korpswijziging): Cell[] {
        const { texts } = this;
        const judged = oordelen.map((each) => h('div', {}, [`${each.dimensie}: `, badge(each.van, texts.or), ` ${texts.to} `, badge(each.naar, texts.or)]));
        return [[h('b', {}, [korps])], [badge(van, texts.or)], [badge(naar, texts.or)], [h('div', { class: 'soft' }, [texts.by[door]]), ...this.causes(oorzaak), ...(door === 'norm' ? [] : judged)]];
    }

    norms(): HTMLElement[] {
        const { texts, vergelijking: { normen } } = this;
        const told = normen.filter(({ heeft, verhouding }) => heeft !== 'beide' || verhouding !== 'gelijk');
        return told.length === 0 ? [] : [section(texts.norms, told.flatMap((norm) => this.norm(norm)))];
    }

    private norm({ dimensie, heeft, overgangen }: Normverschil): HTMLElement[] {
        const { texts } = this;
        return [
            h('h3', {}, [dimensie]),
            ...(heeft === 'beide' ? [] : [h('p', {}, [`${dimensie} ${texts.has[heeft]}.`])]),
            ...(overgangen.length === 0 ? [] : [table([`${texts.from} ${texts.to}`, texts.values, texts.cause], overgangen.map(({ van, naar, gebieden, oorzaak }) => [
                [badge([van], texts.or), ` ${texts.to} `, badge([naar], texts.or)], gebieden.map((each) => h('div', {}, [each])), this.causes(oorzaak),
            ]))]),
        ];
    }

    sentences(): HTMLElement {
        const { texts, vergelijking: { zinnen } } = this;
        return section(texts.sentences, [
            zinnen.length === 0 && h('p', {}, [texts.noSentences]),
            ...KINDS.flatMap((kind) => {
                const own = zinnen.filter(({ soort }) => soort === kind);
                if (own.length === 0) return [];
                return [
                    h('h3', {}, [`${texts.kinds[kind]} (${own.length})`]),
                    table([texts.old, texts.new], own.map(({ oud, nieuw, clausules }) => [
                        oud ? this.side(oud, true) : [], nieuw ? [...this.side(nieuw, false), ...(clausules.length > 0 ? [h('div', { class: 'soft' }, [texts.clauses(clausules.join(', '))])] : [])] : [],
                    ]), 'zinnen'),
                ];
            }),
        ]);
    }

    private side({ tekst, onder, plek }: Zinsplek, oud: boolean): Cell {
        return [this.link(tekst, plek, oud), h('div', { class: 'soft' }, [[onder, this.texts.line(plek.range.start.line + 1)].filter((part) => part !== undefined).join(', ')])];
    }

    private causes(indices: readonly number[]): (Node | string)[] {
        return indices.flatMap((i) => {
            const zin = this.vergelijking.zinnen[i];
            if (!zin) return [];
            const { oud, nieuw } = zin;
            const side = nieuw ?? oud;
            return side ? [h('div', {}, [h('span', { class: 'soft' }, [`${this.texts.kinds[zin.soort]}: `]), this.link(side.tekst, side.plek, !nieuw)])] : [];
        });
    }

    private link(tekst: string, plek: Plek, oud: boolean): HTMLElement {
        return h('button', { type: 'button', class: 'zin', title: this.texts.goTo(plek.range.start.line + 1) }, [tekst], { click: () => this.toon(plek, oud) });
    }
}

type Cell = readonly (Node | string)[];

const section = (title: string, children: readonly (Node | string | false | undefined)[]): HTMLElement => h('section', {}, [h('h2', {}, [title]), ...children]);

const table = (heads: readonly string[], rows: readonly (readonly Cell[])[], kind = ''): HTMLElement => h('div', { class: 'breed' }, [h('table', { class: kind }, [
    h('thead', {}, [h('tr', {}, heads.map((head) => h('th', { scope: 'col' }, [head])))]),
    h('tbody', {}, rows.map((row) => h('tr', {}, row.map((cell) => h('td', {}, cell))))),
])]);
