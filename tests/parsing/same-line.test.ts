// Is it the same whether a weight and clauses stand behind a dimension or under it?
import { expect, test } from 'vitest';
import { loadText } from '../helpers/load-text.js';

const norm = (dimensie: string): string => `punten groen 2, geel 1 en rood 0
${dimensie}
minder dan 3 punten blokkeert groen
`;

test('dimensie X gewicht 3 voorheen Y', async () => {
    const behind = await loadText(norm('dimensie Mandaat bron "§1", gewicht 3 voorheen Gezag\n  indicator Uren: aantal voorheen Tijd'));
    const under = await loadText(norm('dimensie Mandaat\n  bron "§1"\n  gewicht 3\n  voorheen Gezag\n  indicator Uren: aantal\n    voorheen Tijd'));
    const told = ({ norm: { dimensies: [dimensie] } }: typeof behind): unknown => {
        const { naam, voorheen, gewicht, indicatoren, zin } = dimensie as NonNullable<typeof dimensie>;
        return { naam, voorheen, gewicht: gewicht?.waarde, indicator: indicatoren[0]?.voorheen, tekst: zin.tekst, bron: zin.bron };
    };
    expect(told(behind)).toEqual({ naam: 'Mandaat', voorheen: 'Gezag', gewicht: 3, indicator: 'Tijd', tekst: 'dimensie Mandaat', bron: '§1' });
    expect(told(behind)).toEqual(told(under));
});
