import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type TextKey, text } from '../../lib/locales/text.ts';
import { defaultPace, type Pace, type SourceEntry, type SourceList } from '../../lib/model/batch.ts';
import {
  type BatchesClient,
  type BatchSources,
  type FoundLinks,
  SourceProblem,
} from '../../lib/model/clients/batches.ts';
import type { MessageData } from '../../lib/model/finding.ts';
import * as limits from '../../lib/model/limits.ts';
import { formatTime } from '../format.ts';
import { isList, mergeLists } from './source-lists.ts';

/** The addresses of a list, an index page or the tabs. */
interface NamedList extends SourceList {
  readonly kind: 'list' | 'index' | 'tabs';
  /** File or address; '' for tabs. */
  readonly name: string;
}

/** Why nothing was read of `name`. */
interface DraftProblem {
  readonly key: TextKey;
  readonly name: string;
  readonly data?: MessageData;
}

/** A batch that is being put together. */
export interface BatchDraft {
  readonly name: Signal<string>;
  /** Addresses as pasted or typed. */
  readonly pasted: ReadonlySignal<string>;
  readonly pace: Signal<Pace>;
  /** Whether scanned pages are to be read. */
  readonly pictures: Signal<boolean>;
  readonly lists: ReadonlySignal<readonly NamedList[]>;
  readonly files: ReadonlySignal<readonly File[]>;
  /** Addresses that were unticked. */
  readonly left: Signal<ReadonlySet<string>>;
  /** All addresses without repetition; `repeated` and `unread` of all lists. */
  readonly merged: ReadonlySignal<SourceList>;
  /** The ticked addresses. */
  readonly picked: ReadonlySignal<readonly SourceEntry[]>;
  /** The sources to start with; a batch without a name is named after the time. */
  sources(): BatchSources;
  readonly busy: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<DraftProblem | null>;
  /** Reads addresses out of what was pasted or typed. */
  paste(words: string): Promise<void>;
  /** Reads lists, and takes other files as reports; says which cannot be read. */
  take(files: readonly File[] | Promise<readonly File[]>): Promise<void>;
  /** Called directly from a click, as is `takeTabs`. */
  takeIndex(url: string): Promise<boolean>;
  takeTabs(): Promise<void>;
  /** Takes links that the popup found. */
  takeLinks(found: FoundLinks): void;
  dropList(list: NamedList): void;
  dropFiles(): void;
  clear(): void;
}

const nothing: SourceList = { entries: [], repeated: 0, unread: [] };

export function createBatchDraft(client: BatchesClient): BatchDraft {
  const name = signal('');
  const pasted = signal('');
  const pace = signal(defaultPace);
  const pictures = signal(false);
  const lists = signal<readonly NamedList[]>([]);
  const files = signal<readonly File[]>([]);
  const left = signal<ReadonlySet<string>>(new Set());
  const readsUnderWay = signal(0);
  const problem = signal<DraftProblem | null>(null);
  const typed = signal(nothing);
  const merged = computed(() => mergeLists([typed.value, ...lists.value]));
  const picked = computed(() => merged.value.entries.filter(({ url }) => !left.value.has(url)));

  /** False: nothing was read; the page shows why. */
  async function add(kind: NamedList['kind'], called: string, read: () => Promise<SourceList>): Promise<boolean> {
    readsUnderWay.value += 1;
    try {
      const list = await read();
      if (list.entries.length === 0)
        problem.value = {
          key: (list.local ?? []).length > 0 ? 'batches.sources.none.local' : `batches.sources.none.${kind}`,
          name: called,
        };
      else lists.value = [...lists.value, { ...list, kind, name: called }];
      return list.entries.length > 0;
    } catch (error) {
      problem.value =
        error instanceof SourceProblem
          ? { key: error.key as TextKey, data: error.data, name: called }
          : { key: 'batches.sources.unreadable', name: called };
      return false;
    } finally {
      readsUnderWay.value -= 1;
    }
  }

  return {
    name,
    pasted,
    pace,
    pictures,
    lists,
    files,
    left,
    merged,
    picked,
    sources: () => ({
      name:
        name.value.trim() || text(client.locale, 'batches.new.nameless', { at: formatTime(client.locale, new Date()) }),
      entries: picked.value,
      files: files.value,
      pace: pace.value,
      pictures: pictures.value,
    }),
    busy: computed(() => readsUnderWay.value > 0),
    problem,
    async paste(words) {
      pasted.value = words;
      const list = await client.readText(words);
      // The reader may have typed more meanwhile.
      if (pasted.value === words) typed.value = list;
    },
    async take(taken) {
      problem.value = null;
      const unreadable = (called: string) => () => {
        problem.value = { key: 'batches.sources.unreadable', name: called };
        return null;
      };
      const reports: File[] = [];
      for (const file of (await Promise.resolve(taken).catch(unreadable(''))) ?? []) {
        if (file.size > limits.fileBytes.batch) {
          problem.value = { key: 'file.tooLarge', name: file.name };
          continue;
        }
        const isOne = await isList(file, client).catch(unreadable(file.name));
        if (isOne === true) await add('list', file.name, () => client.readList(file));
        if (isOne === false) reports.push(file);
      }
      files.value = [...files.value, ...reports];
    },
    takeIndex(url) {
      problem.value = null;
      return add('index', url, () => client.readIndex(url));
    },
    async takeTabs() {
      problem.value = null;
      await add('tabs', '', () => client.readTabs());
    },
    takeLinks({ page, entries }) {
      lists.value = [...lists.value, { kind: 'index', name: page, entries, repeated: 0, unread: [] }];
    },
    dropList(list) {
      lists.value = lists.value.filter((each) => each !== list);
    },
    dropFiles() {
      files.value = [];
    },
    clear() {
      name.value = '';
      pasted.value = '';
      typed.value = nothing;
      lists.value = [];
      files.value = [];
      left.value = new Set();
      problem.value = null;
    },
  };
}
