/** Every identity of a form with its state in a report, those that hold too. */
import { formNamed } from '../forms/index.ts';
import { type SumState, stateOf, sumOf, writeSum } from '../forms/sums.ts';
import type { CellId, FormId, Identity } from '../model/form.ts';
import type { Fact } from '../model/report.ts';

/** The facts of cells as both a `ReportView` and a published report have them. */
export type FactRecord = Readonly<Record<CellId, Pick<Fact, 'value' | 'raw' | 'state'>>>;

export interface IdentityView extends Identity {
  /** As in lib/forms/sums.ts; unread: a cell is missing or no number. */
  readonly state: SumState | 'unread';
  /** `63 + 0 = 63`, `63 + 0 = 63 ≠ 64`, `63 + ? ≟ 64`: see `writeSum`. */
  readonly arithmetic: string;
}

/** In the form's order: rows of table three, its columns, then the blocks of table four. */
export function listIdentities(form: FormId, facts: FactRecord): readonly IdentityView[] {
  const cells = { get: (cell: CellId) => facts[cell] };
  return formNamed(form).identities.map((identity) => {
    const sum = sumOf(identity, cells);
    return { ...identity, state: sum === null ? 'unread' : stateOf(sum), arithmetic: writeSum(identity, cells) };
  });
}
