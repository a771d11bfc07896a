// How does plain data become XML?

export interface Element {
    readonly naam: string;
    readonly kenmerken: Readonly<Record<string, string | number | undefined>>;
    readonly inhoud: readonly Element[] | string;
}

export const el = (naam: string, kenmerken: Element['kenmerken'] = {}, inhoud: Element['inhoud'] = []): Element => ({ naam, kenmerken, inhoud });

/** What XML 1.0 cannot hold becomes the sign for that. */
const clean = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
const escape = (text: string): string => clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;');

export function printXml(element: Element, indent = ''): string {
    const { naam, kenmerken, inhoud } = element;
    const attributes = Object.entries(kenmerken).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`])).join('');
    if (inhoud.length === 0) return `${indent}<${naam}${attributes}/>\n`;
    if (typeof inhoud === 'string') return `${indent}<${naam}${attributes}>${escape(inhoud)}</${naam}>\n`;
    return `${indent}<${naam}${attributes}>\n${inhoud.map((child) => printXml(child, `${indent}  `)).join('')}${indent}</${naam}>\n`;
}
