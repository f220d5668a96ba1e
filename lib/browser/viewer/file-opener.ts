import * as z from 'zod/mini';
import type { MessageData } from '../../model/finding.ts';
import * as limits from '../../model/limits.ts';
import type { ReportOrigin } from '../../model/report-origin.ts';
import { type Budget, RequestProblem } from '../../model/request.ts';
import { TroubleError } from '../../model/trouble-error.ts';
import { sha256 } from '../../sha256.ts';
import { charsetIn } from '../../source/content-type.ts';
import type { FileReading } from '../../source/file.ts';
import type { PdfPages } from '../../source/pdf/pages.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { keptUnder } from '../kept.ts';
import { isWeb, mayRead } from '../may-read.ts';
import type { IsolatedReader, ReadingWatcher } from '../reader.ts';
import { request } from '../request.ts';
import type { PageApi } from '../tab/page-client.ts';
import { batchItemOf, fetchOfBatch } from './batch-report.ts';

/** Bytes and where they came from. */
export interface Fetched {
  readonly name: string;
  /** null where it came from this machine. */
  readonly url: string | null;
  readonly kind: ReportOrigin['kind'];
  readonly bytes: Uint8Array;
  /** Encoding that the server named. */
  readonly charset?: string;
  /** Its pictures are read at once. */
  readonly pictures?: true;
}

export interface FetchedReading extends FileReading {
  readonly name: string;
  readonly url: string | null;
  readonly sha256: string;
  readonly origin: ReportOrigin;
  /** Draws its pages; null where the view shows the text that was read. */
  readonly pages: PdfPages | null;
}

/**
 * Why no file came. wanted: its site is not granted yet; denied: no extension may read the address; local: it is on this
 * machine; status: the server refused; forgotten: the browser no longer keeps it; stopped: by the user; else as requests.
 */
type FetchTrouble =
  | ('wanted' | 'denied' | 'local' | 'status' | 'forgotten' | 'stopped')
  | Exclude<RequestProblem['trouble'], 'address'>;

export class FetchProblem extends TroubleError<FetchTrouble> {
  override readonly name = 'FetchProblem';
  /** Values for its sentence. */
  readonly data: MessageData;
  constructor(trouble: FetchTrouble, data: MessageData = {}, cause?: unknown) {
    super(trouble, cause);
    this.data = data;
  }
}

/** Follows a download: gets the number of bytes so far, and can stop it. */
export interface DownloadWatcher {
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
}

const budget: Budget = { bytes: limits.fileBytes.viewer, beyond: 'refuse', milliseconds: limits.viewerDownload };

/** What the file viewer needs of the browser. */
export type ViewerApi = PageApi & ExtensionApi<'extension' | 'permissions'>;

const keptSchema = z.object({ name: z.string(), content: z.string(), url: z.nullable(z.string()) });

/** Fetches what the page's own address names: `?src=` an address, `?kept=` kept content, `?batch=` a report of a batch, `?sample=` the sample report; null: nothing. */
export async function fetchFromQuery(
  extension: ViewerApi,
  address: string,
  waiting: DownloadWatcher,
): Promise<Fetched | null> {
  const { searchParams } = new URL(address);
  const [src, kept, sample] = [searchParams.get('src'), searchParams.get('kept'), searchParams.get('sample')];
  const item = batchItemOf(searchParams);
  if (src !== null)
    return { ...(await fetchFile(extension, src, waiting)), ...(searchParams.has('pictures') && { pictures: true }) };
  if (item !== null) {
    const fetched = await fetchOfBatch(item);
    if (fetched === null) throw new FetchProblem('forgotten');
    return fetched;
  }
  if (sample !== null) return fetchSample(extension, sample);
  if (kept === null) return null;
  const { success, data } = keptSchema.safeParse(await keptUnder(extension, kept));
  if (!success) throw new FetchProblem('forgotten');
  return {
    name: data.name,
    url: data.url,
    kind: 'text',
    bytes: new TextEncoder().encode(data.content),
    charset: 'utf-8',
  };
}

/** It is as a pasted text: other reports are not compared with it, and no history is kept. */
async function fetchSample({ runtime }: ViewerApi, name: string): Promise<Fetched> {
  const answer = await fetch(runtime.getURL('/sample.html' as '/'));
  return { name, url: null, kind: 'text', bytes: new Uint8Array(await answer.arrayBuffer()), charset: 'utf-8' };
}

/** Throws FetchProblem. */
async function fetchFile(extension: ViewerApi, address: string, waiting: DownloadWatcher): Promise<Fetched> {
  // Of the files of this machine, browsers let extensions read only those that the user chooses.
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
  return { name: nameIn(address), url, kind: 'web', bytes, ...(charset === undefined ? {} : { charset }) };
}

/** The reader of files, and the addresses of pdf.js's folders and worker. */
export interface ReadParts {
  readonly base: string;
  readonly workerSrc: string;
  readonly reader: IsolatedReader;
}

/** How a file is read. */
export interface ReadingWay {
  readonly password?: string;
  /** Its scanned pages are read too; or it is a picture itself, and read as a page. */
  readonly pictures?: { readonly of: 'pages' | 'picture' } & ReadingWatcher;
}

/** Reads what was fetched. Throws FileProblem. */
export async function readFetched(
  fetched: Fetched,
  { base, workerSrc, reader }: ReadParts,
  { password, pictures }: ReadingWay,
): Promise<FetchedReading> {
  const { name, url, charset } = fetched;
  const locked = password === undefined ? {} : { password };
  const bytes = pictures?.of === 'picture' ? await pageOf(fetched.bytes) : fetched.bytes;
  const reading = await reader.file(
    {
      bytes,
      name,
      ...(charset === undefined ? {} : { charset }),
      ...locked,
      ...(pictures !== undefined && { pictures: true }),
    },
    pictures,
  );
  const hash = await sha256(fetched.bytes);
  return {
    ...reading,
    name,
    url,
    sha256: hash,
    origin: originOf(fetched, hash),
    pages: reading.kind === 'pdf' ? await pagesOf() : null,
  };

  /** null: a file that could be read but cannot be drawn is shown as text. */
  async function pagesOf(): Promise<PdfPages | null> {
    const { openPages } = await import('../../source/pdf/pages.ts');
    // Its worker takes the bytes over.
    return openPages(bytes.slice(), { base, workerSrc, ...locked }).catch(() => null);
  }
}

async function pageOf(bytes: Uint8Array): Promise<Uint8Array> {
  const { pdfOfShownPicture } = await import('./picture-page.ts');
  return pdfOfShownPicture(bytes);
}

function originOf({ kind, name, url }: Fetched, hash: string): ReportOrigin {
  if (kind === 'web') return { kind, address: url ?? '' };
  return kind === 'file' ? { kind, name, sha256: hash } : { kind, sha256: hash };
}

function nameIn(address: string): string {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || address;
  } catch {
    return last;
  }
}
