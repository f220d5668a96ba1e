import type { CellId, SectionId } from '../../../lib/model/form.ts';
import type { Layout } from '../layouts/layout.ts';
import type { MadeReport } from '../report.ts';

/** One known error: what it does to a report and what must be found. */
export interface Injection {
  readonly name: string;
  readonly report: MadeReport;
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
  report: MadeReport,
  changes: ReadonlyMap<CellId, MadeReport['cells'] extends ReadonlyMap<string, infer C> ? C : never>,
): MadeReport {
  return { ...report, cells: new Map([...report.cells, ...changes]) };
}
