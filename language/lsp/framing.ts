// Where does each message begin on a stream of bytes? What is no message is passed over, so that the next one is still heard.

/** No text that an editor sends is larger; a longer one would be waited for without end. */
const LARGEST_MESSAGE = 256 * 1024 * 1024;
/** Of what is no header only the end can be the begin of one. */
const LONGEST_HEADER = 4096;
const HEADER = /Content-Length: *(\d+)\r\n(?:[\w-]+:[^\r\n]*\r\n)*\r\n$/i;

const [CR, LF] = [13, 10];

export class Framing {
    /** The bytes since the last message, as many as `held` says. */
    private readonly header = new Uint8Array(2 * LONGEST_HEADER);
    private held = 0;
    private left = 0;

    /** `onSkipped`: told how many bytes were no message. */
    constructor(private readonly onSkipped: (bytes: number) => void) {}

    /** The parts of whole messages in a piece of the stream, each message with its length before it. */
    *pass(piece: Uint8Array): Generator<Uint8Array> {
        let at = 0;
        while (at < piece.length) {
            if (this.left > 0) {
                const part = piece.subarray(at, at + this.left);
                at += part.length;
                this.left -= part.length;
                yield part;
                continue;
            }
            this.header[this.held++] = piece[at++] as number;
            if (this.isWhole()) {
                const begin = this.begin();
                if (!begin) continue;
                // With what is there of the message: for the rest of one a clock would be set.
                const part = piece.subarray(at, at + this.left);
                at += part.length;
                this.left -= part.length;
                const whole = new Uint8Array(begin.length + part.length);
                whole.set(begin);
                whole.set(part, begin.length);
                yield whole;
            } else if (this.held === this.header.length) this.skip(LONGEST_HEADER);
        }
    }

    /** A header ends in an empty line. */
    private isWhole(): boolean {
        const { header, held } = this;
        return header[held - 1] === LF && header[held - 2] === CR && header[held - 3] === LF && header[held - 4] === CR;
    }

    private begin(): Uint8Array | undefined {
        const found = HEADER.exec(String.fromCharCode(...this.header.subarray(0, this.held)));
        const length = Number(found?.[1]);
        this.skip(found && length <= LARGEST_MESSAGE ? found.index : this.held);
        if (this.held === 0) return undefined;
        this.held = 0;
        this.left = length;
        return new TextEncoder().encode(`Content-Length: ${length}\r\n\r\n`);
    }

    private skip(bytes: number): void {
        if (bytes > 0) this.onSkipped(bytes);
        this.header.copyWithin(0, bytes, this.held);
        this.held -= bytes;
    }
}
