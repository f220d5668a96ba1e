import type { ReportView } from '../model/view.ts';
import { FileProblem } from '../source/file.ts';
import { comparedIn } from './audit-page.ts';
import { createFileClient, type FileExtension, type ShownFile } from './file-client.ts';
import { type Fetched, FetchProblem, fetchAsked, fetchLocal, readFetched } from './file-opener.ts';
import { chosenLocale } from './locale.ts';
import { reportYears } from './report-years.ts';
import { settingsOrDefaults } from './settings-storage.ts';
import { createTabLink } from './tab-link.ts';

/** What only a built page can say: where things are, how places become elements, and how prose is read. */
export interface Parts {
  readonly workerSrc: string;
  readonly readProse: ShownFile['readProse'];
  readonly elementAt: (root: Element, anchor: Parameters<ShownFile['resolve']>[0]) => Element | null;
  /** The error that the view knows, for a key of the locale files. */
  readonly problem: (key: `file.${string}`, cause: unknown) => Error;
}

/** Opens what the audit page shows: the address it was given, a file, or pasted text. */
export async function createAuditClient(extension: FileExtension, address: string, parts: Parts) {
  const settings = await settingsOrDefaults(extension);
  const base = extension.runtime.getURL('/audit.html').replace(/audit\.html$/, '');

  const compared = comparedIn(address);
  /** Files that were shown before have nothing more to say. */
  let turn = 0;

  /** The report of the page whose attachment this is. */
  async function page(): Promise<ReportView | null> {
    const tab = new URL(address).searchParams.get('tab');
    if (tab === null) return null;
    const link = createTabLink(extension, { tabId: Number(tab), windowId: -1, called: false });
    const state = await link.open().catch(() => null);
    return state?.kind === 'audited' && state.view.kind === 'report' ? state.view : null;
  }

  async function show(fetching: Promise<Fetched>, root: () => Element | null) {
    turn += 1;
    const mine = turn;
    try {
      const read = await readFetched(await fetching, base, parts.workerSrc);
      const desk = await createFileClient(extension, {
        document: read.document,
        address: read.url ?? read.name,
        sha256: read.sha256,
        resolve: (anchor) => {
          const element = root();
          return element === null ? null : parts.elementAt(element, anchor);
        },
        page,
        readProse: parts.readProse,
        read: async (report) => {
          if (compared !== null && mine === turn) await reportYears(extension).say(compared, { previous: report });
        },
      });
      return { name: read.name, document: read.document, pages: read.pages, desk };
    } catch (error) {
      if (error instanceof FileProblem || error instanceof FetchProblem)
        throw parts.problem(`file.${error.trouble}`, error);
      throw error;
    }
  }

  return {
    locale: chosenLocale(settings, extension.i18n.getUILanguage()),
    theme: settings.theme,
    async asked(root: () => Element | null) {
      const { searchParams } = new URL(address);
      if (!searchParams.has('src') && !searchParams.has('kept')) return null;
      const fetching = fetchAsked(extension, address).then((fetched) => {
        if (fetched === null) throw new FetchProblem('forgotten');
        return fetched;
      });
      return show(fetching, root);
    },
    open: (file: File, root: () => Element | null) => show(fetchLocal(file), root),
    paste: (words: string, root: () => Element | null) =>
      show(
        Promise.resolve({ name: 'text', url: null, bytes: new TextEncoder().encode(words), charset: 'utf-8' }),
        root,
      ),
  };
}
