import type { BatchItem } from '../model/batch.ts';
import { pageKey, reportKey } from '../triage/page-key.ts';

/** The key under which decisions on an item are kept; rows of version 0.1.0 do not say it. */
export function keyOfItem({ url, row }: Pick<BatchItem, 'url' | 'row'>): string {
  if (row === null || row.page !== '') return row?.page ?? '';
  return url === null ? reportKey(row.agency, row.year) : pageKey(url);
}
