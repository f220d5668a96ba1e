/** The reports of a batch as every export takes them: what the side panel hands over of the same report. */
import type { Delivery, PublishedReport } from '../export/delivery.ts';
import { publishFinding } from '../findings/result.ts';
import { decisionText } from '../locales/decision-text.ts';
import { text } from '../locales/text.ts';
import type { AgencyClasses } from '../model/agency.ts';
import type { Batch, BatchRow, ReviewedItem } from '../model/batch.ts';
import type { Locale } from '../model/locale.ts';
import type { BatchStore } from '../store/batch-store.ts';
import { problemsOf, tallyOf } from '../triage/reviewed-report.ts';
import { nameOfItem } from '../views/batch-table.ts';
import { keyOfItem } from './item-key.ts';
import type { BatchReviews } from './reviews.ts';

/** What an export is made of. */
export interface ExportSources {
  readonly store: BatchStore;
  readonly reviews: BatchReviews;
  /** Asked for when a file is made: the settings may change. */
  classes(): Promise<AgencyClasses>;
}

/** The report of an item with its problems. */
export interface BatchDelivery extends Delivery {
  readonly reviewed: NonNullable<Delivery['reviewed']>;
}

const PIECE = 200;

/** The items in their order, read piece by piece. */
export async function* itemsOf({ id, size }: Batch, { store, reviews }: ExportSources): AsyncGenerator<ReviewedItem> {
  for (let from = 0; from < size; from += PIECE) yield* await reviews.review(await store.items(id, from, PIECE));
}

/** Null where no report was read. A batch keeps neither the claims of a report nor when it was audited. */
export async function deliveryOf(
  item: ReviewedItem,
  { store, reviews }: ExportSources,
  locale: Locale,
): Promise<BatchDelivery | null> {
  const { batch, number, row } = item;
  const kept = row === null ? null : await store.report(batch, number);
  if (row === null || kept === null) return null;
  const { findings, other, sections = [], notices = [] } = kept;
  const problems = problemsOf(findings, other, keyOfItem(item), await reviews.of(item));
  // Those that the reviewer found himself are among them.
  const items = problems.flatMap((problem) => problem.items);
  const decisions = new Map(items.map(({ finding, decision }) => [finding.fingerprint, decision]));
  return {
    result: {
      schemaVersion: 1,
      source: { kind: 'html', name: nameOfItem(item), url: item.url, sha256: '' },
      error: null,
      standing: 'audited',
      report: publishRow(row, sections, other.facts),
      findings: items.map(({ finding }) => publishFinding(finding, locale)),
      checks: checksOf(row),
      ...(notices.length > 0 && {
        notices: notices.map((id) => ({ id, message: text(locale, `popup.notice.${id}`) })),
      }),
      timings: { total: 0 },
    },
    round: await reviews.roundOf(item),
    reviewed: { problems, tally: tallyOf(problems, notices.length === 0) },
    at: new Date(0),
    decisionTextOf: (fingerprint) => {
      const decision = decisions.get(fingerprint) ?? null;
      return decision === null ? '' : decisionText(locale, decision);
    },
  };
}

/** What each rule found, by problems; a batch does not keep how often a rule did not apply. */
function checksOf({ rules }: BatchRow): Delivery['result']['checks'] {
  return Object.entries(rules).map(([rule, { pass, fail, review, below }]) => ({
    rule,
    pass,
    fail: fail + (below?.fail ?? 0),
    review: review + (below?.review ?? 0),
    notApplicable: 0,
  }));
}

function publishRow(
  { title, agency, year, form, coverage }: BatchRow,
  sections: PublishedReport['sections'],
  facts: PublishedReport['facts'],
): PublishedReport {
  return { title, agency, year, form, sections, facts, coverage, claims: [] };
}
