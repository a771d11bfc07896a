// What is to be shown at each file, by all norms that are about it?
import type { Diagnostic } from 'vscode-languageserver';
import type { Melding } from '../diagnostics/index.js';

/** What one norm says, by file; `later` is what needs time: analysis and data. */
interface Perbestand {
    first: ReadonlyMap<string, readonly Melding[]>;
    later: ReadonlyMap<string, readonly Melding[]>;
}

export interface Rapport {
    /** The same for the same diagnostics. */
    readonly id: string;
    readonly diagnostics: readonly Diagnostic[];
}

const NONE: ReadonlyMap<string, readonly Melding[]> = new Map();

export class Reports {
    private readonly roots = new Map<string, Perbestand>();
    private readonly made = new Map<string, { readonly rapport: Rapport; readonly text: string }>();
    private count = 0;

    constructor(private readonly show: (melding: Melding) => Diagnostic) {}

    /** Every file about which something is said, or was before. */
    get files(): readonly string[] {
        return [...new Set([...this.made.keys(), ...[...this.roots.values()].flatMap(({ first, later }) => [...first.keys(), ...later.keys()])])];
    }

    /** Returns the files about which this norm said or says something. */
    set(root: string, stage: keyof Perbestand, meldingen: readonly Melding[]): readonly string[] {
        const known = this.roots.get(root) ?? { first: NONE, later: NONE };
        const before = known[stage];
        known[stage] = byFile(meldingen);
        this.roots.set(root, known);
        return [...new Set([...before.keys(), ...known[stage].keys()])];
    }

    laterOf(root: string): readonly Melding[] {
        return [...(this.roots.get(root)?.later.values() ?? [])].flat();
    }

    forget(root: string): readonly string[] {
        const known = this.roots.get(root);
        this.roots.delete(root);
        return known ? [...new Set([...known.first.keys(), ...known.later.keys()])] : [];
    }

    /** The remarks of several norms on a file that they share are shown once. */
    report(uri: string): Rapport {
        const meldingen = new Map<string, Melding>();
        for (const { first, later } of this.roots.values()) {
            for (const stage of [first, later]) {
                for (const melding of stage.get(uri) ?? []) {
                    const { begin, regel, kolom } = melding.plaats;
                    const key = `${begin} ${regel} ${kolom} ${melding.code} ${melding.berichten.nl}`;
                    if (!meldingen.has(key)) meldingen.set(key, melding);
                }
            }
        }
        const sorted = [...meldingen.values()].sort((a, b) => a.plaats.regel - b.plaats.regel || a.plaats.kolom - b.plaats.kolom || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
        const diagnostics = sorted.map(this.show);
        const text = JSON.stringify(diagnostics);
        const known = this.made.get(uri);
        if (known?.text === text) return known.rapport;
        const rapport = { id: String(++this.count), diagnostics };
        this.made.set(uri, { rapport, text });
        return rapport;
    }
}

function byFile(meldingen: readonly Melding[]): ReadonlyMap<string, readonly Melding[]> {
    const found = new Map<string, Melding[]>();
    for (const melding of meldingen) {
        const own = found.get(melding.plaats.bestand);
        if (own) own.push(melding);
        else found.set(melding.plaats.bestand, [melding]);
    }
    return found;
}
