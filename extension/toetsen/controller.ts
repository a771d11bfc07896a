// How do the examples and expectations of norms stand in the Test Explorer?
import * as vscode from 'vscode';
import { type Toets, type Toetsen, VERZOEK } from '../../language/protocol.js';
import { isNiets } from '../client/asker.js';
import { rangeOf } from '../client/documents.js';
import { Quiet } from '../client/quiet.js';
import type { Huis } from '../huis.js';
import { coverageOf, detailsOf } from './coverage.js';

const MOST = 500;
const QUIET = 1000; // ms

export function offerTests(huis: Huis): vscode.Disposable {
    const controller = vscode.tests.createTestController('normtaal', 'Normtaal');
    const { texts } = huis;
    const ask = (uri: string, dekking: boolean): Promise<Toetsen | { readonly reden: string }> => huis.vraag(VERZOEK.tests, { textDocument: { uri }, dekking });

    /** The item of a norm file; its tests are asked for when it is opened. */
    function itemOf(uri: vscode.Uri): vscode.TestItem {
        const known = controller.items.get(uri.toString());
        if (known) return known;
        const item = controller.createTestItem(uri.toString(), vscode.workspace.asRelativePath(uri), uri);
        item.canResolveChildren = true;
        controller.items.add(item);
        return item;
    }

    function fill(item: vscode.TestItem, toetsen: readonly Toets[]): void {
        item.children.replace(toetsen.map((toets) => {
            const child = controller.createTestItem(toets.id, toets.naam, vscode.Uri.parse(toets.plek.uri));
            child.range = rangeOf(toets.plek.range);
            if (toets.bron !== undefined) child.description = toets.bron;
            return child;
        }));
    }

    async function resolve(item: vscode.TestItem): Promise<void> {
        const answer = await ask(item.id, false);
        item.error = isNiets(answer) ? answer.reden : undefined;
        if (!isNiets(answer)) fill(item, answer.toetsen);
    }

    async function discover(): Promise<void> {
        for (const uri of await vscode.workspace.findFiles('**/*.norm', '**/node_modules/**', MOST)) itemOf(uri);
    }

    async function run(request: vscode.TestRunRequest, withCoverage: boolean): Promise<void> {
        if (!request.include) await discover();
        const run = controller.createTestRun(request);
        try {
            for (const [file, chosen] of byFile(controller, request)) {
                if (run.token.isCancellationRequested) break;
                const answer = await ask(file.id, withCoverage);
                if (isNiets(answer)) {
                    run.errored(file, new vscode.TestMessage(answer.reden));
                    continue;
                }
                fill(file, answer.toetsen);
                const wanted = chosen && new Set(chosen);
                for (const toets of answer.toetsen) {
                    const item = file.children.get(toets.id);
                    if (item && (!wanted || wanted.has(toets.id)) && !request.exclude?.some(({ id }) => id === toets.id)) report(run, item, toets, huis);
                }
                if (withCoverage && answer.dekking && !isNiets(answer.dekking)) for (const each of coverageOf(answer.dekking)) run.addCoverage(each);
            }
        } finally {
            run.end();
        }
    }

    const stale = new Set<string>();
    const quiet = new Quiet(QUIET, () => {
        const items = [...stale].flatMap((uri) => controller.items.get(uri) ?? []).filter(({ children }) => children.size > 0);
        stale.clear();
        for (const item of items) void resolve(item).catch(() => undefined); // asked again when it is run
    });

    controller.resolveHandler = (item) => (item ? resolve(item) : discover());
    controller.refreshHandler = discover;
    controller.createRunProfile(texts.tests.run, vscode.TestRunProfileKind.Run, (request) => run(request, false).catch((error: unknown) => huis.complain(error)), true);
    const coverage = controller.createRunProfile(texts.tests.coverage, vscode.TestRunProfileKind.Coverage, (request) => run(request, true).catch((error: unknown) => huis.complain(error)), true);
    coverage.loadDetailedCoverage = (_run, file) => Promise.resolve(detailsOf(file));

    return vscode.Disposable.from(
        controller, quiet,
        vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => controller.items.delete(uri.toString()))),
        huis.onChanged(({ uri }) => {
            stale.add(uri);
            quiet.later();
        }),
        vscode.commands.registerCommand('normtaal.runTest', async (uri: string, titel: string) => {
            const file = itemOf(vscode.Uri.parse(uri));
            await resolve(file);
            const include = [...file.children].map(([, item]) => item).filter(({ label }) => label.includes(`"${titel}"`));
            if (include.length > 0) await run(new vscode.TestRunRequest(include), false);
        }),
    );
}

/** The norm files of a request, each with the tests that were chosen in it; undefined is all. */
function byFile(controller: vscode.TestController, { include }: vscode.TestRunRequest): Map<vscode.TestItem, string[] | undefined> {
    const files = new Map<vscode.TestItem, string[] | undefined>();
    for (const item of include ?? [...controller.items].map(([, each]) => each)) {
        if (!item.parent) files.set(item, undefined);
        else if (!files.has(item.parent)) files.set(item.parent, [item.id]);
        else files.get(item.parent)?.push(item.id);
    }
    return files;
}

function report(run: vscode.TestRun, item: vscode.TestItem, toets: Toets, { texts }: Huis): void {
    run.started(item);
    const message = (text: string): vscode.TestMessage => {
        const said = new vscode.TestMessage(text);
        said.location = new vscode.Location(vscode.Uri.parse(toets.plek.uri), rangeOf(toets.plek.range));
        return said;
    };
    switch (toets.uitkomst) {
        case 'geslaagd':
            return run.passed(item);
        case 'wijkt af': // it passes, and is told of
            run.appendOutput(`${toets.naam}: ${texts.tests.deviates}. ${toets.uitleg ?? ''}\r\n`, new vscode.Location(vscode.Uri.parse(toets.plek.uri), rangeOf(toets.plek.range)), item);
            return run.passed(item);
        case 'mislukt':
            return run.failed(item, message(toets.uitleg ?? toets.zin));
        case 'onbekend':
            return run.errored(item, message(toets.uitleg ?? texts.tests.unknown));
    }
}
