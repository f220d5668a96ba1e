import type { ReportKey } from '../model/report-history.ts';
import type { ExtensionApi } from './extension-api.ts';

/**
 * What the file viewer audits: a file by its http(s) or file address, compared with the report of a tab where one is
 * named, its pictures read at once where `pictures` says so; or the `KeptContent` in `storage.session` under a key; or a
 * report of a batch, as it was read, at a cell; or the sample report of the package, under this name. With agency and year
 * of a report, the file is the one of last year to compare that report with; without an address the user chooses it.
 */
export type ViewerQuery =
  | { readonly src: string; readonly tab?: number; readonly pictures?: true }
  | { readonly kept: string }
  | { readonly sample: string }
  | { readonly batch: string; readonly item: number; readonly cell?: string }
  | (ReportKey & { readonly src?: string });

/** Content that the file viewer finds in `storage.session`. */
export interface KeptContent {
  readonly name: string;
  readonly kind: 'html' | 'text';
  readonly content: string;
  /** Address of the page that it comes from; '' where the extension may not know it. */
  readonly url: string;
}

/** Opens the file viewer in a new tab beside the given one. */
export async function openViewer(
  { runtime, tabs }: ExtensionApi<'runtime' | 'tabs'>,
  query: ViewerQuery,
  beside: { readonly tabId: number; readonly windowId: number } | null,
): Promise<void> {
  const words = Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]);
  const url = `${runtime.getURL('/')}viewer.html?${new URLSearchParams(words)}`;
  await tabs.create(beside === null ? { url } : { url, openerTabId: beside.tabId, windowId: beside.windowId });
}

/** The report that, by the page's own address, is compared with its file. */
export function comparedIn(address: string): ReportKey | null {
  const { searchParams } = new URL(address);
  const [agency, year] = [searchParams.get('agency'), Number(searchParams.get('year'))];
  return agency === null || !Number.isInteger(year) ? null : { agency, year };
}
