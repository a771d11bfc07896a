// How large is the heap of a server in a test? Said on standard error when it is asked by a signal.
process.on('SIGUSR2', () => {
    globalThis.gc();
    process.stderr.write(`heap ${process.memoryUsage().heapUsed}\n`);
});
