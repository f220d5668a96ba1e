/** Scripts that are injected, as the build names them. */
export type Scripts = ('/prose.js' | '/rules.js' | '/engine.js' | '/dictionary.js' | '/attachments.js')[];

/** In the order they go in: the engine takes the reader of prose and the rules with it. */
export const ENGINE: Scripts = ['/prose.js', '/rules.js', '/engine.js'];
export const DICTIONARY: Scripts = ['/dictionary.js'];
/** Gives the files that its frame links to: `Attachment[]`. */
export const ATTACHMENTS: Scripts = ['/attachments.js'];
