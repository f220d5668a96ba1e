/** What people decided on the reports of a batch. */
import type { BatchItem, ReviewedItem, RuleCounts } from '../model/batch.ts';
import type { Decision } from '../model/decision.ts';
import type { DecisionStore } from '../model/decision-store.ts';
import type { BatchStore } from '../store/batch-store.ts';
import { formerKeys } from '../triage/page-key.ts';
import { problemsOf, type ReviewedProblem, standingRules, tallyOf } from '../triage/reviewed-report.ts';
import { countRound, type RoundComparison } from '../triage/rounds.ts';
import { countStages } from '../triage/stages.ts';
import type { EarlierRounds } from './earlier-rounds.ts';
import { keyOfItem } from './item-key.ts';

/**
 * Counts each problem that stands once, under the rule that leads it: that is what scores and charts take. The other rules
 * that found something in it count it as `below`, so that a filter by any of them finds it. `checks` give what passed.
 */
export function countByRule(
  problems: readonly Pick<ReviewedProblem, 'outcome' | 'standing' | 'items'>[],
  checks: RuleCounts,
): RuleCounts {
  const counts = new Map(Object.entries(checks).map(([rule, { pass }]) => [rule, { ...nothing, pass }]));
  for (const { outcome, standing, items } of problems) {
    if (standing === 'dismissed') continue;
    const [lead = '', ...below] = standingRules({ items });
    const count = counts.get(lead) ?? nothing;
    counts.set(lead, { ...count, [outcome]: count[outcome] + 1 });
    for (const rule of below) {
      const own = counts.get(rule) ?? nothing;
      counts.set(rule, { ...own, below: { ...own.below, [outcome]: own.below[outcome] + 1 } });
    }
  }
  return Object.fromEntries(
    [...counts].flatMap(([rule, { below, ...led }]) => {
      const isBelow = below.fail + below.review > 0;
      if (!isBelow && led.pass + led.fail + led.review === 0) return [];
      return [[rule, isBelow ? { ...led, below } : led]];
    }),
  );
}

const nothing = { pass: 0, fail: 0, review: 0, below: { fail: 0, review: 0 } };

/** The decisions on all reports, read once and kept in step. */
export interface BatchReviews {
  of(item: BatchItem): Promise<readonly Decision[]>;
  /** The items with what was decided on them. Only reports with decisions are read. */
  review(items: readonly BatchItem[]): Promise<readonly ReviewedItem[]>;
  /** The report against that of an earlier round; null: there is none. */
  roundOf(item: BatchItem): Promise<RoundComparison | null>;
  /** Reads the decisions on a page again, or all for null. */
  reload(page: string | null): Promise<void>;
}

export function createBatchReviews(
  store: Pick<BatchStore, 'report'>,
  decisions: Pick<DecisionStore, 'decisions' | 'allDecisions' | 'adopt'>,
  rounds: Pick<EarlierRounds, 'compare'> | null = null,
): BatchReviews {
  let known: Promise<Map<string, readonly Decision[]>> | null = null;

  function decided(): Promise<Map<string, readonly Decision[]>> {
    known ??= decisions.allDecisions().then(({ items }) => Map.groupBy(items, ({ page }) => page));
    return known;
  }

  async function of(item: BatchItem): Promise<readonly Decision[]> {
    const [all, key] = [await decided(), keyOfItem(item)];
    const { row, url, name } = item;
    const former = url === null && name !== '' ? formerKeys(name) : [];
    const isOwn = ({ agency, year }: Decision) => agency === row?.agency && year === row?.year;
    if (row !== null && former.some((each) => all.get(each)?.some(isOwn))) {
      // Version 0.1.0 kept them under the name of the file.
      await decisions.adopt(key, former, row);
      for (const each of former) all.set(each, all.get(each)?.filter((decision) => !isOwn(decision)) ?? []);
      all.set(key, (await decisions.decisions(key)).items);
    }
    return all.get(key) ?? [];
  }

  async function reviewOne(item: BatchItem): Promise<ReviewedItem> {
    const { row, batch, number } = item;
    const own = row === null ? [] : await of(item);
    const round = row === null ? null : await roundOf(item);
    const report = own.length === 0 && round === null ? null : await store.report(batch, number);
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
        stages: countStages(problems),
      },
      ...(round !== null && { round: countRound(round, problems) }),
    };
  }

  async function roundOf(item: BatchItem): Promise<RoundComparison | null> {
    return rounds === null ? null : rounds.compare(item, await of(item));
  }

  return {
    of,
    roundOf,
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
