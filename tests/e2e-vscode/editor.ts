// How is a real VS Code started on a copy of the monitor, with the packaged extension in it, and ended?
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ENTRY } from './install.mjs';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Editor {
    readonly url: string;
    readonly port: number;
    /** The workspace: a copy of the monitor, committed in git. */
    readonly folder: string;
    stop(): void;
}

/** Without `trusted` the folder is one that the user does not trust. */
export async function startEditor(settings: Readonly<Record<string, unknown>> = {}, { trusted = true } = {}): Promise<Editor> {
    const home = mkdtempSync(join(tmpdir(), 'normtaal-editor-'));
    const folder = join(home, 'monitor');
    cpSync(join(ROOT, 'rules'), folder, { recursive: true });
    commit(folder);
    const user = join(home, 'user');
    mkdirSync(join(user, 'User'), { recursive: true });
    writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify({
        'workbench.startupEditor': 'none', 'files.autoSave': 'off', 'workbench.tips.enabled': false, 'telemetry.telemetryLevel': 'off', 'extensions.ignoreRecommendations': true, 'chat.commandCenter.enabled': false,
        'workbench.layoutControl.enabled': false, 'window.commandCenter': false, 'git.openRepositoryInParentFolders': 'never', 'editor.minimap.enabled': false, 'workbench.secondarySideBar.defaultVisibility': 'hidden', ...settings,
    }));
    const where = [`--user-data-dir=${user}`, `--extensions-dir=${join(home, 'extensions')}`];
    const vsix = readdirSync(ROOT).filter((name) => /^normtaal-.*\.vsix$/.test(name)).map((name) => join(ROOT, name));
    if (vsix.length !== 1) throw new Error(`one package expected, ${vsix.length} found: run npm run package`);
    execFileSync(process.execPath, [ENTRY, ...where, '--install-extension', vsix[0] as string], { encoding: 'utf8', stdio: 'pipe' });
    const port = await freePort();
    const server = spawn(process.execPath, [ENTRY, '--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry', '--disable-update-check', ...(trusted ? ['--disable-workspace-trust'] : []), '--disable-getting-started-override', ...where], { detached: true, stdio: 'ignore' });
    const url = `http://127.0.0.1:${port}`;
    await answers(url);
    return {
        url, port, folder,
        stop: () => {
            end(server);
            rmSync(home, { recursive: true, force: true, maxRetries: 5 });
        },
    };
}

function commit(folder: string): void {
    const git = (...args: string[]): void => void execFileSync('git', ['-c', 'user.name=proef', '-c', 'user.email=proef@localhost', ...args], { cwd: folder, stdio: 'pipe' });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'de monitor');
}

/** The processes that it started end with it. */
function end({ pid }: ChildProcess): void {
    try {
        if (pid !== undefined) process.kill(-pid, 'SIGTERM');
    } catch {
        // it has ended already
    }
}

async function answers(url: string): Promise<void> {
    for (let tries = 0; tries < 300; tries++) {
        const there = await fetch(`${url}/healthz`).then(({ ok }) => ok, () => false);
        if (there) return;
        await new Promise((then) => setTimeout(then, 200));
    }
    throw new Error('VS Code did not start');
}

const freePort = (): Promise<number> => new Promise((then) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => then(typeof address === 'object' && address ? address.port : 0));
    });
});

export const read = (editor: Editor, path: string): string => readFileSync(join(editor.folder, path), 'utf8');
