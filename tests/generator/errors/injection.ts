import type { CellId, SectionId } from '../../../lib/model/form.ts';
import type { Layout } from '../layouts/layout.ts';
import type { Report } from '../report.ts';

/** One known error: what it does to a report and what must be found. */
export interface Injection {
  readonly name: string;
  readonly report: Report;
  /** Any of these rules … */
  readonly rules: readonly string[];
  /** … must speak of this cell (null: no cell asked for) … */
  readonly cell: CellId | null;
  /** … or section (null: none asked for). */
  readonly section: SectionId | null;
  /** What a layout must show for the error to be there at all. */
  readonly needs: readonly (keyof Pick<Layout, 'showsBlanks' | 'showsEdges' | 'showsHeaders' | 'showsPictures'>)[];
}

export function withCells(
  report: Report,
  changes: ReadonlyMap<CellId, Report['cells'] extends ReadonlyMap<string, infer C> ? C : never>,
): Report {
  return { ...report, cells: new Map([...report.cells, ...changes]) };
}
