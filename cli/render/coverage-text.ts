// How far do the examples go: per rule what no example shows yet, and the totals?
import pc from 'picocolors';
import type { Normdekking, Regeldekking } from '../../language/index.js';
import type { TestTexts } from '../texts/texts.js';

export function coverageText(bestand: string, { regels }: Normdekking, test: TestTexts, line: (n: number) => string): string[] {
    const parts = regels.flatMap(({ doelen }) => doelen.filter(({ deel }) => deel !== undefined));
    const possible = parts.filter(({ stand }) => stand !== 'onmogelijk');
    const shown = regels.filter(({ doelen }) => doelen.every(({ deel, stand }) => deel !== undefined || stand !== 'ontbreekt'));
    return [
        pc.bold(test.coverage(bestand)),
        ...regels.flatMap((regel) => ruleLines(regel, test, line)),
        test.coverageTotal({ rules: shown.length, ofRules: regels.length, parts: possible.filter(({ stand }) => stand === 'gedekt').length, ofParts: possible.length, impossible: parts.length - possible.length }),
    ];
}

/** A rule of which everything is shown needs no line. */
function ruleLines({ zin, dimensie, doelen }: Regeldekking, test: TestTexts, line: (n: number) => string): string[] {
    const lacking = doelen.filter(({ stand }) => stand !== 'gedekt');
    if (lacking.length === 0) return [];
    return [
        `  ${zin.tekst} ${pc.dim(`(${dimensie === undefined ? '' : `${dimensie}, `}${line(zin.herkomst.regel)})`)}`,
        ...lacking.map(({ soort, deel, stand }) => `      ${stand === 'onmogelijk' ? pc.dim(test.impossible(soort, deel)) : pc.yellow(test.missing(soort, deel))}`),
    ];
}
