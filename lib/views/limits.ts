/** What the product cannot judge: the texts `help.limit.…`, for the help and for README. */
export const limits = ['truth', 'vague', 'previous', 'pictures', 'blanks', 'layout'] as const;
