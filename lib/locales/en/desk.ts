/** Side panel. */
export const desk = {} as const;
