import { useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { PageState } from '../page-state.ts';

interface FileOpening {
  /** To be called directly from a click. */
  open(url: string, compared: boolean): Promise<void>;
  /** Why the file was not opened; '' where it was opened or not requested. */
  why(url: string): string;
}

/** Opens files in the file viewer and remembers why the last one failed. */
export function useFileOpening({ client }: PageState<PopupClient>): FileOpening {
  const [last, setLast] = useState({ url: '', why: '' });
  return {
    why: (url) => (last.url === url ? last.why : ''),
    async open(url, compared) {
      setLast({ url, why: '' });
      try {
        if (await client.auditFile(url, compared)) return;
        setLast({ url, why: text(client.locale, 'popup.file.denied', { host: new URL(url).host }) });
      } catch {
        setLast({ url, why: text(client.locale, 'popup.file.failed') });
      }
    },
  };
}

export function OpeningProblem({ why }: { readonly why: string }) {
  return why === '' ? null : (
    <p class="notice" role="alert">
      {why}
    </p>
  );
}
