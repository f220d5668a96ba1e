import { type TextKey, text } from '../../locales/text.ts';
import type { Opening, PagesRead, Refusal } from '../../model/clients/viewer.ts';
import type { MessageData } from '../../model/finding.ts';
import * as limits from '../../model/limits.ts';
import type { ReportKey } from '../../model/report-history.ts';
import { PASTED } from '../../model/report-origin.ts';
import type { ReportView } from '../../model/view.ts';
import type { BatchNeighbours } from '../../related/known-context.ts';
import { FileProblem } from '../../source/file-problem.ts';
import { inTurn } from '../in-turn.ts';
import { askToRead, isWeb } from '../may-read.ts';
import { comparedIn } from '../open-viewer.ts';
import { createReader } from '../reader.ts';
import { createReportNotes } from '../related/report-notes.ts';
import { type PageBasics, pageBasics } from '../settings/page-basics.ts';
import { settingsOrDefaults } from '../settings/settings-storage.ts';
import { createTabLink } from '../tab/tab-link.ts';
import { batchItemOf, neighboursIn } from './batch-report.ts';
import { createFileClient, type ShownFile } from './file-client.ts';
import {
  type Fetched,
  FetchProblem,
  fetchFromQuery,
  type ReadingWay,
  readFetched,
  type ViewerApi,
} from './file-opener.ts';

/** What only the built page knows: the address of pdf.js's worker, the reader's worker, the elements of its view. */
export interface ViewerParts {
  readonly workerSrc: string;
  readonly startReader: () => Worker;
  readonly elementAt: (root: Element, anchor: Parameters<ShownFile['resolve']>[0]) => Element | null;
}

type RootElement = () => Element | null;

interface Opener {
  readonly extension: ViewerApi;
  readonly basics: PageBasics;
  readonly parts: ViewerParts;
  /** The report of the page that links to this file. */
  readonly page: () => Promise<ReportView | null>;
  /** The other reports of its batch that matter for it; null: the file is of no batch. */
  readonly batch: () => Promise<BatchNeighbours | null>;
  /** The report for which this file is last year's. */
  readonly compared: ReportKey | null;
}

/** Opens what the file viewer shows: the file of its own address, a file that the user chose, or pasted text. */
export async function createViewerClient(extension: ViewerApi, address: string, parts: ViewerParts) {
  const basics = await pageBasics(extension);
  const { searchParams } = new URL(address);
  const item = batchItemOf(searchParams);
  const batch = async () => (item === null ? null : neighboursIn(item));
  let close = (): void => {};
  let stop = new AbortController();
  let onBytes: (bytes: number | null) => void = () => {};
  /** Ends the reading of pictures. */
  let stopPictures = new AbortController();
  let onPictures: (pages: PagesRead | null) => void = () => {};
  /** Files are opened one after the other, so that the one asked for last is the one that stays. */
  const last = inTurn((open: () => Promise<Opening | null>) => open());
  const inOrder = <O extends Opening | null>(open: () => Promise<O>) => last(open) as Promise<O>;

  async function page(): Promise<ReportView | null> {
    const tab = searchParams.get('tab');
    if (tab === null) return null;
    const link = createTabLink(extension, { tabId: Number(tab), windowId: -1, called: false });
    const state = await link.open().catch(() => null);
    return state?.kind === 'audited' && state.view.kind === 'report' ? state.view : null;
  }

  /** Closes the file that was open before. `atOnce`: pictures are read without a click. */
  async function show(
    fetched: Fetched,
    root: RootElement,
    { atOnce, ...way }: ReadingWay & { readonly atOnce?: boolean } = {},
  ): Promise<Opening> {
    const { password } = way;
    const opening = await openOrRefuse();
    const of = picturesIn(opening);
    if (of === null || way.pictures !== undefined) return opening;
    const readPictures = () => inOrder(() => showPictures(of));
    if (atOnce ?? (fetched.pictures || (await settingsOrDefaults(extension)).pictures)) return showPictures(of);
    return { ...opening, readPictures };

    async function openOrRefuse(): Promise<Opening & { readonly trouble?: string }> {
      try {
        const opener = { extension, basics, parts, page, batch, compared: comparedIn(address) };
        const opened = await open(opener, fetched, root, way);
        close();
        close = opened.close;
        return opened;
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        const { trouble } = error;
        if (trouble !== 'encrypted') return { ...refusal(`file.${trouble}`, fetched.url, error.data), trouble };
        return {
          ...refusal(password === undefined ? 'file.passwordWanted' : 'file.passwordWrong', fetched.url),
          unlock: (given) => inOrder(() => show(fetched, root, { password: given })),
        };
      }
    }

    /** Where the user stops it, the file is shown as it was before. */
    async function showPictures(pictures: 'pages' | 'picture'): Promise<Opening> {
      stopPictures = new AbortController();
      const { signal } = stopPictures;
      try {
        onPictures({ done: 0, total: 0 });
        const read = await show(fetched, root, {
          ...way,
          pictures: { of: pictures, signal, onPages: (pages) => onPictures(pages) },
        });
        return signal.aborted ? await show(fetched, root, { ...way, atOnce: false }) : read;
      } finally {
        onPictures(null);
      }
    }
  }

  /** `from`: the address of this page, or one with another query. */
  async function openRequested(root: RootElement, from = address): Promise<Opening | null> {
    const src = new URL(from).searchParams.get('src');
    stop = new AbortController();
    try {
      const fetched = await fetchFromQuery(extension, from, { signal: stop.signal, onBytes }).finally(() =>
        onBytes(null),
      );
      return fetched === null ? null : await show(fetched, root);
    } catch (error) {
      if (!(error instanceof FetchProblem)) throw error;
      return error.trouble === 'wanted' && src !== null
        ? wanted(src, root, 'file.wanted', from)
        : refusal(`file.${error.trouble}`, src, error.data);
    }
  }

  /** `from` as above. */
  function wanted(
    file: string,
    root: RootElement,
    key: 'file.wanted' | 'file.refused',
    from: string,
  ): Required<Pick<Refusal, 'allow'>> & Refusal {
    return {
      ...refusal(key, file, { host: new URL(file).hostname }),
      async allow() {
        if (!(await askToRead(extension, [file]))) return wanted(file, root, 'file.refused', from);
        return (await inOrder(() => openRequested(root, from))) ?? refusal('file.forgotten', file);
      },
    };
  }

  /** An address that is written without http:// or https:// is taken for one of the web. */
  async function openAddress(written: string, root: RootElement): Promise<Opening> {
    const file = /^[a-z]+:\/\//i.test(written) ? written : `http://${written}`;
    if (/^file:/i.test(file)) return refusal('file.local', null);
    if (!isWeb(file) || !namesHost(file)) return refusal('file.address.none', null);
    const { allow } = wanted(file, root, 'file.wanted', withSource(address, file));
    return allow();
  }

  async function local(file: File, root: RootElement): Promise<Opening> {
    if (file.size > limits.fileBytes.viewer) return refusal('file.tooLarge', null);
    return show({ name: file.name, url: null, kind: 'file', bytes: new Uint8Array(await file.arrayBuffer()) }, root);
  }

  async function pasted(words: string, root: RootElement): Promise<Opening> {
    const bytes = new TextEncoder().encode(words);
    const opened = await show({ name: PASTED, url: null, kind: 'text', bytes, charset: 'utf-8' }, root);
    return opened.kind === 'file' ? { ...opened, name: text(basics.locale, 'file.pasted') } : opened;
  }

  return {
    ...basics,
    cell: searchParams.get('cell'),
    openRequested: (root: RootElement) => inOrder(() => openRequested(root)),
    /** Ends a download that is under way. */
    open(file: File, root: RootElement): Promise<Opening> {
      stopAll();
      return inOrder(() => local(file, root));
    },
    paste(words: string, root: RootElement): Promise<Opening> {
      stopAll();
      return inOrder(() => pasted(words, root));
    },
    openAddress(written: string, root: RootElement): Promise<Opening> {
      stopAll();
      return openAddress(written, root);
    },
    onDownload(listener: (bytes: number | null) => void): void {
      onBytes = listener;
    },
    stopDownload: () => stop.abort(),
    onPictures(listener: (pages: PagesRead | null) => void): void {
      onPictures = listener;
    },
    stopPictures: () => stopPictures.abort(),
  };

  function stopAll(): void {
    stop.abort();
    stopPictures.abort();
  }
}

/** What of it is still to be read from pictures; null: nothing. */
function picturesIn(opening: Opening & { readonly trouble?: string }): 'pages' | 'picture' | null {
  if (opening.kind === 'file')
    return opening.document.unreadPages?.some(({ why }) => why === 'scanned') ? 'pages' : null;
  if (opening.trouble === 'picture') return 'picture';
  return opening.trouble === 'scanned' ? 'pages' : null;
}

/** Whether it is an address and no other words: browsers take any word for a host, and some even a space in it. */
function namesHost(address: string): boolean {
  const { hostname } = new URL(address);
  return !/\s/.test(address) && (/[.:]/.test(hostname) || hostname === 'localhost');
}

/** The address of the file viewer for a file. */
function withSource(address: string, src: string): string {
  const url = new URL(address);
  url.search = String(new URLSearchParams({ src }));
  return url.href;
}

function refusal(key: TextKey, address: string | null, data: MessageData = {}): Refusal {
  return { kind: 'refused', message: { id: key, data }, address: address !== null && isWeb(address) ? address : null };
}

/** Throws FileProblem. */
async function open(opener: Opener, fetched: Fetched, root: RootElement, way: ReadingWay) {
  const { extension, basics, parts, page, batch, compared } = opener;
  const base = extension.runtime.getURL('/viewer.html').replace(/viewer\.html$/, '');
  const read = await readFetched(
    fetched,
    { base, workerSrc: parts.workerSrc, reader: createReader(parts.startReader) },
    way,
  );
  const sidepanel = createFileClient(extension, basics, {
    document: read.document,
    address: read.url ?? read.name,
    kind: read.kind,
    sha256: read.sha256,
    origin: read.origin,
    pages: read.pages,
    resolve: (anchor) => {
      const element = root();
      return element === null ? null : parts.elementAt(element, anchor);
    },
    page,
    batch,
    read: async (report) => {
      if (compared !== null) await createReportNotes(extension)(compared, { previous: report });
    },
  });
  return {
    kind: 'file' as const,
    name: read.name || (read.url ?? ''),
    document: read.document,
    pages: read.pages,
    sidepanel,
    close() {
      sidepanel.dispose();
      read.pages?.close();
    },
  };
}
