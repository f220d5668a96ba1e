import type { SectionId } from './form.ts';

/** Words of the report, a line each, and the section that has them; `found`: the source has all of them. */
export interface QuotedPlace {
  readonly quotes: readonly string[];
  readonly section: SectionId | null;
  readonly found: boolean;
}
