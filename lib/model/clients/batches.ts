import type { AgencyClasses } from '../agency.ts';
import type {
  AgencyList,
  Batch,
  BatchProgress,
  BatchReport,
  ExpectedAgency,
  Pace,
  ReviewedItem,
  SourceEntry,
  SourceList,
} from '../batch.ts';
import type { Decision } from '../decision.ts';
import type { MessageData } from '../finding.ts';
import type { CellId } from '../form.ts';
import type { Locale } from '../locale.ts';
import type { RuleEntry } from '../rule.ts';
import type { ScoringScheme } from '../scoring.ts';
import type { Settings } from '../settings.ts';
import type { Doors } from './doors.ts';
import type { GovernmentAccess } from './government.ts';

/** The sources of a batch. Repeated addresses count once. */
export interface BatchSources {
  readonly name: string;
  readonly entries: readonly SourceEntry[];
  readonly files: readonly File[];
  readonly pace: Pace;
  /** Scanned pages are read too. */
  readonly pictures: boolean;
}

/** Links to annual reports that the popup found on a page. */
export interface FoundLinks {
  /** The page's address. */
  readonly page: string;
  readonly entries: readonly SourceEntry[];
}

/** What a review of one report needs. */
export interface DecidedReport extends Pick<BatchReport, 'findings' | 'other'> {
  readonly page: string;
  readonly decisions: readonly Decision[];
}

/** Follows a batch until the watch ends. */
export interface BatchWatcher {
  /** Called at once, and at most four times a second while the batch runs. */
  progress(progress: BatchProgress): void;
  /** Called with all items in pieces, then with changed ones; an item replaces the one with its number. */
  items(items: readonly ReviewedItem[]): void;
  /** Called when the store failed and the run has paused. */
  trouble(error: Error): void;
}

/** Why a list or an index page gave nothing: a key of the locale files (`batch.*`, `file.*`). */
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

/** The picture of a chart as a data URL. */
export interface BatchChart {
  readonly caption: string;
  readonly png: string;
}

/** Tables of data by their names on the command line: a row for each cell, a row for each report, both with a dictionary. */
export type DataExport = 'facts-csv' | 'facts-wide-csv' | 'facts-xlsx';

/** All that the batch page needs from outside. Methods that use the store reject with StoreError. */
export interface BatchesClient extends GovernmentAccess {
  readonly locale: Locale;
  readonly theme: Settings['theme'];
  readonly version: string;
  readonly doors: Doors;
  /** In the order of lists. */
  rules(): Promise<readonly RuleEntry[]>;

  /** Addresses in pasted text, one a line or in columns. */
  readText(text: string): Promise<SourceList>;
  /** Addresses in a TXT, CSV or XLSX file. Rejects with SourceProblem. */
  readList(file: File): Promise<SourceList>;
  /**
   * Links to annual reports on an index page, newest year first. Called directly from a click: the page's site may have
   * to be asked for. Rejects with SourceProblem.
   */
  readIndex(url: string): Promise<SourceList>;
  /** The pages open in tabs. Called directly from a click: the browser asks whether their addresses may be known. */
  readTabs(): Promise<SourceList>;

  /** What the popup found on a page and handed over for a new batch, until it is in one; null: nothing. */
  foundLinks(): Promise<FoundLinks | null>;

  /** Newest first. */
  batches(): Promise<readonly Batch[]>;
  /**
   * Stores a new batch and starts it. Called directly from a click: the browser asks at once for all sites that are not
   * granted yet. Items of a refused site are skipped.
   */
  create(sources: BatchSources): Promise<Batch>;
  /** Deletes the batch with its items, pages and results. */
  remove(id: string): Promise<void>;
  /** The returned function ends the watch. */
  watch(id: string, watcher: BatchWatcher): () => void;
  /** Tells the classes that the user gave to agencies: now and whenever they change. */
  followClasses(told: (classes: AgencyClasses) => void): void;
  pause(id: string): Promise<void>;
  resume(id: string): Promise<void>;
  /** Items not read yet stay waiting; the reports that were read are compared with each other. */
  cancel(id: string): Promise<void>;
  /** Reads these items again, by default all that failed or were skipped. Called directly from a click, like `create`. */
  retry(id: string, numbers?: readonly number[]): Promise<void>;

  /** The findings of one report, with those across years and agencies, and the decisions on them. */
  findings(id: string, number: number): Promise<DecidedReport | null>;
  /** The batch with which this one is compared as the round before; null: none. */
  previous(id: string): Promise<Batch | null>;
  /** Chooses another; null: none. */
  choosePrevious(id: string, previous: string | null): Promise<void>;
  /** Opens the report as it was read beside its findings, in a new tab. */
  open(id: string, number: number): Promise<void>;
  /** These cells of these reports, by the numbers of the reports; a report that is not kept is left out. */
  cells(
    id: string,
    numbers: readonly number[],
    cells: readonly CellId[],
  ): Promise<ReadonlyMap<number, BatchReport['other']['facts']>>;
  /** Shows a cell of the report as it was read, in the tab that has it or a new one. */
  openCell(id: string, number: number, cell: CellId): Promise<void>;
  /** Opens the page itself. */
  visit(url: string): Promise<void>;
  /** A batch as one file: rows with scores by the scheme, findings, failed items. */
  exportAll(id: string, format: 'xlsx' | 'html' | 'csv' | 'jsonl', scheme: ScoringScheme): Promise<Blob>;
  /** All cells of all reports of a batch as one file. */
  exportData(id: string, format: DataExport): Promise<Blob>;

  /** The assessment of a batch as a Word file. */
  assessment(id: string, scheme: ScoringScheme, charts: readonly BatchChart[]): Promise<Blob>;
  /** A zip of Word files: a letter to each agency whose report has problems. */
  letters(id: string, scheme: ScoringScheme): Promise<Blob>;

  /** Agencies in pasted text, one a line, with their group in a column beside. */
  readAgencyText(text: string): Promise<AgencyList>;
  /** Agencies in a TXT, CSV or XLSX file. Rejects with SourceProblem. */
  readAgencies(file: File): Promise<AgencyList>;
  /** Keeps the agencies that have to have a report in the batch. */
  expect(id: string, agencies: readonly ExpectedAgency[]): Promise<void>;

  /** The saved scheme, else the default. */
  scheme(): Promise<ScoringScheme>;
  readonly defaultScheme: ScoringScheme;
  saveScheme(scheme: ScoringScheme): Promise<void>;
  /** Saves a file through the browser. */
  save(name: string, content: Blob): Promise<void>;
}
