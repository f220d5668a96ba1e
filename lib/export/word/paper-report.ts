/** A report as papers need it: plain values in words, which pass from thread to thread as JSON. */
import type { RoundCounts } from '../../model/batch.ts';

export interface PaperReport {
  /** Null where the report does not say. */
  readonly agency: string | null;
  readonly year: number | null;
  readonly title: string;
  /** Address or name of the file. */
  readonly source: string;
  /** The official form, in words. */
  readonly form: string;
  readonly coverage: { readonly read: number; readonly expected: number };
  /** Why it was not checked; null where it was. All other values are then empty. */
  readonly unchecked: string | null;
  /** In the order of the report. */
  readonly problems: readonly PaperProblem[];
  /** Sentences on what could not be read or checked. */
  readonly limitations: readonly string[];
  /** For papers on many reports: days of publication that the source states. */
  readonly published?: readonly string[];
  /** In a second round: what became of the problems of the one before. */
  readonly round?: PaperRound;
  /** For papers on many reports: its points, and the points that each rule cost. */
  readonly score?: PaperScore;
}

export interface PaperScore {
  readonly points: number;
  readonly costs: readonly { readonly rule: string; readonly points: number }[];
}

export interface PaperRound {
  readonly counts: RoundCounts;
  /** Problems of the round before of which nothing can be said. */
  readonly unjudged: number;
  /** When the round before was, as an instant; left out: not known. */
  readonly at?: string;
  /** Problems that were corrected: each as it was, and what it is now. */
  readonly settled: readonly Pick<PaperProblem, 'before' | 'now' | 'progress'>[];
}

export interface PaperProblem {
  readonly outcome: 'fail' | 'review';
  readonly standing: 'open' | 'confirmed' | 'dismissed';
  /** Ids of its rules, at least one. */
  readonly rules: readonly string[];
  /** The heading of its section. */
  readonly section: string;
  readonly place: string;
  readonly message: string;
  /** Sentences on what follows from the same cause. */
  readonly effects: readonly string[];
  /** Sums with the printed numbers. */
  readonly formulas: readonly string[];
  readonly quotes: readonly string[];
  readonly clauses: readonly string[];
  readonly fixes: readonly string[];
  /** What was done about it since the agency was told, with days and people; '' where nothing was. */
  readonly progress: string;
  /** Where the report has points: what the problem took off them, and why that much. */
  readonly cost?: { readonly off: number; readonly words: string };
  /** What there was of it in the round before, and what it is since; '' where there was no such round. */
  readonly before: string;
  readonly now: string;
  /** A picture of the place as a data URL; '' where there is none. */
  readonly shot: string;
}

/** The problems that a paper lists: those that nobody dismissed. */
export function standingProblems({ problems }: PaperReport): readonly PaperProblem[] {
  return problems.filter(({ standing }) => standing !== 'dismissed');
}

/** Whether all of it was read. */
export function isWhole({ coverage, limitations }: PaperReport): boolean {
  return coverage.read === coverage.expected && limitations.length === 0;
}

/** Whether all that was found in the round before was corrected, and nothing else is to be said of it. */
export function isPassed(report: PaperReport): boolean {
  const { unchecked, round } = report;
  if (unchecked !== null || round === undefined || round.unjudged > 0) return false;
  return round.settled.length > 0 && standingProblems(report).length === 0 && isWhole(report);
}

/** Whether its agency gets a letter: there are problems, or some of the round before were corrected. */
export function needsLetter(report: PaperReport): boolean {
  return standingProblems(report).length + (report.round?.settled.length ?? 0) > 0;
}

/** Whether the agency has to correct it: the report contradicts itself, or a person confirmed it. */
export function isCertain({ outcome, standing }: PaperProblem): boolean {
  return outcome === 'fail' || standing === 'confirmed';
}
