// Can the points of a norm be counted exactly? They are added as whole millionths, in numbers that hold so many digits and no more.
import { type Melding, meld, nietPreciesTeTellen } from '../diagnostics/index.js';
import { writeNumber } from './numbers.js';
import { simpleConditions } from './rule-scope.js';
import type { Norm } from './types.js';

/** An eighth of the whole numbers that a number can hold: a product of two rounded ones is then off by less than a half, and rounds to what it is. */
const MOST = BigInt(Number.MAX_SAFE_INTEGER) / 8n;

export function checkExactPoints(norm: Norm): Melding[] {
    const { punten } = norm;
    if (!punten) return [];
    const values = Object.values(punten.waarden);
    let total = 0n;
    const meldingen: Melding[] = [];
    for (const { gewicht } of norm.dimensies) {
        const earned = values.map((value) => millionths(value, gewicht?.waarde ?? 1));
        const fine = earned.indexOf(undefined);
        if (fine >= 0 && gewicht) meldingen.push(meld(nietPreciesTeTellen, gewicht.herkomst, { fijn: [gewicht.waarde, values[fine] as number].map(writeNumber) }));
        total += earned.reduce<bigint>((most, each) => (each !== undefined && each > most ? each : most), 0n);
    }
    const fine = values.find((value) => millionths(value) === undefined);
    if (fine !== undefined) return [meld(nietPreciesTeTellen, punten.zin.herkomst, { fijn: [writeNumber(fine)] })];
    if (total > MOST) meldingen.push(meld(nietPreciesTeTellen, punten.zin.herkomst, {}));
    const limits = norm.regels.flatMap(({ als }) => [...simpleConditions(als)]).filter((part) => part.soort === 'punten');
    return [...meldingen, ...limits.filter(({ grens, deel }) => !deel && millionths(grens) === undefined).map(({ grens, herkomst }) => meld(nietPreciesTeTellen, herkomst, { fijn: [writeNumber(grens)] }))];
}

/** The product as whole millionths; undefined when it is not a whole number of them. */
function millionths(...factors: readonly number[]): bigint | undefined {
    let [digits, power] = [1n, 6];
    for (const factor of factors) {
        const [mantissa, exponent] = factor.toExponential().split('e') as [string, string];
        const fraction = mantissa.split('.')[1] ?? '';
        digits *= BigInt(mantissa.replace('.', ''));
        power += Number(exponent) - fraction.length;
    }
    if (power >= 0) return digits * 10n ** BigInt(power);
    const rest = 10n ** BigInt(-power);
    return digits % rest === 0n ? digits / rest : undefined;
}
