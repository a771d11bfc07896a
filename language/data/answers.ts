// What was answered to the questions that cells raise? A table of its own: korps, kolom, cel, antwoord and reden.
import type { Celplaats } from '../diagnostics/index.js';
import { dataKey } from '../names.js';

/** `Niet geleverd` is an answer too. */
export interface Celantwoord {
    /** What the cell says: of another text it is no answer. */
    readonly cel: string;
    readonly antwoord: string;
    readonly reden: string;
    readonly bestand: string;
    readonly plaats: Celplaats;
}

/** By these headings a table of answers is known. */
export const ANSWER_HEADINGS = ['korps', 'kolom', 'cel', 'antwoord'] as const;
export const OTHER_ANSWER_HEADINGS = ['bestand', 'reden'] as const;

export const isAnswers = (keys: readonly string[]): boolean => ANSWER_HEADINGS.every((heading) => keys.includes(heading));

/** The answers, by corps and column; each is to be used. */
export class Celantwoorden {
    private readonly all = new Map<string, Celantwoord[]>();
    private readonly used = new Set<Celantwoord>();

    add(korps: string, kolom: string, antwoord: Celantwoord): void {
        const key = keyOf(korps, kolom);
        this.all.set(key, [...(this.all.get(key) ?? []), antwoord]);
    }

    /** The answer to what a cell says; `bestand` is the name of its file. */
    find(korps: string, kolom: string, cel: string, bestand: string): Celantwoord | undefined {
        if (this.all.size === 0) return undefined;
        const found = this.all.get(keyOf(korps, kolom))?.find((each) => each.cel === cel && (each.bestand === '' || dataKey(each.bestand) === dataKey(bestand)));
        if (found) this.used.add(found);
        return found;
    }

    /** With their corps and column. */
    unused(): readonly (readonly [korps: string, kolom: string, antwoord: Celantwoord])[] {
        return [...this.all].flatMap(([key, answers]) => {
            const [korps = '', kolom = ''] = key.split('\n');
            return answers.filter((each) => !this.used.has(each)).map((each) => [korps, kolom, each] as const);
        });
    }
}

const keyOf = (korps: string, kolom: string): string => `${korps}\n${kolom}`;
