/** Habits of pages, made up by hand; what has to come out was written down before it was run. */
import { agencyAndYear } from './agency-and-year.ts';
import { headingHabits } from './headings.ts';
import { kinds } from './kinds.ts';
import type { Variant } from './variant.ts';

export const variants: readonly Variant[] = [...agencyAndYear, ...headingHabits, ...kinds];
