import type { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Attachment, attachmentSchema } from '../model/view.ts';

/** More than these are not offered: a list of links is no report's page. */
const MOST = 20;
/** What a report's attachment is called; others on the same page are offered after it. */
const REPORT = /年报|年報|年度报告|年度報告|工作报告|工作報告|信息公开|資訊公開|信息公開/;

/** Files that the frames of a tab link to or show, those that are called a report first; none where no script is let in. */
export async function attachmentsIn(
  { scripting }: Pick<typeof browser, 'scripting'>,
  tabId: number,
): Promise<readonly Attachment[]> {
  const frames = await scripting
    .executeScript({ target: { tabId, allFrames: true }, func: linkedFiles })
    .catch(() => []);
  const files = frames.flatMap(({ result }) => z.array(attachmentSchema).safeParse(result).data ?? []);
  const once = [...new Map(files.map((file) => [file.url, file])).values()];
  return [...once.filter(isReport), ...once.filter((file) => !isReport(file))].slice(0, MOST);
}

function isReport({ name }: Attachment): boolean {
  return REPORT.test(name);
}

/**
 * Files that this document links to or shows in a frame, known by their address or by what the link says. Addresses are
 * absolute and of the web: nothing else can be fetched, and a page must not make us open anything else. Injected when
 * the popup asks, so that pages pay nothing for it; runs in the page's frame and can refer to nothing of this file.
 */
export function linkedFiles(): Attachment[] {
  const MOST_LINKS = 10_000;
  const MOST_FILES = 200;
  const ENDING = /\.(pdf|docx?|wps|ofd)$/i;
  const MENTION = /\.(pdf|docx?|wps|ofd)(?![a-z0-9])/i;
  const kindIn = (ending: RegExp, words: string) =>
    ending.exec(words)?.[1]?.toLowerCase() as Attachment['kind'] | undefined;

  function decoded(text: string): string {
    try {
      return decodeURIComponent(text);
    } catch {
      // Encoded otherwise, as GBK.
      return text;
    }
  }

  function webAddress(address: string | null, base: string): URL | null {
    if (address === null || !URL.canParse(address, base)) return null;
    const url = new URL(address, base);
    url.hash = '';
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  }

  /** The path, and what a script that hands out files is told: `down.jsp?filename=a.pdf`. */
  function fileNameOf(url: URL): string | undefined {
    const names = [decoded(url.pathname), ...[...url.searchParams].flat()];
    return names
      .find((name) => ENDING.test(name))
      ?.split('/')
      .at(-1);
  }

  /** What a page that shows files (pdf.js’s viewer.html?file=…) shows. */
  function shownIn(url: URL): URL | null {
    const file = /viewer\.html?$/i.test(url.pathname) ? url.searchParams.get('file') : null;
    return file === null ? url : webAddress(file, url.href);
  }

  /** `named`: by words of its own; the same file may be linked by an icon before. */
  function attachmentAt(element: Element): { readonly file: Attachment; readonly named: boolean } | null {
    const attribute = (name: string) => element.getAttribute(name) ?? '';
    const at = webAddress(attribute('href') || attribute('src') || attribute('data') || null, element.baseURI);
    const url = at === null ? null : shownIn(at);
    if (url === null) return null;
    const words = (element.textContent ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim();
    const title = attribute('title') || attribute('download');
    const file = fileNameOf(url);
    const kind = kindIn(ENDING, file ?? '') ?? kindIn(MENTION, words) ?? kindIn(MENTION, title);
    if (kind === undefined) return null;
    const name = (words || title || file || url.host).slice(0, 200);
    return { file: { url: url.href, name, kind }, named: words !== '' };
  }

  const found = new Map<string, NonNullable<ReturnType<typeof attachmentAt>>>();
  // By the prototype: a form of the page may stand in for any property of `document`.
  const links = Document.prototype.querySelectorAll.call(document, 'a[href], iframe[src], embed[src], object[data]');
  for (const element of Array.from(links).slice(0, MOST_LINKS)) {
    if (found.size === MOST_FILES) break;
    const attachment = attachmentAt(element);
    if (attachment === null) continue;
    const known = found.get(attachment.file.url);
    if (known === undefined || (attachment.named && !known.named)) found.set(attachment.file.url, attachment);
  }
  return [...found.values()].map(({ file }) => file);
}
