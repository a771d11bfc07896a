// Is progress shown to who waits at a terminal, and to nobody else?
import { expect, test } from 'vitest';
import { startProgress } from '../../cli/progress.js';

function shown(isTTY: boolean, times: readonly number[]): string[] {
    const written: string[] = [];
    let at = 0;
    const progress = startProgress({ isTTY, columns: 20, write: (text: string) => written.push(text) > 0 }, () => times[at++] ?? 0);
    for (const time of times.slice(1)) progress.show(() => `na ${time} ms, en nog veel meer woorden`);
    progress.end();
    return written;
}

test('after a second, at most ten times a second, within the width, and gone at the end', () => {
    expect(shown(true, [0, 500, 1000, 1050, 1200])).toEqual(['\r\u001b[Kna 1000 ms, en nog ', '\r\u001b[Kna 1200 ms, en nog ', '\r\u001b[K']);
});
test('nothing of what is done within a second', () => {
    expect(shown(true, [0, 500, 999])).toEqual([]);
});
test('nothing where stderr is no terminal', () => {
    expect(shown(false, [0, 5000, 9000])).toEqual([]);
});
