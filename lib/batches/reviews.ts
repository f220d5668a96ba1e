/** What people decided on the reports of a batch. */
import type { BatchItem, ReviewedItem, RuleCounts } from '../model/batch.ts';
import type { Decision } from '../model/decision.ts';
import type { DecisionStore } from '../model/decision-store.ts';
import type { BatchStore } from '../store/batch-store.ts';
import { pageKey, reportKey } from '../triage/page-key.ts';
import { problemsOf, type ReviewedProblem, tallyOf } from '../triage/reviewed-report.ts';

/** Counts each problem that stands once, under the rule of its first finding; `checks` give what passed. */
export function countByRule(
  problems: readonly Pick<ReviewedProblem, 'outcome' | 'standing' | 'items'>[],
  checks: RuleCounts,
): RuleCounts {
  const counts = new Map(Object.entries(checks).map(([rule, { pass }]) => [rule, { pass, fail: 0, review: 0 }]));
  for (const { outcome, standing, items } of problems) {
    const { rule } = items[0].finding;
    if (standing === 'dismissed') continue;
    const count = counts.get(rule) ?? { pass: 0, fail: 0, review: 0 };
    counts.set(rule, { ...count, [outcome]: count[outcome] + 1 });
  }
  return Object.fromEntries([...counts].filter(([, { pass, fail, review }]) => pass + fail + review > 0));
}

/** The key under which decisions on an item are kept; rows of version 0.1.0 do not say it. */
export function keyOfItem({ url, row }: Pick<BatchItem, 'url' | 'row'>): string {
  if (row === null || row.page !== '') return row?.page ?? '';
  return url === null ? reportKey(row.agency, row.year) : pageKey(url);
}

/** The decisions on all reports, read once and kept in step. */
export interface BatchReviews {
  of(item: BatchItem): Promise<readonly Decision[]>;
  /** The items with what was decided on them. Only reports with decisions are read. */
  review(items: readonly BatchItem[]): Promise<readonly ReviewedItem[]>;
  /** Reads the decisions on a page again, or all for null. */
  reload(page: string | null): Promise<void>;
}

export function createBatchReviews(
  store: Pick<BatchStore, 'report'>,
  decisions: Pick<DecisionStore, 'decisions' | 'allDecisions'>,
): BatchReviews {
  let known: Promise<Map<string, readonly Decision[]>> | null = null;

  function decided(): Promise<Map<string, readonly Decision[]>> {
    known ??= decisions.allDecisions().then(({ items }) => Map.groupBy(items, ({ page }) => page));
    return known;
  }

  async function of(item: BatchItem): Promise<readonly Decision[]> {
    return (await decided()).get(keyOfItem(item)) ?? [];
  }

  async function reviewOne(item: BatchItem): Promise<ReviewedItem> {
    const { row, batch, number } = item;
    const own = row === null ? [] : await of(item);
    const report = own.length === 0 ? null : await store.report(batch, number);
    if (row === null || report === null) return item;
    const problems = problemsOf(report.findings, report.other, keyOfItem(item), own);
    const { fail, review } = tallyOf(problems, true);
    return {
      ...item,
      review: {
        fails: fail.found - fail.dismissed,
        reviews: review.found - review.dismissed,
        rules: countByRule(problems, row.rules),
        problems: problems.length,
        decided: problems.length - fail.open - review.open,
      },
    };
  }

  return {
    of,
    review: (items) => Promise.all(items.map(reviewOne)),
    async reload(page) {
      if (page === null || known === null) {
        known = null;
        return;
      }
      const [all, { items }] = await Promise.all([known, decisions.decisions(page)]);
      all.set(page, items);
    },
  };
}
