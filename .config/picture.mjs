// What does the README show? The score table as the terminal shows it, drawn as SVG (`npm run picture`).
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const CHAR = 8.4;
const LINE = 19;
const PAD = 16;
const FILL = { 42: '#3fa45b', 43: '#e0b400', 41: '#d64545', 45: '#b46bd6' };
const CODE = new RegExp(`(${String.fromCharCode(27)}\\[\\d+m)`);
const LINES = 31; // the table itself; the legend and remarks are in the text

const run = spawnSync(process.execPath, ['.dist/normtaal.cjs', 'score', 'rules/2011-2012/korpsmonitor.norm'], { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1' } });
if (run.status !== 0) throw new Error(run.stderr);
writeFileSync('.assets/scoretabel.svg', draw(run.stdout.split('\n').slice(0, LINES)));

function draw(lines) {
    const width = Math.max(...lines.map((line) => [...stripVTControlCharacters(line)].length)) * CHAR + 2 * PAD;
    const height = lines.length * LINE + 2 * PAD;
    const body = lines.map((line, i) => drawLine(line, PAD + (i + 1) * LINE - 5)).join('\n');
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" role="img" aria-label="Score table of the 27 corps" font-family="ui-monospace, Consolas, Menlo, 'DejaVu Sans Mono', monospace" font-size="14">
<rect width="100%" height="100%" rx="8" fill="#1e1e1e"/>
${body}
</svg>
`;
}

function drawLine(line, y) {
    let x = PAD;
    let fill;
    let bold = false;
    let dim = false;
    const parts = [];
    for (const token of line.split(CODE)) {
        const code = CODE.test(token) ? /\d+/.exec(token)?.[0] : undefined;
        if (code === undefined) {
            if (token === '') continue;
            const length = [...token].length * CHAR;
            if (fill) parts.push(`<rect x="${x.toFixed(1)}" y="${y - 14}" width="${length.toFixed(1)}" height="${LINE - 1}" fill="${fill}"/>`);
            const ink = fill ? '#101010' : dim ? '#9a9a9a' : '#e6e6e6';
            parts.push(`<text x="${x.toFixed(1)}" y="${y}" fill="${ink}" textLength="${length.toFixed(1)}" xml:space="preserve"${bold ? ' font-weight="bold"' : ''}>${escapeXml(token)}</text>`);
            x += length;
        } else if (code in FILL) fill = FILL[code];
        else if (code === '49') fill = undefined;
        else if (code === '1') bold = true;
        else if (code === '2') dim = true;
        else if (code === '22') bold = dim = false;
    }
    return parts.join('');
}

function escapeXml(text) {
    return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
