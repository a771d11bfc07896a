// How does someone at a terminal see that something long goes on? One line on stderr, after a second, gone at the end.

const PATIENCE = 1000;
const PACE = 100;

export interface Progress {
    /** `text` is made only when it is shown. */
    show(text: () => string): void;
    end(): void;
}

/** Shows how far a work is that tells nothing itself, until it is done. */
export async function showWhile<T>(text: () => string, work: () => Promise<T>, progress: Progress = startProgress()): Promise<T> {
    const timer = setInterval(() => progress.show(text), PACE);
    try {
        return await work();
    } finally {
        clearInterval(timer);
        progress.end();
    }
}

/** Nothing is shown where stderr is no terminal. */
export function startProgress(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write' | 'columns'> = process.stderr, now: () => number = Date.now): Progress {
    const begin = now();
    let last = begin;
    let shown = false;
    return {
        show(text) {
            const time = now();
            if (!stream.isTTY || time - begin < PATIENCE || time - last < PACE) return;
            last = time;
            shown = true;
            stream.write(`\r\u001b[K${text().slice(0, (stream.columns || 80) - 1)}`);
        },
        end() {
            if (shown) stream.write('\r\u001b[K');
        },
    };
}
