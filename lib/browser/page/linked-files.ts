import type { Attachment } from '../../model/view.ts';
import { isPrivate } from '../private-address.ts';

/** Most links that are looked at, and most files: a page may have any number. */
const MOST_LINKS = 10_000;
const MOST_FILES = 200;
const ENDING = /\.(pdf|docx?|wps|ofd)$/i;
const MENTION = /\.(pdf|docx?|wps|ofd)(?![a-z0-9])/i;

interface LinkedFile {
  readonly file: Attachment;
  /** Whether the link has words of its own; an icon may link to the same file before. */
  readonly named: boolean;
}

/**
 * Files that a document links to or shows in a frame, recognised by their address or by the words of the link. Their
 * addresses are absolute and of the web: a page must not make us open anything else, nor anything in the user's own
 * network except on the host of the page itself.
 */
export function linkedFiles(page: Document): Attachment[] {
  const found = new Map<string, LinkedFile>();
  // By the prototype: a form of the page may replace any property of its document.
  const links = Document.prototype.querySelectorAll.call(page, 'a[href], iframe[src], embed[src], object[data]');
  for (const element of Array.from(links).slice(0, MOST_LINKS)) {
    if (found.size === MOST_FILES) break;
    const file = fileAt(element);
    if (file === null || (isPrivate(file.file.url) && new URL(file.file.url).host !== page.location.host)) continue;
    const known = found.get(file.file.url);
    if (known === undefined || (file.named && !known.named)) found.set(file.file.url, file);
  }
  return [...found.values()].map(({ file }) => file);
}

function fileAt(element: Element): LinkedFile | null {
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  const address = webAddress(attribute('href') || attribute('src') || attribute('data'), element.baseURI);
  const url = address === null ? null : shownIn(address);
  if (url === null) return null;
  const words = (element.textContent ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim();
  const title = attribute('title') || attribute('download');
  const file = fileNameOf(url);
  const kind = kindIn(ENDING, file ?? '') ?? kindIn(MENTION, words) ?? kindIn(MENTION, title);
  if (kind === undefined) return null;
  const name = (words || title || file || url.host).slice(0, 200);
  return { file: { url: url.href, name, kind }, named: words !== '' };
}

function webAddress(address: string, base: string): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  url.hash = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** The file that a page for files (pdf.js’s viewer.html?file=…) shows; other addresses as they are. */
function shownIn(url: URL): URL | null {
  const file = /viewer\.html?$/i.test(url.pathname) ? url.searchParams.get('file') : null;
  return file === null ? url : webAddress(file, url.href);
}

/** From the path, or from a parameter of a script that delivers files: `down.jsp?filename=a.pdf`. */
function fileNameOf(url: URL): string | undefined {
  const names = [decoded(url.pathname), ...[...url.searchParams].flat()];
  return names
    .find((name) => ENDING.test(name))
    ?.split('/')
    .at(-1);
}

function kindIn(ending: RegExp, words: string): Attachment['kind'] | undefined {
  return ending.exec(words)?.[1]?.toLowerCase() as Attachment['kind'] | undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Encoded otherwise, as GBK.
    return text;
  }
}
