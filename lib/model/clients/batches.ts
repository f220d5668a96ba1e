import type { Batch, BatchItem, BatchProgress, Pace, SourceEntry, SourceList } from '../batch.ts';
import type { MessageData } from '../finding.ts';
import type { Locale } from '../locale.ts';
import type { Rule } from '../rule.ts';
import type { ScoringScheme } from '../scoring.ts';
import type { Settings } from '../settings.ts';
import type { FindingView } from '../view.ts';

/** What the batch page shows of a rule; in the order that rules are shown in. */
export type RuleEntry = Pick<Rule, 'id' | 'family' | 'severity'>;

/** What a batch is made of. Addresses that come twice are taken once. */
export interface BatchSources {
  readonly name: string;
  readonly entries: readonly SourceEntry[];
  readonly files: readonly File[];
  readonly pace: Pace;
}

/** Told of a batch until it is unsubscribed. */
export interface BatchWatcher {
  /** At once, and at most four times a second while it runs. */
  progress(progress: BatchProgress): void;
  /** All items in pieces first, then those that changed; each takes the place of the one with its number. */
  items(items: readonly BatchItem[]): void;
  /** The store failed; the run has paused. */
  trouble(error: Error): void;
}

/** Why a list or an index page gave nothing: a sentence of the locale files (`batch.*`, `file.*`). */
export class SourceProblem extends Error {
  readonly key: string;
  readonly data: MessageData;
  constructor(key: string, cause?: unknown, data: MessageData = {}) {
    super(key, { cause });
    this.name = 'SourceProblem';
    this.key = key;
    this.data = data;
  }
}

/** All that the batch page needs from outside. What reads or writes what is kept rejects with StoreError. */
export interface BatchesClient {
  readonly locale: Locale;
  readonly theme: Settings['theme'];
  readonly version: string;
  rules(): Promise<readonly RuleEntry[]>;

  /** Addresses in pasted text, one a line or in columns. */
  readText(text: string): Promise<SourceList>;
  /** Addresses in a TXT, CSV or XLSX file. Rejects with SourceProblem. */
  readList(file: File): Promise<SourceList>;
  /**
   * Links to annual reports on an index page, newest year first. Called straight from a click: the page's site may have
   * to be asked for. Rejects with SourceProblem.
   */
  readIndex(url: string): Promise<SourceList>;
  /** The pages open in tabs. Called straight from a click: the browser asks whether their addresses may be known. */
  readTabs(): Promise<SourceList>;

  /** Newest first. */
  batches(): Promise<readonly Batch[]>;
  /**
   * Keeps a new batch and starts it. Called straight from a click: sites not granted yet are asked for, all at once. What
   * is of a site that was refused comes out as skipped.
   */
  create(sources: BatchSources): Promise<Batch>;
  /** With all that is kept of it. */
  remove(id: string): Promise<void>;
  /** The returned function ends it. */
  watch(id: string, watcher: BatchWatcher): () => void;
  pause(id: string): Promise<void>;
  resume(id: string): Promise<void>;
  /** What was not read yet stays waiting; reports that were read are compared with each other. */
  cancel(id: string): Promise<void>;
  /** Has these items read again; all that failed or were skipped by default. Called straight from a click, like `create`. */
  retry(id: string, numbers?: readonly number[]): Promise<void>;

  /** What was found in one report, across years and units too. */
  findings(id: string, number: number): Promise<readonly FindingView[]>;
  /** Opens the report beside its findings, as it was read, in a tab of its own. */
  open(id: string, number: number): Promise<void>;
  /** Opens the page itself. */
  visit(url: string): Promise<void>;
  /** Everything of a batch as one file: rows, findings, what could not be read; scores by the scheme. */
  exportAll(id: string, format: 'xlsx' | 'csv' | 'jsonl', scheme: ScoringScheme): Promise<Blob>;

  /** The scheme that was saved last, else the default. */
  scheme(): Promise<ScoringScheme>;
  readonly defaultScheme: ScoringScheme;
  saveScheme(scheme: ScoringScheme): Promise<void>;
  /** Hands a file to the browser to be saved. */
  save(name: string, content: Blob): Promise<void>;
  copy(text: string): Promise<void>;
  openSettings(): Promise<void>;
}
