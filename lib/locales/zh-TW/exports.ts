/** Files to hand over: XLSX, CSV, Markdown, HTML, SARIF. */
export const exports = {} as const;
