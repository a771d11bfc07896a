// Does every repair of every fixture do what its title says: is the remark gone, and is nothing new wrong?
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Melding, pasToe, type Reparatie, veiligeWijzigingen } from '../../language/index.js';
import { type Fixture, readFixtures, visible } from '../helpers/fixture.js';
import { MAIN } from '../helpers/load-text.js';
import { run } from './run.js';

const FOLDER = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(FOLDER).flatMap((name) => readFixtures(readFileSync(new URL(name, FOLDER), 'utf8')));

const count = (meldingen: readonly Melding[], matches: (melding: Melding) => boolean): number => meldingen.filter(matches).length;

/** The fixture after changes in any of its files. */
function changed(fixture: Fixture, changes: Reparatie['wijzigingen']): Fixture {
    const apply = (uri: string, text: string): string => pasToe(text, changes.filter(({ plaats }) => plaats.bestand === uri));
    const others = Object.entries(fixture.bestanden).map(([naam, inhoud]) => [naam, apply(`file:///norm/${naam}`, inhoud)] as const);
    return { ...fixture, norm: apply(MAIN, fixture.norm), bestanden: Object.fromEntries(others) };
}

/** The lines that differ, before and after. */
function difference(before: string, after: string): string[] {
    const [old, fresh] = [before.split('\n'), after.split('\n')];
    let start = 0;
    while (start < old.length && old[start] === fresh[start]) start++;
    let end = 0;
    while (end < Math.min(old.length, fresh.length) - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
    return [...old.slice(start, old.length - end).map((line) => `- ${line}`), ...fresh.slice(start, fresh.length - end).map((line) => `+ ${line}`)];
}

describe('repairs', () => {
    test.each(fixtures)('$titel', async (fixture) => {
        const { alle } = await run(fixture);
        for (const { code, reparaties } of alle) {
            for (const { titel, wijzigingen } of reparaties) {
                const after = changed(fixture, wijzigingen);
                const { alle: left } = await run(after);
                const told = `${code} ${titel.nl}\n${after.norm}`;
                expect(count(left, (melding) => melding.code === code), told).toBeLessThan(count(alle, (melding) => melding.code === code));
                expect(count(left, ({ ernst }) => ernst === 'fout'), told).toBeLessThan(count(alle, ({ ernst }) => ernst === 'fout') + (code === 'NT0207' ? 1 : 0));
            }
        }
    });

    test('before and after read as they should', async () => {
        const lines: string[] = [];
        for (const fixture of fixtures) {
            const { alle } = await run(fixture);
            for (const { code, reparaties } of alle) {
                for (const { titel, wijzigingen, veilig } of reparaties) {
                    lines.push(`${code}${veilig ? ' (veilig)' : ''}: ${titel.nl} / ${titel.en}`, ...difference(fixture.norm, changed(fixture, wijzigingen).norm), '');
                }
            }
        }
        const text = visible(lines.join('\n'));
        await expect(text).toMatchFileSnapshot('../golden/repairs.txt');
    });

    test('all safe repairs of a text go together, and leave nothing safe to do', async () => {
        for (const fixture of fixtures) {
            let text: Fixture = fixture;
            let { alle } = await run(text);
            for (let round = 0; veiligeWijzigingen(alle).size > 0; round++) {
                expect(round, text.norm).toBeLessThan(4);
                text = changed(text, [...veiligeWijzigingen(alle).values()].flat());
                ({ alle } = await run(text));
            }
            expect(alle.flatMap(({ reparaties }) => reparaties).filter(({ veilig }) => veilig)).toEqual([]);
        }
    });
});

describe('pasToe', () => {
    const plaats = (begin: number, eind: number): Reparatie['wijzigingen'][number]['plaats'] => ({ bestand: MAIN, regel: 1, kolom: 1, eindregel: 1, eindkolom: 1, begin, eind });

    test('makes changes of the text as it stands, in whatever order they come', () => {
        expect(pasToe('rood op A', [{ plaats: plaats(8, 9), tekst: 'B' }, { plaats: plaats(0, 4), tekst: 'geel' }, { plaats: plaats(0, 0), tekst: '(' }])).toBe('(geel op B');
    });

    test('refuses changes that overlap', () => {
        expect(() => pasToe('rood op A', [{ plaats: plaats(0, 4), tekst: '' }, { plaats: plaats(2, 6), tekst: '' }])).toThrow('overlap');
    });
});
