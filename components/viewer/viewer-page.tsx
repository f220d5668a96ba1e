import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { OpenedFile, Opening, PagesRead, Refusal, ViewerClient } from '../../lib/model/clients/viewer.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { createSidepanelSources } from '../sidepanel/sidepanel-sources.ts';
import { SidepanelView } from '../sidepanel/sidepanel-view.tsx';
import { FileChooser } from './file-chooser.tsx';
import { FileView } from './file-view.tsx';

type ViewerState =
  | { readonly kind: 'reading' }
  /** No file was requested yet. */
  | { readonly kind: 'empty' }
  | OpenedFile
  | Refusal
  | { readonly kind: 'broken'; readonly reason: string };

/** A file beside its findings. Another file can be opened at any time. */
export function ViewerPage({ client }: { readonly client: ViewerClient }) {
  const { locale } = client;
  const state = useSignal<ViewerState>({ kind: 'reading' });
  const loaded = useSignal<number | null>(null);
  const pages = useSignal<PagesRead | null>(null);
  const viewer = useRef<HTMLDivElement>(null);

  const latest = useRef<Promise<Opening | null>>(null);

  /** The file requested last is shown, even if another is read later. */
  async function show(opening: Promise<Opening | null>): Promise<void> {
    latest.current = opening;
    state.value = { kind: 'reading' };
    const shown = await opening.then(
      (opened): ViewerState => opened ?? { kind: 'empty' },
      (error: unknown): ViewerState => ({ kind: 'broken', reason: String(error) }),
    );
    if (latest.current !== opening) return;
    state.value = shown;
    document.title = shown.kind === 'file' ? shown.name : text(locale, 'file.title');
  }

  const root = () => viewer.current;
  // Once, before a file can be chosen: the page's own request never changes.
  useLayoutEffect(() => {
    client.onDownload((bytes) => {
      loaded.value = bytes;
    });
    client.onPictures((read) => {
      pages.value = read;
    });
    void showRequested();
  }, []);

  async function showRequested(): Promise<void> {
    const requested = client.openRequested(root);
    await show(requested);
    const opened = await requested.catch(() => null);
    // The page has drawn the file by then: the audit takes longer.
    if (client.cell !== null && opened?.kind === 'file' && latest.current === requested)
      await opened.sidepanel.focusCell(client.cell);
  }

  const now = state.value;
  const open = (file: File) => void show(client.open(file, root));
  const retry = (opening: Promise<Opening>) => void show(opening);
  if (now.kind === 'file')
    return <FileWithFindings file={now} locale={locale} content={viewer} onOpen={open} onRetry={retry} />;
  return (
    <FileChooser
      locale={locale}
      doors={client.doors}
      busy={now.kind === 'reading'}
      loaded={loaded.value}
      onStop={client.stopDownload}
      pages={pages.value}
      onStopPictures={client.stopPictures}
      refusal={now.kind === 'refused' ? now : null}
      broken={now.kind === 'broken' ? now.reason : ''}
      onFile={open}
      onPaste={(words) => void show(client.paste(words, root))}
      onAddress={(address) => void show(client.openAddress(address, root))}
      onRetry={retry}
    />
  );
}

interface FileWithFindingsProps {
  readonly file: OpenedFile;
  readonly locale: Locale;
  readonly content: { current: HTMLDivElement | null };
  readonly onOpen: (file: File) => void;
  readonly onRetry: (opening: Promise<Opening>) => void;
}

function FileWithFindings({ file, locale, content, onOpen, onRetry }: FileWithFindingsProps) {
  const sources = useMemo(() => createSidepanelSources(file.sidepanel), [file]);
  return (
    <div class="sides">
      <FileView file={file} locale={locale} content={content} onOpen={onOpen} onRetry={onRetry} />
      {/* The side panel has the `main` element of the page. */}
      <div class="side">
        <SidepanelView sources={sources} />
      </div>
    </div>
  );
}
