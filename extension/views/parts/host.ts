// How does a page speak with the extension?
import { isTaal, type Taal } from '../../texts/taal.js';

interface VsCodeApi {
    postMessage(message: unknown): void;
    getState(): unknown;
    setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

export interface Host<Out> {
    readonly taal: Taal;
    post(message: Out): void;
    /** What a page remembers over a reload of the window. */
    remember(state: object): void;
}

export function connect<In extends { readonly soort: string }, Out>(receive: (message: In) => void): Host<Out> {
    const api = acquireVsCodeApi();
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'object' && data !== null && 'soort' in data) receive(data as In);
    });
    const { lang } = document.documentElement;
    return {
        taal: isTaal(lang) ? lang : 'nl',
        post: (message) => api.postMessage(message),
        remember: (state) => api.setState(state),
    };
}
