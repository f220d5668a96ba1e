import type { Attachment } from '../model/view.ts';
import { documentsOf, elementsOf } from './page.ts';

/** More than these are not offered: a list of links is no report's page. */
const MOST = 20;
const FILE = /\.(pdf|docx?|wps|ofd)\b/i;
/** What a report's attachment is called; others on the same page are offered after it. */
const REPORT = /年报|年度报告|年度報告|工作报告|工作報告|信息公开|資訊公開|信息公開/;

/**
 * Files that a page links to, by their address or what the link says, those that are called a report first. Addresses
 * are absolute and of the web: nothing else can be fetched, and a page must not make us open anything else.
 */
export function attachmentsOf(page: Document): readonly Attachment[] {
  const found = new Map<string, Attachment>();
  for (const document of documentsOf(page)) {
    for (const link of elementsOf(document, 'a')) {
      if (found.size >= MOST) break;
      const attachment = attachmentAt(link as HTMLAnchorElement);
      if (attachment !== null && !found.has(attachment.url)) found.set(attachment.url, attachment);
    }
  }
  const all = [...found.values()];
  return [...all.filter(({ name }) => REPORT.test(name)), ...all.filter(({ name }) => !REPORT.test(name))];
}

function attachmentAt(link: HTMLAnchorElement): Attachment | null {
  const words = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  const title = link.getAttribute('title') ?? link.getAttribute('download') ?? '';
  const url = webAddress(link);
  if (url === null) return null;
  const kind = FILE.exec(decoded(url.pathname + url.search)) ?? FILE.exec(words) ?? FILE.exec(title);
  if (kind === null) return null;
  const name = words || title || (decoded(url.pathname).split('/').at(-1) ?? '');
  return { url: url.href, name: name.slice(0, 200), kind: (kind[1] ?? '').toLowerCase() };
}

function webAddress(link: HTMLAnchorElement): URL | null {
  const address = link.getAttribute('href');
  if (address === null || !URL.canParse(address, link.baseURI)) return null;
  const url = new URL(address, link.baseURI);
  url.hash = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
