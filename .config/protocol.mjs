// What does Langium need of the protocol of editors when there is no editor?
export { CancellationToken, CancellationTokenSource } from '../node_modules/vscode-jsonrpc/lib/common/cancellation.js';
export { Emitter } from '../node_modules/vscode-jsonrpc/lib/common/events.js';
export { ResponseError } from '../node_modules/vscode-jsonrpc/lib/common/messages.js';
export const LSPErrorCodes = { RequestFailed: -32803, ServerCancelled: -32802 };
