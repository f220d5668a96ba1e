import { useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { Opening, Refusal } from '../../lib/model/clients/viewer.ts';
import { inMegabytes } from '../../lib/model/limits.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { droppedOn, FileInput } from './file-input.tsx';
import { RefusalView } from './refusal-view.tsx';

interface FileChooserProps {
  readonly locale: Locale;
  readonly busy: boolean;
  /** Bytes of a download so far; null: none is under way. */
  readonly loaded: number | null;
  readonly onStop: () => void;
  /** Why what was asked for is not shown. */
  readonly refusal: Refusal | null;
  /** What broke; '' where nothing did. */
  readonly broken: string;
  readonly onFile: (file: File) => void;
  readonly onPaste: (words: string) => void;
  /** The reader took a way on that the refusal offers. */
  readonly onRetry: (opening: Promise<Opening>) => void;
}

/** Ways to bring a report here: a file chosen or dropped, or text pasted. */
export function FileChooser({
  locale,
  busy,
  loaded,
  onStop,
  refusal,
  broken,
  onFile,
  onPaste,
  onRetry,
}: FileChooserProps) {
  const words = useRef<HTMLTextAreaElement>(null);
  return (
    <main
      class="file-chooser"
      aria-busy={busy}
      onDragOver={(event) => event.preventDefault()}
      onDrop={droppedOn(onFile)}
    >
      <h1>{text(locale, busy ? 'popup.reading' : 'file.open')}</h1>
      {loaded !== null && (
        <p>
          {text(locale, 'file.loaded', { megabytes: inMegabytes(loaded).toFixed(1) })}{' '}
          <button type="button" class="plain" onClick={onStop}>
            {text(locale, 'file.stop')}
          </button>
        </p>
      )}
      {broken !== '' && <p role="alert">{text(locale, 'file.broken', { reason: broken })}</p>}
      {refusal !== null && <RefusalView locale={locale} refusal={refusal} onRetry={onRetry} />}
      {/* Hidden, not gone: what was typed stays. */}
      <div hidden={busy}>
        <FileInput label={text(locale, 'file.choose')} onFile={onFile} />
        <p class="hint">{text(locale, 'file.hint')}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onPaste(words.current?.value ?? '');
          }}
        >
          <label>
            {text(locale, 'file.paste')}
            <textarea ref={words} rows={10} required />
          </label>
          <button type="submit" class="plain">
            {text(locale, 'file.audit')}
          </button>
        </form>
      </div>
    </main>
  );
}
