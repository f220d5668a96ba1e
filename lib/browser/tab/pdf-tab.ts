import * as limits from '../../model/limits.ts';
import type { Budget } from '../../model/request.ts';
import { request } from '../request.ts';

interface Tab {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** Nothing but what the site says of it, and soon: the popup waits. */
const budget: Budget = { bytes: 0, beyond: 'cut', milliseconds: limits.popupQuestion };

/**
 * Whether a tab that lets no script in shows a PDF, as Firefox's viewer does: by its name, else by what the site says,
 * where it may be asked.
 */
export async function showsPdf({ url = '', title = '' }: Tab, open?: Parameters<typeof request>[2]): Promise<boolean> {
  if (!/^(?:https?|file):/i.test(url)) return false;
  if (/\.pdf(?:$|[?#])/i.test(url) || /\.pdf$/i.test(title)) return true;
  try {
    const { header } = await request(url, { budget, signal: new AbortController().signal }, open);
    return /^application\/pdf\b/i.test(header('content-type') ?? '');
  } catch {
    return false;
  }
}
