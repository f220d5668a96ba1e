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
  /** The fingerprint of the first finding. */
  readonly key: string;
  /** fail where one of the findings is. */
  readonly outcome: FindingView['outcome'];
  /** The cells whose change repairs all findings; empty where nothing explains them. */
  readonly suspects: readonly SuspectView[];
  /** In the order of the report, at least one. Findings with the same fingerprint occur once. */
  readonly findings: readonly T[];
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
 * Lists problems in the order of their first findings. Findings with the same likeliest explanation are one problem. So
 * is a finding without suspects whose two sides agree once a suspected cell is corrected: there the prose is right and the
 * table is wrong. Siblings are one problem; every other finding is a problem of its own.
 */
export function groupIntoProblems<T extends Groupable>(findings: readonly T[], values: Values): readonly Problem<T>[] {
  const explained = new Map<string, readonly SuspectView[]>();
  for (const suspects of findings.map((finding) => findLikeliest(finding.suspects))) {
    if (suspects.length > 0 && !explained.has(keyOf(suspects))) explained.set(keyOf(suspects), suspects);
  }
  const groups = new Map<string, Map<string, T>>();
  for (const finding of findings) {
    const key =
      finding.suspects.length > 0
        ? keyOf(findLikeliest(finding.suspects))
        : findExplanation(finding, explained, values);
    const group = key ?? siblingKey(finding) ?? finding.fingerprint;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, new Map([[finding.fingerprint, finding]]));
    else if (!known.has(finding.fingerprint)) known.set(finding.fingerprint, finding);
  }
  return [...groups].map(([group, found]): Problem<T> => {
    const all = [...found.values()];
    return {
      key: all[0]?.fingerprint ?? '',
      outcome: all.some(({ outcome }) => outcome === 'fail') ? 'fail' : 'review',
      suspects: explained.get(group) ?? [],
      findings: all,
    };
  });
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
