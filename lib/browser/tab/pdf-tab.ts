interface Tab {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** Milliseconds: the popup waits for it. */
const LONGEST = 2000;

/**
 * Whether a tab that lets no script in shows a PDF, as Firefox's viewer does: by its name, else by what the site says,
 * where it may be asked. The browser still has the file, so little goes over the line.
 */
export async function showsPdf({ url = '', title = '' }: Tab): Promise<boolean> {
  if (!/^(?:https?|file):/i.test(url)) return false;
  if (/\.pdf(?:$|[?#])/i.test(url) || /\.pdf$/i.test(title)) return true;
  try {
    const signal = AbortSignal.timeout(LONGEST);
    const { headers, body } = await fetch(url, { cache: 'force-cache', credentials: 'include', signal });
    void body?.cancel();
    return /^application\/pdf\b/i.test(headers.get('content-type') ?? '');
  } catch {
    return false;
  }
}
