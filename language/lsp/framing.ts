// Where does each message begin on a stream of bytes? What is no message is passed over, so that the next one is still heard.

/** No text that an editor sends is larger; a longer one would be waited for without end. */
const LARGEST_MESSAGE = 256 * 1024 * 1024;
/** Of what is no header only the end can be the begin of one. */
const LONGEST_HEADER = 4096;
const HEADER = /Content-Length: *(\d+)\r\n(?:[\w-]+:[^\r\n]*\r\n)*\r\n$/i;

export class Framing {
    private header = '';
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
            this.header += String.fromCharCode(piece[at++] as number);
            if (this.header.endsWith('\r\n\r\n')) {
                const begin = this.begin();
                if (begin) yield begin;
            } else if (this.header.length > 2 * LONGEST_HEADER) this.skip(LONGEST_HEADER);
        }
    }

    private begin(): Uint8Array | undefined {
        const found = HEADER.exec(this.header);
        const length = Number(found?.[1]);
        this.skip(found && length <= LARGEST_MESSAGE ? found.index : this.header.length);
        if (this.header === '') return undefined;
        this.header = '';
        this.left = length;
        return new TextEncoder().encode(`Content-Length: ${length}\r\n\r\n`);
    }

    private skip(bytes: number): void {
        if (bytes > 0) this.onSkipped(bytes);
        this.header = this.header.slice(bytes);
    }
}
