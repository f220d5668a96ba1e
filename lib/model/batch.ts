import * as z from 'zod/mini';
import { instantSchema } from './instant.ts';
import { list } from './list.ts';
import { otherReportSchema } from './other-report.ts';
import { messageSchema, reportSchema } from './result-parts.ts';
import type { Stage } from './stage.ts';
import { reportViewSchema } from './view.ts';

/** A batch of reports that are audited together, its items and their results. */

const count = z.number().check(z.int(), z.gte(0));

/** How fast servers are asked. */
export const paceSchema = z.object({
  /** Requests to one host at a time. */
  perHost: z.number().check(z.int(), z.gte(1), z.lte(8)),
  /** Milliseconds from the start of a request to the start of the next to the same host. */
  interval: z.number().check(z.int(), z.gte(0), z.lte(60_000)),
});

/**
 * running: items are read while a batch page is open; comparing: all were read, and reports are compared with each other;
 * paused, cancelled: by the user; done: nothing is left to do.
 */
const batchStates = ['running', 'comparing', 'paused', 'cancelled', 'done'] as const;

/** States with work left to do. */
export const goingStates = ['running', 'comparing'] as const;

/** An agency whose reports are expected; `group` is '' where its list has none. */
export const expectedAgencySchema = z.object({ name: z.string(), group: z.string() });

export const batchSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** ISO 8601 time. */
  created: instantSchema,
  state: z.enum(batchStates),
  pace: paceSchema,
  /** Items in it; they are numbered from 0. */
  size: count,
  /** The batch that the user chose as the round before; null: none. Left out: the latest that has most of its reports. */
  previous: z.optional(z.nullable(z.string())),
  /** The agencies that have to have a report; none in batches of version 0.1.0. */
  expected: z._default(list(expectedAgencySchema), []),
  /** Whether scanned pages of its files are read. */
  pictures: z._default(z.boolean(), false),
});

/**
 * Checks of each rule that passed, and problems that it leads; rules without any are left out. `below`: problems that
 * another rule leads and in which this one found something too; left out where there are none.
 */
const ruleCountsSchema = z.record(
  z.string(),
  z.object({
    pass: count,
    fail: count,
    review: count,
    below: z.optional(z.object({ fail: count, review: count })),
  }),
);

/** A report in the table of results. Its score comes from `rules` and a scheme: lib/views/scoring.ts. */
export const batchRowSchema = z.object({
  agency: z.nullable(z.string()),
  year: z.nullable(z.number()),
  title: z.nullable(z.string()),
  form: reportSchema.shape.form,
  /** Problems by outcome, whatever people decided on them (lib/batches/reviews.ts). */
  fails: count,
  reviews: count,
  coverage: reportSchema.shape.coverage,
  rules: ruleCountsSchema,
  /** False: not yet compared with the other reports of the batch. */
  compared: z.boolean(),
  // Batches of version 0.1.0 have none of the following.
  /** The key of the decisions on it (lib/triage/page-key.ts). */
  page: z._default(z.string(), ''),
  /** Days of publication that the source states, as ISO 8601 writes them. */
  published: z._default(list(z.string()), []),
  /** Stands for all that was known beside it when it was audited (lib/batches/basis.ts). */
  basis: z._default(z.string(), ''),
});

/**
 * done: audited, with a row; failed: it gave no report, and `reason` says why; skipped: it may not be read (robots.txt, a
 * site without permission). That an item is being read is not stored: after a crash it waits again.
 */
const itemStates = ['waiting', 'done', 'failed', 'skipped'] as const;

export const batchItemSchema = z
  .object({
    batch: z.string(),
    number: count,
    /** Its name in the list, the link or the file; '' where it has none. */
    name: z.string(),
    /** null: a file. */
    url: z.nullable(z.string()),
    state: z.enum(itemStates),
    /** Why it failed or was skipped, or why it waits for another try. */
    reason: z.nullable(messageSchema),
    /** The number of requests so far. */
    tries: count,
    row: z.nullable(batchRowSchema),
  })
  // Audited items have a row in the table, others have none.
  .check(z.refine(({ state, row }) => (state === 'done') === (row !== null)));

/** The page of an item as it was read: it is shown when it is opened, and audited again where `KeptReport` has no reading of it. */
export const keptPageSchema = z.object({
  batch: z.string(),
  number: count,
  /** Of the file, or the last part of the address. */
  name: z.string(),
  /** Where it came from, after redirects; null: a file. */
  url: z.nullable(z.string()),
  /** Encoding that the server named. */
  charset: z.nullable(z.string()),
  /** Of the bytes, in hexadecimal. */
  sha256: z.string(),
  /** The bytes as gzip. */
  packed: z.instanceof(Uint8Array),
});

/** Numbers of the items that a report was compared with, as circumstances have them. */
export const comparedItemsSchema = z.object({
  previous: z.nullable(count),
  alike: list(count),
  units: z.nullable(z.object({ reports: list(count), missing: list(z.string()) })),
});

/** The results of an audit that the row does not have. */
export const batchReportSchema = z.object({
  batch: z.string(),
  number: count,
  other: otherReportSchema,
  findings: reportViewSchema.shape.findings,
  // Batches of version 0.1.0 have neither of the following two.
  /** The headings of the report, which files name. */
  sections: z.optional(reportViewSchema.shape.sections),
  /** What of it could not be read. */
  notices: z.optional(reportViewSchema.shape.notices),
  /** Null: not yet compared, or no other report of the batch matters for it. */
  beside: z.nullable(comparedItemsSchema),
});

export type ExpectedAgency = Readonly<z.infer<typeof expectedAgencySchema>>;
export type KeptPage = z.infer<typeof keptPageSchema>;
export type BatchReport = z.infer<typeof batchReportSchema>;
export type ComparedItems = z.infer<typeof comparedItemsSchema>;
/** A sentence of the locale files: why something was not read. */
export type Reason = z.infer<typeof messageSchema>;
export type Pace = z.infer<typeof paceSchema>;
export type Batch = z.infer<typeof batchSchema>;
export type BatchState = Batch['state'];
export type RuleCounts = z.infer<typeof ruleCountsSchema>;
export type BatchRow = z.infer<typeof batchRowSchema>;
export type BatchItem = z.infer<typeof batchItemSchema>;
export type ItemState = BatchItem['state'];

/** What people decided on a report. */
export interface ItemReview {
  /** Problems that were not dismissed, by outcome. */
  readonly fails: number;
  readonly reviews: number;
  /** The same by the rule that leads each problem, and by those below it. */
  readonly rules: RuleCounts;
  readonly problems: number;
  /** Problems that are confirmed or dismissed. */
  readonly decided: number;
  /** Problems by what became of them since the agency was told. */
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
}

/** Problems of a report against those of an earlier round. */
export interface RoundCounts {
  readonly settled: number;
  readonly standing: number;
  readonly fresh: number;
}

/** An item with what people decided on its report; without a review: nothing. */
export type ReviewedItem = BatchItem & {
  readonly review?: ItemReview;
  /** Left out where no earlier round has the report. */
  readonly round?: RoundCounts;
};

export const defaultPace: Pace = { perHost: 2, interval: 500 };

/** A report to be had: an entry of a list, a link of an index page, an open tab. */
export interface SourceEntry {
  readonly url: string;
  /** '' where the source gives none. */
  readonly name: string;
  /** Year of the report, where the source says it. */
  readonly year: number | null;
}

/** The addresses of a list, a page or the tabs. */
export interface SourceList {
  /** In order, each address once. */
  readonly entries: readonly SourceEntry[];
  /** Entries left out because their address was there already. */
  readonly repeated: number;
  /** Lines or rows that hold something but no address: as they are, the first hundred. */
  readonly unread: readonly string[];
  /** Addresses of this machine or its network, left out because others wrote them; the user may type them. */
  readonly local?: readonly string[];
}

/** The agencies of a list, and lines of it that name none: as they are, the first hundred. */
export interface AgencyList {
  readonly agencies: readonly ExpectedAgency[];
  readonly unread: readonly string[];
}

/** How far a batch is. */
export interface BatchProgress {
  readonly batch: Batch;
  readonly counts: Readonly<Record<ItemState, number>>;
  /** Numbers of the items that are being fetched or audited now. */
  readonly running: readonly number[];
  /** While comparing: the number of reports compared so far, out of counts.done. */
  readonly compared: number;
  /** Items finished per minute lately; null at the beginning. */
  readonly perMinute: number | null;
  /** Seconds left at that rate; null where unknown. */
  readonly secondsLeft: number | null;
  /** This page drives the run; false: another open batch page does, or the batch does not run. */
  readonly own: boolean;
}
