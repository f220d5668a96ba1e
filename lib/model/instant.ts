import * as z from 'zod/mini';

/** A moment as `Date.toISOString` writes it. zod's own schema would add all its other formats to the popup. */
export const instantSchema = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/));
