/** The value of a sum of the form for the cells of a report, and how the sum is written out. */
import type { CellId, Form, Identity } from '../model/form.ts';
import type { Fact } from '../model/report.ts';

export type Facts = ReadonlyMap<CellId, Fact>;

type CellValue = Pick<Fact, 'value' | 'state'>;

/** What sums ask of a report's cells. */
export interface CellValues {
  get(cell: CellId): CellValue | undefined;
}

export interface IdentitySum {
  /** Sum of the parts and of what they should equal; blank cells count as 0. */
  readonly left: number;
  readonly right: number;
  /** Blank or dash: cells that could hold any integer ≥ 0. */
  readonly openLeft: number;
  readonly openRight: number;
}

/**
 * holds: the sides are equal, blank cells taken as 0; wrong: they differ for all integers ≥ 0 that the blank
 * cells may stand for; open: it depends on the blank cells.
 */
export type SumState = 'holds' | 'wrong' | 'open';

/** null where a cell is not in the source or is no number: other rules report that cell. */
export function sumOf(identity: Identity, facts: CellValues): IdentitySum | null {
  const left = side(identity.parts, facts);
  const right = side(identity.equals, facts);
  if (left === null || right === null) return null;
  return { left: left.total, right: right.total, openLeft: left.open, openRight: right.open };
}

export function stateOf({ left, right, openLeft, openRight }: IdentitySum): SumState {
  if (left === right) return 'holds';
  return (left < right ? openLeft : openRight) > 0 ? 'open' : 'wrong';
}

/** Without the rounding error of binary numbers: 0.1 and 0.2 are 0.3. */
export function addUp(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
}

/** Sum of the cells, blank and dash taken as 0; null where a cell is missing or no number. */
export function totalOf(cells: readonly CellId[], facts: CellValues): number | null {
  let total = 0;
  for (const cell of cells) {
    const fact = facts.get(cell);
    if (!isRead(fact)) return null;
    total += fact.value ?? 0;
  }
  return total;
}

/** The sum that a finding of a sum rule is about, by its rule and its first cell. */
export function identityOf(
  form: Form,
  finding: { readonly rule: string; readonly cells?: readonly CellId[] },
): Identity | null {
  const [total] = finding.cells ?? [];
  return form.identities.find(({ rule, equals }) => rule === finding.rule && equals[0] === total) ?? null;
}

/** Stands for a blank cell in a formula. */
export const BLANK = '□';
/** Stands for a cell that is not in the source or is no number. */
const UNREAD = '?';
/** A sum of more parts than this is written without those that are 0: `0 + … + 0` where all are. */
const MOST_PARTS = 10;

/**
 * `63 + 0 = 63` where it holds, `63 + 0 = 63 ≠ 64` where it does not or blank cells leave it open,
 * `63 + ? ≟ 64` where a cell was not read. Two cells on the right have their sum beside them: `… = 209 ≠ 211 + 2 = 213`.
 */
export function writeSum(identity: Identity, facts: CellValues): string {
  const [left, right] = [writeTerms(identity.parts, facts), writeTerms(identity.equals, facts)];
  const sum = sumOf(identity, facts);
  if (sum === null) return `${left} ≟ ${right}`;
  if (sum.left !== sum.right) {
    return `${left} = ${sum.left} ≠ ${identity.equals.length === 1 ? right : `${right} = ${sum.right}`}`;
  }
  return right === String(sum.left) ? `${left} = ${right}` : `${left} = ${sum.left} = ${right}`;
}

/** The cells by their numbers, and what they come to: `0 + 2 + 1 = 3`; a single cell is its number. */
export function writeTotal(cells: readonly CellId[], facts: CellValues): string {
  const terms = writeTerms(cells, facts);
  return cells.length === 1 ? terms : `${terms} = ${totalOf(cells, facts) ?? UNREAD}`;
}

function writeTerms(cells: readonly CellId[], facts: CellValues): string {
  const write = (ids: readonly CellId[]) => ids.map((id) => writtenCell(facts.get(id)));
  if (cells.length <= MOST_PARTS) return write(cells).join(' + ');
  const terms = write(cells.filter((id) => facts.get(id)?.value !== 0));
  // One term alone would not look like a sum.
  return terms.length > 1 ? terms.join(' + ') : [...terms, '0', '…', '0'].join(' + ');
}

function writtenCell(fact: CellValue | undefined): string {
  if (!isRead(fact)) return UNREAD;
  if (fact.value === null) return BLANK;
  return fact.value < 0 ? `(${fact.value})` : String(fact.value);
}

function isRead(fact: CellValue | undefined): fact is CellValue {
  return fact !== undefined && fact.state !== 'missing' && fact.state !== 'text';
}

function side(cells: readonly CellId[], facts: CellValues): { total: number; open: number } | null {
  const values: number[] = [];
  let open = 0;
  for (const id of cells) {
    const fact = facts.get(id);
    if (!isRead(fact)) return null;
    if (fact.value === null) open += 1;
    else values.push(fact.value);
  }
  // Amounts have no part in sums, but a stray decimal must not fail one.
  return { total: addUp(values), open };
}
