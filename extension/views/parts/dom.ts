// How is a page drawn? As elements and texts, never as HTML that is parsed.
type Child = Node | string | undefined | false;
type Handlers = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; an attribute that is false or undefined is left out, one that is true has no value. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, children: readonly Child[] = [], on: Handlers = {}): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
    for (const child of children) if (child !== undefined && child !== false) element.append(child);
    for (const [event, run] of Object.entries(on)) element.addEventListener(event, run as EventListener);
    return element;
}

/** Touches the page only where it changes. */
export function setAttribute(element: Element, name: string, value: string | number | boolean | undefined): void {
    if (value === false || value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== (value === true ? '' : String(value))) element.setAttribute(name, value === true ? '' : String(value));
}

export function setText(element: Element, text: string): void {
    if (element.textContent !== text) element.textContent = text;
}

export function replaceChildren(element: Element, ...children: readonly Child[]): void {
    element.replaceChildren(...children.filter((child) => child !== undefined && child !== false));
}

/** A button with a text. */
export const button = (text: string, run: () => void, attributes: Attributes = {}): HTMLButtonElement => h('button', { type: 'button', ...attributes }, [text], { click: run });

/** A control under its name. */
export const field = (text: string, control: HTMLElement): HTMLElement => h('label', { class: 'veld', for: control.id }, [h('span', {}, [text]), control]);

export function byId<T extends HTMLElement>(id: string): T {
    const found = document.getElementById(id);
    if (!found) throw new Error(`no #${id}`);
    return found as T;
}
