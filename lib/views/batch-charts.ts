/** The figures in the charts of a batch, counted from the rows of its table. */
import { problemsWith, type ResultRow, yearKey } from './batch-table.ts';

/**
 * The problems of many reports by one rule. Each problem counts once, under the rule that leads it; a report counts under
 * every rule that found something in it, so a filter by the rule finds as many.
 */
export interface RuleTotal {
  readonly rule: string;
  /** Problems that it leads: failures, and those to review. */
  readonly fails: number;
  readonly reviews: number;
  /** Reports with a failure in which it found something. */
  readonly failing: number;
}

/** Rules that found something, most failures first, then most reviews; equals in the order of `order`. */
export function ruleTotals(rows: readonly Pick<ResultRow, 'rules'>[], order: readonly string[]): readonly RuleTotal[] {
  const totals = new Map<string, RuleTotal>();
  for (const row of rows) {
    for (const [rule, { fail, review }] of Object.entries(row.rules)) {
      const all = problemsWith(row, rule);
      if (all.fail + all.review === 0) continue;
      const { fails, reviews, failing } = totals.get(rule) ?? { fails: 0, reviews: 0, failing: 0 };
      const failsHere = all.fail > 0 ? 1 : 0;
      totals.set(rule, { rule, fails: fails + fail, reviews: reviews + review, failing: failing + failsHere });
    }
  }
  const placed = sortByRule([...totals.values()], order);
  return placed.sort((one, other) => other.fails - one.fails || other.reviews - one.reviews);
}

/** The rules that lead problems. */
export function leadingRules(totals: readonly RuleTotal[]): readonly RuleTotal[] {
  return totals.filter(({ fails, reviews }) => fails + reviews > 0);
}

function sortByRule<Item extends { readonly rule: string }>(items: readonly Item[], order: readonly string[]): Item[] {
  const places = new Map(order.map((rule, place) => [rule, place]));
  const placeOf = ({ rule }: Item) => places.get(rule) ?? order.length;
  return [...items].sort((one, other) => placeOf(one) - placeOf(other));
}

export interface HeatRow {
  readonly agency: string;
  /** The number of its reports. */
  readonly reports: number;
  /** Failures by the rule that leads them, in the order of `HeatMap.rules`. */
  readonly fails: readonly number[];
  readonly total: number;
}

/** Failures by agency and rule. */
export interface HeatMap {
  /** Rules that lead a failure anywhere, in the order of `order`. */
  readonly rules: readonly string[];
  /** Agencies with a failure, most failures first; equals in the table's order. */
  readonly rows: readonly HeatRow[];
}

export function heatMap(rows: readonly ResultRow[], order: readonly string[]): HeatMap {
  const failed = ruleTotals(rows, order).filter(({ fails }) => fails > 0);
  const rules = sortByRule(failed, order).map(({ rule }) => rule);
  const heated = [...Map.groupBy(rows, ({ label }) => label)].map(([agency, reports]) => {
    const fails = rules.map((rule) => sum(reports, (row) => row.rules[rule]?.fail ?? 0));
    return { agency, reports: reports.length, fails, total: sum(fails, (count) => count) };
  });
  const shown = heated.filter(({ total }) => total > 0).sort((one, other) => other.total - one.total);
  return { rules, rows: shown };
}

/** Shades of the heat map: 0 none; then one failure, 2–3, 4–7, 8 and more. */
export function shadeOf(fails: number): 0 | 1 | 2 | 3 | 4 {
  if (fails === 0) return 0;
  return Math.min(4, Math.floor(Math.log2(fails)) + 1) as 1 | 2 | 3 | 4;
}

/** The reports of one year. */
export interface YearTotals {
  /** As a filter names it: a year, or `none`. */
  readonly year: string;
  readonly reports: number;
  /** Reports with neither failures nor reviews. */
  readonly clean: number;
  /** Average failures and points of a report. */
  readonly fails: number;
  readonly score: number;
  /** The share of its reports with a failure in which each rule found something, in the order of `YearComparison.rules`. */
  readonly shares: readonly number[];
}

export interface YearComparison {
  /** Rules that found something in a failure of any year, those that lead most first. */
  readonly rules: readonly string[];
  /** Oldest first; reports without a year last. */
  readonly years: readonly YearTotals[];
}

export function compareYears(rows: readonly ResultRow[], order: readonly string[]): YearComparison {
  const rules = ruleTotals(rows, order)
    .filter(({ failing }) => failing > 0)
    .map(({ rule }) => rule);
  const byYear = Map.groupBy(rows, ({ year }) => yearKey(year));
  const years = [...byYear].map(([year, reports]) => ({
    year,
    reports: reports.length,
    clean: reports.filter(({ fails, reviews }) => fails + reviews === 0).length,
    fails: sum(reports, ({ fails }) => fails) / reports.length,
    score: sum(reports, ({ score }) => score) / reports.length,
    shares: rules.map((rule) => reports.filter((row) => problemsWith(row, rule).fail > 0).length / reports.length),
  }));
  return { rules, years: years.sort((one, other) => (one.year < other.year ? -1 : 1)) };
}

function sum<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((total, item) => total + measure(item), 0);
}
