// How is HTML written so that no text can become markup? Every value in a template is escaped, unless it is HTML already.
import { escapeHtml } from '../../language/index.js';

export class Html {
    constructor(readonly text: string) {}
}

export type Inhoud = string | number | Html | undefined | false | readonly Inhoud[];

/** What no page may hold. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

export function html(parts: TemplateStringsArray, ...values: readonly Inhoud[]): Html {
    return new Html(parts.map((part, i) => part + (i < values.length ? textOf(values[i]) : '')).join(''));
}

function textOf(value: Inhoud): string {
    if (value === undefined || value === false) return '';
    if (value instanceof Html) return value.text;
    if (typeof value === 'string') return escapeHtml(value).replace(CONTROL, '\ufffd');
    return typeof value === 'number' ? String(value) : value.map(textOf).join('');
}

/** JavaScript that can stand in a `<script>`: nothing in it ends the element or opens a comment. */
export const scriptSafe = (code: string): string => code.replace(/<(?=\/script|script)/gi, '\\x3C').replace(/<!--/g, '\\x3C!--');

/** JSON that can stand in a `<script>`. */
export const jsonSafe = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c').replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
