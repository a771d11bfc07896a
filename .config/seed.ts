// Which random cases are tried? New ones each time, but those of NORMTAAL_SEED where that is set: what fails is then the change, not the luck.
import fc from 'fast-check';

const seed = process.env.NORMTAAL_SEED;
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
