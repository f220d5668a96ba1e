/** Settings page. */
export const settings = {} as const;
