// What happens on the page of a report when a reader chooses another judgement? The norm itself, which stands in the page, is asked again.

interface Corps { readonly korps: string; readonly oordelen: Readonly<Record<string, string>>; readonly waarden: Readonly<Record<string, unknown>> }
interface Ceiling { readonly doel: string; readonly hoogstens: string; readonly zin: string; readonly regel: number; readonly bron?: string; readonly onzeker?: true }
interface Outcome { readonly eindscore: string; readonly dimensies: Readonly<Record<string, { readonly score: string }>>; readonly plafonds: readonly Ceiling[]; readonly kortsteWegen?: readonly (readonly { readonly dimensie: string; readonly van: string; readonly naar: string }[])[] }

// The module of the norm stands above this script, in the same scope.
declare const score: (corps: object) => Outcome;
declare const explain: (corps: object) => Outcome;
declare const dimensies: readonly string[];

type Words = Readonly<Record<'open' | 'close' | 'intro' | 'given' | 'scoreOf' | 'was' | 'same' | 'endScore' | 'why' | 'nothing' | 'noJudgement' | 'atMost' | 'perhaps' | 'ways' | 'step' | 'and' | 'or' | 'failed' | 'line', string>>;
const page = JSON.parse(document.getElementById('gegevens')?.textContent ?? '{}') as { woorden: Words; zoekt: boolean; korpsen: readonly Corps[] };
const { woorden: words } = page;

const SIGNS: Readonly<Record<string, string>> = { groen: '+', geel: '±', rood: '−', blanco: '·' };
const COLOURS = ['groen', 'geel', 'rood', 'blanco'];
const MOST_WAYS = 5;

const fill = (text: string, ...facts: readonly string[]): string => facts.reduce((done, fact) => done.replace('{}', () => fact), text);
const kind = (written: string): string => (written.includes('|') ? 'onzeker' : written);
const spoken = (written: string): string => written.replaceAll('|', ` ${words.or} `);

/** An element with text or elements in it; text is never markup. */
function make(tag: string, className = '', ...content: readonly (string | Node)[]): HTMLElement {
    const element = document.createElement(tag);
    if (className !== '') element.className = className;
    element.append(...content);
    return element;
}

function chip(written: string): HTMLElement {
    const sign = make('b', '', SIGNS[written] ?? '?');
    sign.setAttribute('aria-hidden', 'true');
    return make('span', `s ${kind(written)}`, sign, ` ${spoken(written)}`);
}

const contents = document.querySelector<HTMLDetailsElement>('nav details');
if (contents && window.matchMedia('(max-width: 60rem)').matches) contents.open = false;
// On paper there is nothing to click.
window.addEventListener('beforeprint', () => {
    if (contents) contents.open = true;
});

for (const article of document.querySelectorAll<HTMLElement>('article.korps')) {
    const corps = page.korpsen[Number(article.dataset['korps'])];
    const place = article.querySelector<HTMLElement>('.proef');
    if (corps && place) offer(article, corps, place);
}

function offer(article: HTMLElement, corps: Corps, place: HTMLElement): void {
    const button = make('button', '', words.open) as HTMLButtonElement;
    button.type = 'button';
    place.append(button);
    place.hidden = false;
    let stop: (() => void) | undefined;
    button.addEventListener('click', () => {
        if (stop) stop();
        stop = stop ? undefined : start(article, corps, place);
        button.textContent = stop ? words.close : words.open;
    });
}

/** Makes the scores of a corps choosable; returns what puts them back. */
function start(article: HTMLElement, corps: Corps, place: HTMLElement): () => void {
    const changes = new Map<string, string>();
    const before = ask(corps, changes);
    const result = make('div', 'proefuitslag');
    result.setAttribute('role', 'region');
    result.setAttribute('aria-live', 'polite');
    result.setAttribute('aria-label', words.endScore);
    result.tabIndex = 0; // it can be longer than it is shown
    const intro = make('p', '', words.intro);
    place.append(intro);
    article.append(result); // it stays in sight while the reader chooses
    const show = (): void => result.replaceChildren(...outcome(ask(corps, changes), before, changes.size));
    const cells = [...article.querySelectorAll<HTMLElement>('td.score')].flatMap((cell) => {
        const naam = dimensies[Number(cell.dataset['dimensie'])];
        if (naam === undefined || !cell.querySelector('.s')) return [];
        const kept = [...cell.childNodes];
        const given = typeof before === 'string' ? '' : (before.dimensies[naam]?.score ?? '');
        const select = chooser(naam, given);
        select.addEventListener('change', () => {
            if (select.value === '') changes.delete(naam);
            else changes.set(naam, select.value);
            paint(select, given);
            cell.classList.toggle('anders', select.value !== '');
            show();
        });
        cell.replaceChildren(select);
        return [() => {
            cell.classList.remove('anders');
            cell.replaceChildren(...kept);
        }];
    });
    show();
    return () => {
        for (const restore of cells) restore();
        intro.remove();
        result.remove();
    };
}

function chooser(naam: string, given: string): HTMLSelectElement {
    const select = make('select') as HTMLSelectElement;
    select.setAttribute('aria-label', fill(words.scoreOf, naam));
    for (const value of ['', ...COLOURS]) {
        const option = make('option', '', value === '' ? fill(words.given, spoken(given)) : `${SIGNS[value] ?? ''} ${value}`) as HTMLOptionElement;
        option.value = value;
        select.append(option);
    }
    paint(select, given);
    return select;
}

function paint(select: HTMLSelectElement, given: string): void {
    select.className = kind(select.value || given);
}

/** What the norm makes of the corps with these changes, or why it cannot. */
function ask({ korps, oordelen, waarden }: Corps, changes: ReadonlyMap<string, string>): Outcome | string {
    try {
        return (page.zoekt ? explain : score)({ korps, ...waarden, ...oordelen, ...Object.fromEntries(changes) });
    } catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}

function outcome(now: Outcome | string, before: Outcome | string, changed: number): HTMLElement[] {
    if (typeof now === 'string') return [make('p', '', fill(words.failed, now))];
    const onEnd = now.plafonds.filter(({ doel }) => doel === 'eindscore');
    const onDimension = now.plafonds.filter(({ doel }) => doel !== 'eindscore');
    const why = now.eindscore === 'blanco' ? [make('p', '', words.noJudgement)] : onEnd.length === 0 ? [make('p', '', words.nothing)] : [make('ul', 'plafonds', ...onEnd.map(ceiling))];
    const ways = (now.kortsteWegen ?? []).slice(0, MOST_WAYS).map((steps) => make('li', '', listed(steps.map(({ dimensie, van, naar }) => fill(words.step, dimensie, spoken(van), naar)))));
    return [
        make('p', 'uitslag', `${words.endScore}: `, chip(now.eindscore)),
        make('p', 'stil', changed === 0 ? words.same : typeof before === 'string' ? '' : fill(words.was, spoken(before.eindscore))),
        make('h4', '', words.why), ...why,
        ...(onDimension.length > 0 ? [make('ul', 'plafonds', ...onDimension.map(ceiling))] : []),
        ...(ways.length > 0 ? [make('h4', '', words.ways), make('ul', '', ...ways)] : []),
    ];
}

function ceiling({ doel, hoogstens, zin, regel, bron, onzeker }: Ceiling): HTMLElement {
    const place = [bron, fill(words.line, String(regel))].filter(Boolean).join(', ');
    return make('li', '', doel === 'eindscore' ? '' : `${doel} `, onzeker ? `${words.perhaps} ` : '', `${words.atMost} `, chip(hoogstens), ' ', make('span', 'zin', zin), ' ', make('span', 'bron', place));
}

const listed = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1) ?? ''}`);
