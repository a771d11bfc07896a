// How does what waits get its turn?

/** When it has had its turn; a browser has no `setImmediate`. */
export const soon = (): Promise<void> => new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
});
