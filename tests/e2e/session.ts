/** A whole session: all that the user does in it, and all requests that it may cause. */
import { faulty, portal } from './pages.ts';

export const ATTACHMENT = 'http://files.nanhu.gov.cn/annual.html';
export const LISTED = 'http://many.nanhu.gov.cn/listed.html';
export const HOST = 'www.nanhu.gov.cn';

const linking = portal.replace('通知公告', `<a href="${ATTACHMENT}">2024年年度报告.pdf</a>`);
export const sessionPages: Readonly<Record<string, string>> = {
  '/portal.html': linking,
  '/report.html': faulty,
  '/annual.html': faulty,
  '/listed.html': faulty,
};

/** What the side panel's menu of files begins with; the HTML is the one with pictures. */
export const formats = ['XLSX', 'CSV', 'Markdown', 'SARIF', 'JSON', 'HTML'];

/** Requested by the user: pages, an attachment by its address, a batch of one. */
export const asked = [
  `http://${HOST}/portal.html`,
  `http://${HOST}/report.html`,
  ATTACHMENT,
  'http://many.nanhu.gov.cn/robots.txt',
  LISTED,
];

/** The test requests these itself, to prove that the log would show a leak. */
export const leaks = ['http://leak.gov.cn/page', 'http://leak.gov.cn/worker'];

/** Each address once; icons are the browser's own wish. */
export function addressesOf(requested: readonly string[]): readonly string[] {
  return [...new Set(requested)].filter((url) => !url.endsWith('/favicon.ico'));
}

/** How many pictures an exported page holds. */
export function picturesIn(base64: string): number {
  return Buffer.from(base64, 'base64').toString().split('src="data:image/png').length - 1;
}
