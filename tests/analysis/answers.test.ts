// What exactly is said of small norms over all possible corps and values? Whole answers, written behind the norms: a reader can see that they are right.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
    type Bereik, type Betekenis, compareNorms, compareWeighting, coverageOf, type Decision, type Dimensie, examineNorm, examineRules, type GeladenNorm, type Gebied, type Score, type Waarde,
} from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

type Loaded = GeladenNorm & { readonly decision: Decision };
type Answer = (norm: Loaded, other: Loaded) => readonly string[];

const read = async (text: string): Promise<Loaded> => {
    const loaded = await loadText(text);
    const { decision, meldingen } = loaded;
    if (!decision) throw new Error(`${meldingen.map(({ berichten, plaats }) => `${plaats.regel}: ${berichten.nl}`).join('\n')}\n${text}`);
    return { ...loaded, decision };
};

const rangeText = ({ van, tot }: Bereik): string => `${van ? `${van.erbij ? '[' : '('}${van.waarde}` : '('} - ${tot ? `${tot.waarde}${tot.erbij ? ']' : ')'}` : ')'}`;
const valueText = (value: Bereik | Waarde): string => (typeof value === 'object' ? rangeText(value) : String(value));
const region = (gebied: Gebied): string => [...gebied].map(([naam, values]) => `${naam} ${values.map(valueText).join(' of ')}`).join(', ') || 'alles';
const regions = (gebieden: readonly Gebied[]): string => gebieden.map(region).join('; ');

function aboutNorm(dimensie: Dimensie): string[] {
    const { gaten, overlap, nooit, gedekt, andersNooit } = examineNorm(dimensie);
    const line = (i: number): string => `'${dimensie.norm[i]?.zin.tekst}'`;
    return [
        ...(gaten.length > 0 ? [`gaten: ${regions(gaten)}`] : []),
        ...overlap.map(({ kleuren, gebieden }) => `${kleuren.join(' en ')}: ${regions(gebieden)}`),
        ...nooit.map((i) => `geldt nooit: ${line(i)}`),
        ...gedekt.map(({ regel, door }) => `zonder gevolg: ${line(regel)} door ${door.map(line).join(' en ')}`),
        ...(andersNooit === undefined ? [] : [`niets over voor ${line(andersNooit)}`]),
    ];
}

const about: Readonly<Record<string, Answer>> = {
    normen: ({ decision }) => decision.dimensies.flatMap((dimensie) => aboutNorm(dimensie).map((each) => `${dimensie.naam}: ${each}`)),

    normparen: ({ decision }, { decision: other }) => decision.dimensies.flatMap((oud, i) => {
        const verschil = compareNorms(oud, other.dimensies[i] as Dimensie);
        if (!verschil) return [`${oud.naam}: niet te vergelijken`];
        const { verhouding, combinaties, strenger, soepeler, overgangen } = verschil;
        return [
            `${oud.naam}: ${verhouding}, van ${combinaties}: ${strenger} strenger, ${soepeler} soepeler`,
            ...overgangen.map(({ van, naar, aantal, gebieden, getuige }) => `  ${van} > ${naar} ${aantal}: ${regions(gebieden)} (${[...getuige].map(([naam, waarde]) => `${naam} ${waarde}`).join(', ')})`),
        ];
    }),

    weging: ({ decision }) => examineRules(decision).map((bevinding) => {
        const line = (i: number): string => `'${decision.plafonds[i]?.zin.tekst}'`;
        const naam = (i: number): string => `${decision.dimensies[i]?.naam}`;
        switch (bevinding.soort) {
            case 'geldt nooit': return `geldt nooit: ${line(bevinding.regel)}`;
            case 'zegt hetzelfde': return `zegt hetzelfde: ${line(bevinding.regel)} als ${line(bevinding.als)}`;
            case 'zonder gevolg': return `zonder gevolg: ${line(bevinding.regel)} door ${bevinding.door.map(line).join(' en ') || 'niets'}`;
            case 'eindscore onhaalbaar': return `onhaalbaar: ${bevinding.score}`;
            case 'dimensie verandert niets': return `verandert niets: ${naam(bevinding.dimensie)}`;
            case 'niet monotoon': {
                const { dimensie, laag, hoog, scoreBijLaag, scoreBijHoog } = bevinding.getuige;
                const corps = (scores: readonly (Score | undefined)[]): string => scores.map((score) => score ?? '-').join(' ');
                return `omgekeerd op ${naam(dimensie)}: ${line(bevinding.regel)} (${corps(laag)}: ${scoreBijLaag}; ${corps(hoog)}: ${scoreBijHoog})`;
            }
        }
    }),

    weegparen: ({ decision }, { decision: other }) => {
        const { eindscore, dimensies, soorten } = compareWeighting(decision, other);
        const lines = (over: string, { verhouding, combinaties, strenger, soepeler, overgangen }: Betekenis): string[] => [
            `${over}: ${verhouding}, van ${combinaties}: ${strenger} strenger, ${soepeler} soepeler`,
            ...overgangen.map(({ van, naar, aantal, getuige }) => `  ${van} > ${naar} ${aantal} (${[...getuige].map(([naam, score]) => `${naam} ${score}`).join(', ')})`),
        ];
        return [
            ...lines('eindscore', eindscore), ...[...dimensies].flatMap(([naam, betekenis]) => lines(naam, betekenis)),
            ...soorten.flatMap(({ korpsen, betekenis }) => lines(`eindscore van ${korpsen.join(' en ')}`, betekenis)),
        ];
    },

    dekking: ({ norm, decision }) => {
        const { regels, voorstel } = coverageOf(norm, decision);
        return [
            ...regels.flatMap(({ zin, dimensie, doelen }) => [`${dimensie === undefined ? '' : `${dimensie}: `}${zin.tekst}`, ...doelen.map(({ soort, deel, stand }) => `  ${[soort, ...(deel === undefined ? [] : [deel])].join(' ')}: ${stand}`)]),
            ...voorstel.flatMap((example) => example.split('\n')),
        ];
    },
};

test.each(Object.keys(about))('%s', async (name) => {
    const file = new URL(`answers/${name}.txt`, import.meta.url);
    const written: string[] = [];
    for (const each of readFileSync(file, 'utf8').split(/^(?==== )/m)) {
        const text = each.split('\n').filter((line) => !line.startsWith('>')).join('\n').trimEnd();
        const [title, ...lines] = text.split('\n');
        const [one, other] = lines.join('\n').split('\n---\n');
        const norm = await read(`${one}\n`);
        const answer = (about[name] as Answer)(norm, other === undefined ? norm : await read(`${other}\n`));
        written.push([title, ...lines, ...(answer.length === 0 ? ['> niets'] : answer.map((line) => `> ${line}`)), ''].join('\n'));
    }
    await expect(written.join('\n')).toMatchFileSnapshot(`answers/${name}.txt`);
});
