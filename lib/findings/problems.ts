/** Groups findings into problems: one wrong cell that breaks three sums and a sentence is one problem to correct. */
import { partsOfCell } from '../model/form.ts';
import type { FindingView, ReportView } from '../model/view.ts';

export type SuspectView = FindingView['suspects'][number];
/** The part of a finding that says what belongs to it. */
export type Groupable = Pick<
  FindingView,
  'rule' | 'outcome' | 'message' | 'cells' | 'expected' | 'actual' | 'suspects' | 'fingerprint'
>;
/** The numbers in the cells of the report. */
type Values = Readonly<Record<string, Pick<ReportView['facts'][string], 'value'>>>;

/** Findings with one cause, or siblings: the same fault in several cells of one row or table. */
export interface Problem<T extends Groupable = FindingView> {
  /** The fingerprint of the lead. */
  readonly key: string;
  /** fail where one of the findings is. */
  readonly outcome: FindingView['outcome'];
  /** The lead's, or, where one suspected cell explains several findings, what that cell should be. */
  readonly message: FindingView['message'];
  /** The cells whose change repairs all findings; empty where nothing explains them. */
  readonly suspects: readonly SuspectView[];
  /**
   * The lead first: a finding that the suspects come from, so that its correction repairs the others too; else the first.
   * The others follow in the order of the report. Findings with the same fingerprint occur once.
   */
  readonly findings: readonly [T, ...T[]];
}

/** Rules that find one fault in many cells, and where the cells lie that make one problem. */
const siblingsIn: Readonly<Record<string, 'row' | 'table'>> = {
  'carry-over': 'row',
  'item-count': 'table',
  'row-missing': 'table',
  'column-missing': 'table',
  'cell-unit': 'table',
};

/** Finds the likeliest explanation: a suspect that repairs alone, or a pair that repairs together. */
export function findLikeliest(suspects: readonly SuspectView[]): readonly SuspectView[] {
  const alone: readonly (SuspectView['reason'] | undefined)[] = ['oneCell', 'totalNotUpdated', 'swappedDigits'];
  return suspects.slice(0, alone.includes(suspects[0]?.reason) ? 1 : 2);
}

/**
 * Lists problems in the order of their leads. Findings with the same likeliest explanation are one problem. So
 * is a finding without suspects whose two sides agree once a suspected cell is corrected: there the prose is right and the
 * table is wrong. Siblings are one problem, and so is what is said of the statistics period; every other finding is a problem
 * of its own.
 */
export function groupIntoProblems<T extends Groupable>(findings: readonly T[], values: Values): readonly Problem<T>[] {
  const explained = new Map<string, readonly SuspectView[]>();
  for (const suspects of findings.map((finding) => findLikeliest(finding.suspects))) {
    if (suspects.length > 0 && !explained.has(keyOf(suspects))) explained.set(keyOf(suspects), suspects);
  }
  const groups = Map.groupBy(
    findings.filter(({ fingerprint }, at) => findings.findIndex((each) => each.fingerprint === fingerprint) === at),
    (finding) =>
      keyOf(findLikeliest(finding.suspects)) ||
      (findExplanation(finding, explained, values) ?? siblingKey(finding) ?? periodKey(finding) ?? finding.fingerprint),
  );
  const order = new Map(findings.map((finding, at) => [finding, at]));
  return [...groups]
    .map(([group, found]) => toProblem(found, explained.get(group) ?? [], values))
    .sort((one, other) => (order.get(one.findings[0]) ?? 0) - (order.get(other.findings[0]) ?? 0));
}

function toProblem<T extends Groupable>(
  found: readonly T[],
  suspects: readonly SuspectView[],
  values: Values,
): Problem<T> {
  const lead = found.find((finding) => finding.suspects.length > 0) ?? found[0];
  if (lead === undefined) throw new Error('A problem has no finding.');
  return {
    key: lead.fingerprint,
    outcome: found.some(({ outcome }) => outcome === 'fail') ? 'fail' : 'review',
    message: messageOf(lead, found.length, suspects, values),
    suspects,
    findings: [lead, ...found.filter((finding) => finding !== lead)],
  };
}

function messageOf(
  lead: Groupable,
  count: number,
  suspects: readonly SuspectView[],
  values: Values,
): FindingView['message'] {
  const [suspect] = suspects;
  const actual = values[suspect?.cell ?? '']?.value ?? null;
  if (count === 1 || suspects.length !== 1 || suspect === undefined || actual === null) return lead.message;
  return { id: 'suspect', data: { cell: suspect.cell, actual, expected: suspect.shouldBe, count } };
}

function keyOf(suspects: readonly SuspectView[]): string {
  return suspects
    .map(({ cell, shouldBe }) => `${cell}=${shouldBe}`)
    .sort()
    .join(' ');
}

function siblingKey({ rule, outcome, message, cells: [cell] }: Groupable): string | null {
  const place = Object.hasOwn(siblingsIn, rule) ? siblingsIn[rule] : undefined;
  if (place === undefined || cell === undefined) return null;
  const { table, row } = partsOfCell(cell);
  return [rule, outcome, message.id, table, ...(place === 'row' ? [row] : [])].join(' ');
}

/** A statistics period of another year is that of no whole year of the report either: two rules say it, one date is wrong. */
function periodKey({ rule, message: { data } }: Groupable): string | null {
  const isOfPeriod = rule === 'period' || (rule === 'year-mismatch' && [data?.place, data?.other].includes('period'));
  return isOfPeriod ? 'period' : null;
}

/** The explanation by which the number that the finding expects and the one that it found become equal. */
function findExplanation(
  { cells, expected, actual }: Groupable,
  explained: ReadonlyMap<string, readonly SuspectView[]>,
  values: Values,
): string | undefined {
  if (typeof expected !== 'number' || typeof actual !== 'number') return undefined;
  const numbers = cells.map((cell) => values[cell]?.value ?? null);
  const [first = null] = numbers;
  const sum = numbers.reduce((total, number) => (total !== null && number !== null ? total + number : null), 0);
  // One of the two numbers is what the tables have: the first cell, or the sum of all.
  const [inTable, elsewhere] = [first, sum].includes(expected) ? [expected, actual] : [actual, expected];
  if (![first, sum].includes(inTable)) return undefined;
  const cures = ({ cell, shouldBe }: SuspectView) => {
    const value = values[cell]?.value ?? null;
    return cells.includes(cell) && value !== null && shouldBe - value === elsewhere - inTable;
  };
  return [...explained].find(([, suspects]) => suspects.some(cures))?.[0];
}
