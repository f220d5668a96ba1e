import * as limits from '../../model/limits.ts';
import type { Budget } from '../../model/request.ts';
import { request } from '../request.ts';

interface TabAddress {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** Headers alone, and soon: the popup waits. */
const budget: Budget = { bytes: 0, beyond: 'cut', milliseconds: limits.popupQuestion };

/**
 * Whether a tab in which no script may run shows a PDF, as Firefox's viewer does: by its name, else by the content type,
 * where the site may be read.
 */
export async function showsPdf(
  { url = '', title = '' }: TabAddress,
  open?: Parameters<typeof request>[2],
): Promise<boolean> {
  if (!/^(?:https?|file):/i.test(url)) return false;
  if (/\.pdf(?:$|[?#])/i.test(url) || /\.pdf$/i.test(title)) return true;
  try {
    const { header } = await request(url, { budget, signal: new AbortController().signal }, open);
    return /^application\/pdf\b/i.test(header('content-type') ?? '');
  } catch {
    return false;
  }
}
