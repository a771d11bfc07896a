// How is a page one file that needs nothing else? Its style and script stand in it, and the browser runs those alone (by their hashes).
import type { Taal } from '../../../language/index.js';
import { newHash } from '../../hash.js';
import { html, Html, type Inhoud, jsonSafe, scriptSafe } from '../html.js';

export interface Pagina {
    readonly taal: Taal;
    readonly titel: string;
    readonly style: string;
    readonly body: Inhoud;
    /** A module, with the data that it reads from the element `gegevens`. */
    readonly script?: { readonly code: string; readonly gegevens: unknown };
}

const hashOf = (text: string): string => `'sha256-${newHash().update(text).digest('base64')}'`;

export function page({ taal, titel, style, body, script }: Pagina): string {
    // A line break of Windows in the text of a script would be another text to the browser that hashes it.
    const code = script && scriptSafe(script.code).replace(/\r\n?/g, '\n');
    const policy = ["default-src 'none'", `style-src ${hashOf(style)}`, ...(code === undefined ? [] : [`script-src ${hashOf(code)}`]), "base-uri 'none'", "form-action 'none'"].join('; ');
    return html`<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titel}</title>
<style>${new Html(style)}</style>
</head>
<body>
${body}
${script && html`<script type="application/json" id="gegevens">${new Html(jsonSafe(script.gegevens))}</script>
<script type="module">${new Html(code ?? '')}</script>
`}</body>
</html>
`.text;
}
