/** What is wrong, or only looks wrong, in one report of the set, and what must come of it. */
import type { ContextInput } from '../../../lib/model/audit-context.ts';
import type { Outcome } from '../../../lib/model/finding.ts';
import type { History, Role, State } from './states.ts';

export interface Wanted {
  readonly rule: string;
  readonly outcome: Outcome;
  /** Message, where one rule has several to say. */
  readonly message?: string;
  /** Cells the finding must name. */
  readonly cells?: readonly string[];
}

export interface YearCase {
  readonly name: string;
  readonly current: State;
  /** Given as last year's report; null: none. */
  readonly previous: State | null;
  /** Reports audited together with it, itself left out. */
  readonly batch?: readonly State[];
  readonly given?: ContextInput;
}

export interface Fault extends YearCase {
  readonly wanted: Wanted;
}

export interface Trap extends YearCase {
  /** Nothing may fail; and these rules may say nothing at all. */
  readonly silent: readonly string[];
}

/** A report with the one before it. */
export interface YearPair {
  readonly current: State;
  readonly previous: State;
}

/** Pairs of reports of one role, of the years asked for; spread over the offices. */
export function pairsOf(
  histories: readonly History[],
  role: Role,
  accept: (pair: YearPair) => boolean = () => true,
): readonly YearPair[] {
  return histories
    .filter(([first]) => first?.role === role)
    .flatMap((history) =>
      history.slice(1).flatMap((current, at) => {
        const previous = history[at];
        return previous === undefined ? [] : [{ current, previous }];
      }),
    )
    .filter(accept);
}

/** `count` of them, evenly. */
export function some<T>(from: readonly T[], count: number): readonly T[] {
  if (from.length < count) throw new Error(`only ${from.length} of ${count}`);
  return Array.from({ length: count }, (_, at) => from[Math.floor((at * from.length) / count)] as T);
}

/** Cases of one kind: `count` of the pairs with what `change` makes of them. */
export function casesOf(
  pairs: readonly YearPair[],
  count: number,
  name: string,
  change: (pair: YearPair, at: number) => Partial<YearCase>,
): readonly YearCase[] {
  return some(pairs, count).map((pair, at) => ({ name, ...pair, ...change(pair, at) }));
}

/** Text moved on by a year, with other figures: what somebody does who copies last year's report. */
export function renewed(text: string, from: number): string {
  return text.replaceAll(String(from), String(from + 1));
}
