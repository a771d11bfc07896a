// How does a panel stay with the text? It asks again after every change, one question at a time, and only shows the newest.
export class Watcher {
    private asking = false;
    private stale = false;
    private closed = false;

    /** @param ask asks and shows; its rejection is the caller's to have caught. */
    constructor(private readonly ask: () => Promise<void>) {}

    /** What is asked may be another question now: asks now, or once more when the question under way is answered. */
    refresh(): void {
        if (this.closed) return;
        if (this.asking) {
            this.stale = true;
            return;
        }
        this.asking = true;
        void this.ask().finally(() => {
            this.asking = false;
            if (!this.stale) return;
            this.stale = false;
            this.refresh();
        });
    }

    /**
     * The server tells of a change. It gives no answer about an older text than it has, so that the answer under way will be about
     * the changed one: mostly its question went out with the change itself.
     */
    changed(): void {
        if (!this.asking) this.refresh();
    }

    get isAsking(): boolean {
        return this.asking;
    }

    close(): void {
        this.closed = true;
    }
}
