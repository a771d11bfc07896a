// Can no text become markup, style or script, whatever it is?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, Html, jsonSafe, scriptSafe } from '../../cli/render/html.js';

describe('a template', () => {
    test('escapes every text, and no HTML twice', () => {
        const inner = html`<b>${'<i> & "x"'}</b>`;
        expect(html`<p title="${"'>"}">${inner}${3}${undefined}${false}${['<', html`<hr>`]}</p>`.text).toBe('<p title="&#39;&#62;"><b>&#60;i&#62; &#38; &#34;x&#34;</b>3&#60;<hr></p>');
    });

    test('random texts leave no sign of markup', () => {
        fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '\u0000', '-', '!', '/') }), (text) => {
            expect(html`${text}`.text).not.toMatch(/[<>"'\u0000]/);
        }));
    });
});

test('a script holds nothing that ends it, and says the same', async () => {
    const code = 'const a = "</script><script>alert(1)</script><!--"; // </SCRIPT>';
    expect(scriptSafe(code)).not.toMatch(/<\/script|<script|<!--/i);
    const { a } = await import(`data:text/javascript,${encodeURIComponent(`${scriptSafe(code)}\nexport { a };`)}`);
    expect(a).toBe('</script><script>alert(1)</script><!--');
});

test('data in a script are the same data', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = jsonSafe({ text: `</script>${text}` });
        expect(written).not.toContain('<');
        expect(JSON.parse(written)).toEqual({ text: `</script>${text}` });
    }));
    expect(new Html('x').text).toBe('x');
});
