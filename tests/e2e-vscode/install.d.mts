// What does the installer offer to the tests?
export declare const CODE_SERVER: string;
export declare const ENTRY: string;
export declare function install(): void;
export declare function chromium(): string;
