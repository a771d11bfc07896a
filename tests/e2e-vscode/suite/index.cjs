// What has no picture: the extension as the editor's own API sees it. Runs in the extension host; writes what it found to a file.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');

const folder = () => vscode.workspace.workspaceFolders[0].uri;
const at = (path) => vscode.Uri.joinPath(folder(), path);
const NORM = '2011-2012/korpsmonitor.norm';

exports.run = async () => {
    const found = {};
    try {
        const extension = vscode.extensions.getExtension('normtaal.normtaal');
        const api = await extension.activate();
        await api.ready;
        const document = await vscode.workspace.openTextDocument(at(NORM));
        await vscode.window.showTextDocument(document);
        found.language = document.languageId;
        found.commands = (await vscode.commands.getCommands(true)).filter((name) => name.startsWith('normtaal.')).sort();
        found.clean = await diagnosed(document, (all) => all.every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error));
        found.preview = await preview(api, document);
        found.unsaved = await typed(api, document);
        found.committed = await committed(api, document);
        found.text = await api.client.sendRequest('normtaal/compareText', { textDocument: { uri: document.uri.toString() }, met: { soort: 'bestand', uri: at('2013-2014-concept/korpsmonitor.norm').toString() }, vorm: 'html' });
        found.tests = await api.client.sendRequest('normtaal/tests', { textDocument: { uri: document.uri.toString() }, dekking: true });
        found.judged = await judged(api);
        found.symbols = ((await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri)) ?? []).map(({ name }) => name);
    } catch (error) {
        found.error = String(error?.stack ?? error);
    }
    writeFileSync(join(folder().fsPath, 'gevonden.json'), JSON.stringify(found));
};

/** The diagnostics of a document, once they are as asked. */
async function diagnosed(document, fits) {
    for (let tries = 0; tries < 100; tries++) {
        const all = vscode.languages.getDiagnostics(document.uri);
        if (fits(all)) return all.map(({ message }) => message);
        await new Promise((then) => setTimeout(then, 100));
    }
    throw new Error(`diagnostics: ${JSON.stringify(vscode.languages.getDiagnostics(document.uri).map(({ message }) => message))}`);
}

async function preview(api, document) {
    const { totaal, rijen, dimensies } = await api.client.sendRequest('normtaal/preview', { textDocument: { uri: document.uri.toString() } });
    return { totaal, rijen: rijen.length, dimensies: dimensies.length };
}

/** A rule that is typed and not saved counts; what is saved is what it is compared with. */
async function typed(api, document) {
    const line = document.getText().split('\n').findIndex((each) => each.startsWith('  rood op Aanleveren EMM blokkeert groen'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(line, 0), '  geel op Themakennis verspreid blokkeert groen\n');
    await vscode.workspace.applyEdit(edit);
    const { totaal, verschil } = await api.client.sendRequest('normtaal/preview', { textDocument: { uri: document.uri.toString() }, tegen: { soort: 'opgeslagen' } });
    await vscode.commands.executeCommand('undo');
    return { totaal, rijen: verschil.rijen.map(({ korps }) => korps), dirty: document.isDirty };
}

/** What the git extension says was committed is what the panel can compare with. */
async function committed(api, document) {
    const git = (await vscode.extensions.getExtension('vscode.git').activate()).getAPI(1);
    for (let tries = 0; tries < 100 && !git.getRepository(document.uri); tries++) await new Promise((then) => setTimeout(then, 100));
    const tekst = await git.getRepository(document.uri).show('HEAD', document.uri.fsPath);
    const { eindscore, zinnen } = await api.client.sendRequest('normtaal/compare', { textDocument: { uri: document.uri.toString() }, met: { soort: 'tekst', tekst, naam: 'HEAD' } });
    return { verhouding: eindscore.verhouding, zinnen: zinnen.length };
}

/** A judgement is an edit of two texts, which nothing saves by itself. */
async function judged(api) {
    const uri = at('2011-2012/korpsen.csv');
    const { changes } = await api.client.sendRequest('normtaal/judge', {
        textDocument: { uri: uri.toString() }, korps: 'Drenthe', dimensie: 'Referentiekader', oordeel: ['geel'], reden: 'Nog niet alles; "bijna".', bron: '§2.7.1', status: 'besproken',
    });
    return Object.fromEntries(Object.entries(changes).map(([name, edits]) => [name.split('/').at(-1), edits.map(({ newText }) => newText)]));
}
