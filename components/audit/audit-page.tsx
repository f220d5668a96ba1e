import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { DeskView } from '../desk/desk.tsx';
import { createShell } from '../desk/shell.ts';
import { BlocksView } from '../viewer/blocks-view.tsx';
import { PagesView } from '../viewer/pages-view.tsx';
import { type AuditClient, type OpenedFile, OpenProblem } from './client.ts';
import { Opener } from './opener.tsx';

type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'empty'; readonly problem: string }
  | { readonly kind: 'open'; readonly file: OpenedFile };

/** A file beside what was found in it. Another file can be dropped on it at any time. */
export function AuditPage({ client }: { readonly client: AuditClient }) {
  const { locale } = client;
  const state = useSignal<State>({ kind: 'reading' });
  const viewer = useRef<HTMLDivElement>(null);

  async function show(opening: Promise<OpenedFile | null>): Promise<void> {
    state.value = { kind: 'reading' };
    try {
      const file = await opening;
      state.value = file === null ? { kind: 'empty', problem: '' } : { kind: 'open', file };
      if (file !== null) document.title = file.name;
    } catch (error) {
      const key = error instanceof OpenProblem ? error.key : 'file.broken';
      state.value = { kind: 'empty', problem: text(locale, key, { reason: String(error) }) };
    }
  }

  const root = () => viewer.current;
  // Once: what the page was opened for never changes.
  useEffect(() => void show(client.asked(root)), []);

  const now = state.value;
  if (now.kind === 'open')
    return (
      <OpenView file={now.file} locale={locale} viewer={viewer} onOpen={(file) => void show(client.open(file, root))} />
    );
  return (
    <Opener
      locale={locale}
      busy={now.kind === 'reading'}
      problem={now.kind === 'empty' ? now.problem : ''}
      onFile={(file) => void show(client.open(file, root))}
      onPaste={(words) => void show(client.paste(words, root))}
    />
  );
}

interface OpenProps {
  readonly file: OpenedFile;
  readonly locale: AuditClient['locale'];
  readonly viewer: { current: HTMLDivElement | null };
  readonly onOpen: (file: File) => void;
}

function OpenView({ file, locale, viewer, onOpen }: OpenProps) {
  const shell = useMemo(() => createShell(file.desk), [file]);
  return (
    <div class="sides">
      <main
        class="viewer"
        aria-label={file.name}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const dropped = event.dataTransfer?.files[0];
          if (dropped !== undefined) onOpen(dropped);
        }}
      >
        <div ref={viewer}>
          {file.pages === null ? (
            <BlocksView document={file.document} picture={text(locale, 'file.picture.mark')} />
          ) : (
            <PagesView pages={file.pages} name={(page) => text(locale, 'file.page', { page })} />
          )}
        </div>
      </main>
      <aside>
        <DeskView shell={shell} />
      </aside>
    </div>
  );
}
