/** Command line. */
export const terminal = {} as const;
