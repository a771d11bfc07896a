// How are values of indicators said, in the words of the norm: `minder dan 6`, `van 3 tot en met 5`, `precies 70%`?
import type { Gebied } from '../analysis/norm-diagrams.js';
import { type Bereik, domainOf, isGetal } from '../analysis/value-classes.js';
import type { Indicator, IndicatorType, Waarde } from '../decision/types.js';
import type { Taal } from '../diagnostics/define.js';
import { opsomming } from '../diagnostics/words.js';
import { writeNumber } from '../model/numbers.js';

const WORDS = {
    nl: { exactly: 'precies', less: 'minder dan', more: 'meer dan', least: 'minstens', most: 'hoogstens', from: 'van', to: 'tot en met', and: 'en', or: 'of', is: 'is', any: 'elke waarde', yes: 'ja', no: 'nee' },
    en: { exactly: 'exactly', less: 'less than', more: 'more than', least: 'at least', most: 'at most', from: 'from', to: 'to', and: 'and', or: 'or', is: 'is', any: 'any value', yes: 'yes', no: 'no' },
} as const;

/** A region: `Leveringen per jaar van 6 tot en met 11 en Gespreid over het jaar is nee`; of one indicator only the values. */
export function regionText(gebied: Gebied, indicatoren: readonly Indicator[], taal: Taal): string {
    const words = WORDS[taal];
    if (gebied.size === 0) return words.any;
    return opsomming([...gebied].map(([naam, ranges]) => {
        const { type } = indicatoren.find((each) => each.naam === naam) as Indicator;
        const values = opsomming(ranges.map((range) => rangeText(range, type, taal)), words.or);
        return indicatoren.length === 1 ? values : `${naam} ${isGetal(type) ? '' : `${words.is} `}${values}`;
    }), words.and);
}

function rangeText(range: Bereik | Waarde, type: IndicatorType, taal: Taal): string {
    const words = WORDS[taal];
    if (typeof range !== 'object') return valueText(range, type, taal);
    if (!isGetal(type)) throw new Error('Only numbers have ranges.');
    const number = (value: number): string => valueText(value, type, taal);
    const { laag, hoog } = domainOf(type);
    const { van, tot } = range;
    if (van && tot && van.waarde === tot.waarde) return `${words.exactly} ${number(van.waarde)}`;
    const low = van && !(van.erbij && van.waarde === laag) ? van : undefined;
    const high = tot && !(tot.erbij && tot.waarde === hoog) ? tot : undefined;
    if (low?.erbij && high?.erbij) return `${words.from} ${number(low.waarde)} ${words.to} ${number(high.waarde)}`;
    const whole = type.soort === 'aantal';
    const parts = [
        ...(low ? [`${low.erbij ? words.least : words.more} ${number(low.waarde)}`] : []),
        // Of whole numbers `minder dan 6` reads better than `hoogstens 5`.
        ...(high ? [high.erbij && !whole ? `${words.most} ${number(high.waarde)}` : `${words.less} ${number(high.erbij ? high.waarde + 1 : high.waarde)}`] : []),
    ];
    return parts.length === 0 ? words.any : parts.join(` ${words.and} `);
}

/** A value as the language writes it, in English with a point. */
export function valueText(value: Waarde, type: IndicatorType, taal: Taal): string {
    if (typeof value === 'boolean') return value ? WORDS[taal].yes : WORDS[taal].no;
    if (typeof value === 'string') return value;
    const number = taal === 'nl' ? writeNumber(value) : String(value);
    return type.soort === 'percentage' ? `${number}%` : number;
}
