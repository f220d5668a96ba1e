import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { Attachment } from '../../lib/model/view.ts';
import type { PageState } from '../page-state.ts';
import { OpeningProblem, useFileOpening } from './file-opening.tsx';
import { useOfShownPage } from './use-of-shown-page.ts';

interface AttachmentsProps {
  readonly state: PageState<PopupClient>;
  /** Whether a file is compared with the report of the page. */
  readonly compared?: boolean;
}

/** Files that the page links to: a click audits one; a file of another format is listed with advice. */
export function Attachments({ state, compared = false }: AttachmentsProps) {
  const { locale } = state.client;
  const opening = useFileOpening(state);
  const files = useOfShownPage<readonly Attachment[]>(state, (client) => client.attachments(), []);
  if (files.length === 0) return null;
  return (
    <section class="attachments">
      <h2>{text(locale, 'popup.attachments', { count: files.length })}</h2>
      {compared && files.some(isReadable) && <p class="hint">{text(locale, 'popup.attachments.compared')}</p>}
      <ol>
        {files.map((file) => {
          const { url, name, kind } = file;
          const label = (
            <>
              <span class="outcome">{kind.toUpperCase()}</span> {name}
            </>
          );
          return isReadable(file) ? (
            <li key={url}>
              <button type="button" class="plain file" title={url} onClick={() => void opening.open(url, compared)}>
                {label}
              </button>
              <OpeningProblem why={opening.why(url)} />
            </li>
          ) : (
            <li key={url}>
              <p class="file" title={url}>
                {label}
              </p>
              <p class="hint">{text(locale, 'popup.attachments.unreadable')}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function isReadable({ kind }: Attachment): boolean {
  return kind === 'pdf' || kind === 'docx';
}
