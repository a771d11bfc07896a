// How does the data reader stand in an emitted module? In a function, so that no name of it clashes.

const EXPORT = /\bexport\s*\{\s*([\w$]+)(?:\s+as\s+readData)?,?\s*\};?\s*$/;

/** @throws Error when the text is not one module without imports that exports `readData` alone. */
export function readerCode(lezer: string): string {
    const found = EXPORT.exec(lezer);
    if (!found || /^\s*import\b/m.test(lezer)) throw new Error('The data reader must be one ES module without imports that exports readData.');
    const name = found[1] as string;
    const body = lezer.slice(0, found.index).trimEnd();
    return `function lezer() {\n${body}\nreturn { ${name === 'readData' ? 'readData' : `readData: ${name}`} };\n}\n`;
}
