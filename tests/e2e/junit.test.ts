// Does `normtaal test --format junit` give XML that a build server reads, whatever a norm says in it?
import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const NORM = `gegevens "d.csv"
dimensie A
rood op A blokkeert groen
voorbeeld "goed <&> 'zo'"
  rood op A
  verwacht geel
voorbeeld "mis]]>"
  rood op A
  verwacht groen
verwacht in de gegevens: 2 keer groen
  wijkt af omdat "Het rapport telt <anders>."
`;

test('every example and expectation is a case, with what is wrong', () => {
    const folder = tempFolder({ 'n.norm': NORM, 'd.csv': 'korps;A\nZee;groen\n' });
    const { code, out, err } = runCli(['test', 'n.norm', '--format', 'junit'], folder);
    expect([code, err]).toEqual([1, '']);
    expect(out).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="n.norm" tests="3" failures="1">
    <testcase classname="n.norm.voorbeeld" name="&#34;goed &#60;&#38;&#62; &#39;zo&#39;&#34;" file="n.norm" line="6"/>
    <testcase classname="n.norm.voorbeeld" name="&#34;mis]]&#62;&#34;" file="n.norm" line="9">
      <failure message="verwacht groen, maar de norm geeft geel, want &#39;rood op A blokkeert groen&#39; (regel 3)">verwacht groen, maar de norm geeft geel, want &#39;rood op A blokkeert groen&#39; (regel 3)</failure>
    </testcase>
    <testcase classname="n.norm.gegevens" name="verwacht in de gegevens: 2 keer groen" file="n.norm" line="10">
      <system-out>de gegevens geven 1 keer groen in plaats van 2; Het rapport telt &#60;anders&#62;.</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
});
