import * as z from 'zod/mini';
import type { MessageData } from '../../model/finding.ts';
import * as limits from '../../model/limits.ts';
import { type Budget, RequestProblem } from '../../model/request.ts';
import { sha256 } from '../../sha256.ts';
import { charsetIn } from '../../source/content-type.ts';
import type { FileReading } from '../../source/file.ts';
import { FileProblem } from '../../source/file-problem.ts';
import type { PdfPages } from '../../source/pdf/pages.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { isWeb, mayRead } from '../may-read.ts';
import type { Reader } from '../reader.ts';
import { request } from '../request.ts';
import type { PageApi } from '../tab/page-client.ts';
import { batchItemOf, fetchOfBatch } from './batch-report.ts';

/** Bytes and where they came from. */
export interface Fetched {
  readonly name: string;
  /** null where it came from this machine. */
  readonly url: string | null;
  readonly bytes: Uint8Array;
  /** Encoding that the server named. */
  readonly charset?: string;
}

export interface Read extends FileReading {
  readonly name: string;
  readonly url: string | null;
  readonly sha256: string;
  /** How its pages look; null where it is shown as what was read of it. */
  readonly pages: PdfPages | null;
}

/**
 * Why nothing came: its site is not granted yet, or no extension may read the address; it lies on this machine; the
 * server said no; it is gone; the user stopped it; or what a request may come to.
 */
export class FetchProblem extends Error {
  readonly trouble:
    | ('wanted' | 'denied' | 'local' | 'status' | 'forgotten' | 'stopped')
    | Exclude<RequestProblem['trouble'], 'address'>;
  /** What its sentence says beside the words. */
  readonly data: MessageData;
  constructor(trouble: FetchProblem['trouble'], data: MessageData = {}, cause?: unknown) {
    super(trouble, { cause });
    this.name = 'FetchProblem';
    this.trouble = trouble;
    this.data = data;
  }
}

/** Somebody waits for a download: told how many bytes have come, and can stop it. */
export interface Waiting {
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
}

const budget: Budget = { bytes: limits.fileBytes.viewer, beyond: 'refuse', milliseconds: limits.viewerDownload };

/** What the file viewer needs of the browser. */
export type ViewerApi = PageApi & ExtensionApi<'extension' | 'permissions'>;

const keptSchema = z.object({ name: z.string(), content: z.string(), url: z.nullable(z.string()) });

/** What the page's own address asks for: `?src=` an address, `?kept=` something kept for it, `?batch=` a report of one; null: nothing. */
export async function fetchAsked(extension: ViewerApi, address: string, waiting: Waiting): Promise<Fetched | null> {
  const { searchParams } = new URL(address);
  const [src, kept, item] = [searchParams.get('src'), searchParams.get('kept'), batchItemOf(searchParams)];
  if (src !== null) return fetchFile(extension, src, waiting);
  if (item !== null) {
    const fetched = await fetchOfBatch(item);
    if (fetched === null) throw new FetchProblem('forgotten');
    return fetched;
  }
  if (kept === null) return null;
  const { success, data } = keptSchema.safeParse((await extension.storage.session.get(kept))[kept]);
  if (!success) throw new FetchProblem('forgotten');
  return { name: data.name, url: data.url, bytes: new TextEncoder().encode(data.content), charset: 'utf-8' };
}

/** Throws FetchProblem or FileProblem. */
async function fetchFile(extension: ViewerApi, address: string, waiting: Waiting): Promise<Fetched> {
  // Browsers let extensions read no files of this machine but those that the reader hands over.
  if (/^file:/i.test(address)) throw new FetchProblem('local');
  if (!isWeb(address)) throw new FetchProblem('denied');
  if (!(await mayRead(extension, address))) throw new FetchProblem('wanted');
  const { status, url, header, bytes } = await request(address, { budget, ...waiting }).catch((error: unknown) => {
    if (waiting.signal.aborted) throw new FetchProblem('stopped');
    if (!(error instanceof RequestProblem)) throw error;
    const data = { megabytes: limits.inMegabytes(budget.bytes), seconds: budget.milliseconds / 1000 };
    throw new FetchProblem(error.trouble === 'address' ? 'denied' : error.trouble, data, error);
  });
  if (status < 200 || status > 299) throw new FetchProblem('status');
  const charset = charsetIn(header('content-type'));
  return { name: nameIn(address), url, bytes, ...(charset === undefined ? {} : { charset }) };
}

export async function fetchLocal(file: File): Promise<Fetched> {
  if (file.size > limits.fileBytes.viewer) throw new FileProblem('tooLarge');
  return { name: file.name, url: null, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** What reads files, and where pdf.js finds its folders and its worker, in addresses. */
export interface ReadParts {
  readonly base: string;
  readonly workerSrc: string;
  readonly reader: Reader;
}

/** Reads what was fetched. Throws FileProblem. */
export async function readFetched(
  fetched: Fetched,
  { base, workerSrc, reader }: ReadParts,
  password?: string,
): Promise<Read> {
  const { name, url, bytes, charset } = fetched;
  const locked = password === undefined ? {} : { password };
  const report = await reader.file({ bytes, name, ...(charset === undefined ? {} : { charset }), ...locked });
  return { ...report, name, url, sha256: await sha256(bytes), pages: report.kind === 'pdf' ? await pagesOf() : null };

  /** A file that could be read but cannot be drawn is shown as what was read of it. */
  async function pagesOf(): Promise<PdfPages | null> {
    const { openPages } = await import('../../source/pdf/pages.ts');
    // Its worker takes the bytes over.
    return openPages(bytes.slice(), { base, workerSrc, ...locked }).catch(() => null);
  }
}

function nameIn(address: string): string {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || address;
  } catch {
    return last;
  }
}
