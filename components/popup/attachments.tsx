import { useEffect, useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { Attachment } from '../../lib/model/view.ts';
import type { PageState } from '../page-state.ts';
import { OpeningProblem, useFileOpening } from './file-opening.tsx';

interface AttachmentsProps {
  readonly state: PageState<PopupClient>;
  /** With the report that the page itself has. */
  readonly compared?: boolean;
}

/** Files that the page links to: a click audits one; those that cannot be read are listed with what to do. */
export function Attachments({ state, compared = false }: AttachmentsProps) {
  const { client, screen } = state;
  const { locale } = client;
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const opening = useFileOpening(state);
  const shown = screen.value;
  useEffect(() => {
    let current = true;
    void client.attachments().then((found) => {
      if (current) setFiles(found);
    });
    return () => {
      current = false;
    };
  }, [client, shown]);

  if (files.length === 0) return null;
  return (
    <section class="attachments">
      <h2>{text(locale, 'popup.attachments', { count: files.length })}</h2>
      {compared && files.some(readable) && <p class="hint">{text(locale, 'popup.attachments.compared')}</p>}
      <ol>
        {files.map((file) => (
          <li key={file.url}>
            <AttachmentItem locale={locale} file={file} open={() => void opening.open(file.url, compared)} />
            <OpeningProblem why={opening.why(file.url)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface AttachmentProps {
  readonly locale: Locale;
  readonly file: Attachment;
  readonly open: () => void;
}

function AttachmentItem({ locale, file, open }: AttachmentProps) {
  const words = (
    <>
      <span class="outcome">{file.kind.toUpperCase()}</span> {file.name}
    </>
  );
  return readable(file) ? (
    <button type="button" class="plain file" title={file.url} onClick={open}>
      {words}
    </button>
  ) : (
    <>
      <p class="file" title={file.url}>
        {words}
      </p>
      <p class="hint">{text(locale, 'popup.attachments.unreadable')}</p>
    </>
  );
}

function readable({ kind }: Attachment): boolean {
  return kind === 'pdf' || kind === 'docx';
}
