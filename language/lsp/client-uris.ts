// How does an answer name files: as the client writes them, wherever in it they are named?
import type { OpenTexts } from './open-texts.js';

/** A file that a text in Markdown leads to. */
const LINK = /(?<=\]\()[a-z]+:[^)#]+/g;

/** The answer with the client's own URIs; the same answer for a client that writes all as the server does. */
export function forClient<T>(answer: T, texts: OpenTexts): T {
    return texts.writesOtherwise ? (said(answer, texts) as T) : answer;
}

function said(value: unknown, texts: OpenTexts): unknown {
    if (typeof value === 'string') return value.includes('](') ? value.replace(LINK, (uri) => texts.clientUriOf(uri)) : texts.clientUriOf(value);
    if (Array.isArray(value)) return typeof value[0] === 'number' ? value : value.map((each) => said(each, texts));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [texts.clientUriOf(key), said(each, texts)]));
}
