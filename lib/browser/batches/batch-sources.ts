import { dropRepeated } from '../../batches/entries.ts';
import { readAgencyText, readListText } from '../../batches/lists.ts';
import type { RunTools } from '../../batches/read-items.ts';
import { pageBudget, requestReason } from '../../batches/request-page.ts';
import type { SourceList } from '../../model/batch.ts';
import { type BatchesClient, SourceProblem } from '../../model/clients/batches.ts';
import * as limits from '../../model/limits.ts';
import { RequestProblem } from '../../model/request.ts';
import { charsetIn } from '../../source/content-type.ts';
import { FileProblem } from '../../source/file-problem.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { isWeb } from '../may-read.ts';
import { isPrivate } from '../private-address.ts';
import type { IsolatedReader } from '../reader.ts';
import { fetchPage } from './fetch-page.ts';

interface SourceParts {
  readonly reader: Pick<IsolatedReader, 'list' | 'agencies'>;
  readonly draw: RunTools['draw'];
  readonly askFor: (urls: readonly string[]) => Promise<boolean>;
}

/** Where the addresses and the agencies of a batch come from: text, files, index pages, tabs. */
export function batchSources(
  { permissions, tabs }: ExtensionApi<'permissions' | 'tabs'>,
  { reader, draw, askFor }: SourceParts,
): Pick<BatchesClient, 'readText' | 'readAgencyText' | 'readList' | 'readAgencies' | 'readIndex' | 'readTabs'> {
  async function readIndexPage(url: string): Promise<SourceList> {
    const [{ decode }, { reportLinks }] = await Promise.all([
      import('../../source/decode.ts'),
      import('../page/report-links.ts'),
    ]);
    const parse = (html: string, address: string) =>
      reportLinks(new DOMParser().parseFromString(html, 'text/html'), address);
    const { signal } = new AbortController();
    const answer = await fetchPage(url, signal, pageBudget).catch((error: unknown) => {
      if (!(error instanceof RequestProblem)) throw error;
      const { id, data } = requestReason(error.trouble);
      throw new SourceProblem(id, error, data);
    });
    const html = decode(answer.bytes, charsetIn(answer.header('content-type')));
    const list = html === null ? null : parse(html.text, answer.url);
    if (list !== null && list.entries.length > 0) return list;
    const drawn = await draw(url, AbortSignal.timeout(30_000));
    const late = drawn === null ? null : parse(drawn, url);
    if (late === null || late.entries.length === 0) throw new SourceProblem('batch.noLinks');
    return late;
  }

  return {
    readText: readListText,
    readAgencyText,
    readList: async (file) => withoutPrivate(await readBytes(file, reader.list)),
    readAgencies: (file) => readBytes(file, reader.agencies),
    async readIndex(url) {
      if (!isWeb(url)) throw new SourceProblem('file.noAddress');
      if (!(await askFor([url]))) throw new SourceProblem('batch.denied');
      return withoutPrivate(await readIndexPage(url));
    },
    async readTabs() {
      // The browser tells the addresses of granted sites even if the user refuses.
      await permissions.request({ permissions: ['tabs'] }).catch(() => false);
      const entries = (await tabs.query({})).flatMap(({ url = '', title = '' }) =>
        isWeb(url) ? [{ url, name: title, year: null }] : [],
      );
      return withoutPrivate({ ...dropRepeated(entries), unread: [] });
    },
  };
}

async function readBytes<List>(
  file: File,
  read: (ask: { readonly bytes: Uint8Array; readonly name: string }) => Promise<List>,
): Promise<List> {
  if (file.size > limits.fileBytes.batch) throw new SourceProblem('file.tooLarge');
  try {
    return await read({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new SourceProblem(`file.${error.trouble}`, error, error.data);
  }
}

/** Leaves out private addresses, which only the user may name, of a list that others wrote, and lists them as local. */
function withoutPrivate(list: SourceList): SourceList {
  const { entries } = list;
  return {
    ...list,
    entries: entries.filter(({ url }) => !isPrivate(url)),
    local: entries.flatMap(({ url }) => (isPrivate(url) ? [url] : [])),
  };
}
