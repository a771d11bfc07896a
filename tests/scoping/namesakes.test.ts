// What are indicators called that share their name, under dimensions that share theirs?
import { expect, test } from 'vitest';
import { loadText } from '../helpers/load-text.js';
import { runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const NORM = `aandachtsveld Toezicht
  dimensie Kwaliteit
    indicator Score: aantal
    rood bij Score minder dan 3
    anders groen
aandachtsveld Opsporing
  dimensie Kwaliteit
    indicator Score: aantal
    rood bij Score minder dan 5
    anders groen
rood op Kwaliteit van Toezicht blokkeert groen
rood op Kwaliteit van Opsporing leidt tot rood
`;

test('each says of which field it is, in sentences and in data', () => {
    const voorbeeld = 'voorbeeld "vier"\n  Score van Kwaliteit van Toezicht is 4\n  Score van Kwaliteit van Opsporing is 4\n  verwacht rood\n';
    const folder = tempFolder({ 'n.norm': NORM + voorbeeld, 'd.csv': 'korps;Score van Kwaliteit van Toezicht;Score van Kwaliteit van Opsporing\nX;2;6\n' });
    expect(runCli(['test', 'n.norm'], folder).out).toContain('1 goed, 0 fout.');
    expect(runCli(['score', 'n.norm', '--data', 'd.csv', '--format', 'csv'], folder).out).toContain('X;rood;groen;geel');
});

test('half a name is more than one thing, and both are named', async () => {
    const { meldingen } = await loadText(`${NORM}voorbeeld "vier"\n  Score van Kwaliteit is 4\n  verwacht geel\n`);
    expect(meldingen.filter(({ ernst }) => ernst === 'fout').map(({ berichten }) => berichten.nl)).toEqual([
        "'Score van Kwaliteit' kan meer dan één ding zijn. Schrijf 'Score van Kwaliteit van Toezicht' of 'Score van Kwaliteit van Opsporing'.",
    ]);
});
