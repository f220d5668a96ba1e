/** Scripts that are injected, as the build names them. */
export type Scripts = ('/engine.js' | '/dictionary.js' | '/attachments.js' | '/report-links.js')[];

export const ENGINE: Scripts = ['/engine.js'];
export const DICTIONARY: Scripts = ['/dictionary.js'];
/** Gives the files that its frame links to: `Attachment[]`. */
export const ATTACHMENTS: Scripts = ['/attachments.js'];
/** Gives the links to annual reports in its frame: `SourceEntry[]`. */
export const REPORT_LINKS: Scripts = ['/report-links.js'];
