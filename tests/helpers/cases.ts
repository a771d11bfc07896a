// How many random cases does a test try? NORMTAAL_CASES=0.1 takes a tenth: mutation testing does all of them again for every change.
export const cases = (many: number): number => Math.ceil(many * Number(process.env.NORMTAAL_CASES ?? 1));
