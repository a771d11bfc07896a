// How does what can wait wait until it is quiet? While someone types, the scores go first.

/** No pause between two keys of one who types on, in ms. */
export const PAUSE = 400;

export class Quiet {
    private timer: ReturnType<typeof setTimeout> | undefined;

    /** @param ms without another call, before it runs. */
    constructor(private readonly ms: number, private readonly run: () => void) {}

    later(): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(this.run, this.ms);
    }

    dispose(): void {
        clearTimeout(this.timer);
    }
}
