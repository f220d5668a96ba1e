import type { CellId } from '../../../lib/model/form.ts';
import type { Random } from '../random.ts';
import type { MadeReport } from '../report.ts';

export interface Rendering<Source = string> {
  readonly source: Source;
  /** Cells the layout dropped, or whose row dropped one so that nobody can tell which: not to be read wrong, may be missing. */
  readonly lost: ReadonlySet<CellId>;
}

/** One way in which published reports look. */
export interface Layout extends Looks {
  readonly kind: 'html' | 'text';
  readonly render: (report: MadeReport, random: Random) => Rendering;
}

/** The same as a file that is no text. */
export interface FileLayout extends Looks {
  readonly kind: 'docx' | 'pdf';
  readonly render: (report: MadeReport, random: Random) => Promise<Rendering<Uint8Array>>;
}

interface Looks {
  readonly name: string;
  /** A blank cell can be told from no cell. */
  readonly showsBlanks: boolean;
  /** Edges of cells are shown, so a cell that holds words stays a cell. */
  readonly showsEdges: boolean;
  /** All column headers are there. */
  readonly showsHeaders: boolean;
  /** False: the source has lost the report's title; left out where it has not. */
  readonly showsTitle?: boolean;
  /** A picture in the report leaves a trace. */
  readonly showsPictures: boolean;
  /** Nothing is lost on the way: what is missing is missing in the report. */
  readonly complete: boolean;
}

export const nothingLost: ReadonlySet<CellId> = new Set();
