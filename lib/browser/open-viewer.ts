import type { ReportKey } from '../model/report-history.ts';
import type { ExtensionApi } from './extension-api.ts';

/**
 * What the file viewer is to audit: a file by its http(s) or file address, beside the report of a tab where one is named;
 * or what was put into `storage.session` under a key (`KeptContent`); or a report of a batch, as it was read. Where agency and
 * year of a report are named, the file is last year's that it is to be compared with; without an address the user chooses
 * one there.
 */
export type ViewerQuery =
  | { readonly src: string; readonly tab?: number }
  | { readonly kept: string }
  | { readonly batch: string; readonly item: number }
  | (ReportKey & { readonly src?: string });

/** Content that the file viewer finds in `storage.session`. */
export interface KeptContent {
  readonly name: string;
  readonly kind: 'html' | 'text';
  readonly content: string;
  /** Of the page that it comes from; '' where it may not be known. */
  readonly url: string;
}

/** Opens the file viewer in a new tab, beside the tab that it was asked for from. */
export async function openViewer(
  { runtime, tabs }: ExtensionApi<'runtime' | 'tabs'>,
  query: ViewerQuery,
  beside: { readonly tabId: number; readonly windowId: number } | null,
): Promise<void> {
  const words = Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]);
  const url = `${runtime.getURL('/')}viewer.html?${new URLSearchParams(words)}`;
  await tabs.create(beside === null ? { url } : { url, openerTabId: beside.tabId, windowId: beside.windowId });
}

/** Which report the page's own address says that its file is to be compared with. */
export function comparedIn(address: string): ReportKey | null {
  const { searchParams } = new URL(address);
  const [agency, year] = [searchParams.get('agency'), Number(searchParams.get('year'))];
  return agency === null || !Number.isInteger(year) ? null : { agency, year };
}
