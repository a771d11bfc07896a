// Which languages does the extension speak?
export type Taal = 'nl' | 'en';
export const isTaal = (value: unknown): value is Taal => value === 'nl' || value === 'en';
