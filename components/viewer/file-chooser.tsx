import { useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { Opening, Refusal } from '../../lib/model/clients/viewer.ts';
import { inMegabytes } from '../../lib/model/limits.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { Button } from '../button.tsx';
import { useOneFileDrop } from '../file-drop.ts';
import { FileInput } from './file-input.tsx';
import { RefusalView } from './refusal-view.tsx';

interface FileChooserProps {
  readonly locale: Locale;
  readonly busy: boolean;
  /** Bytes of a download so far; null: none is under way. */
  readonly loaded: number | null;
  readonly onStop: () => void;
  /** Why the requested file is not shown. */
  readonly refusal: Refusal | null;
  /** The error; '' where there is none. */
  readonly broken: string;
  readonly onFile: (file: File) => void;
  readonly onPaste: (words: string) => void;
  /** The reader tries again with a permission or a password. */
  readonly onRetry: (opening: Promise<Opening>) => void;
}

/** Shown while no file is open: a report can be chosen, dropped, or pasted as text. */
export function FileChooser(props: FileChooserProps) {
  const { locale, busy, loaded, onStop, refusal, broken, onFile, onPaste, onRetry } = props;
  const words = useRef<HTMLTextAreaElement>(null);
  const drop = useOneFileDrop(onFile);
  return (
    <main class="file-chooser" aria-busy={busy} {...drop.handlers}>
      <h1>{text(locale, busy ? 'popup.reading' : 'file.open')}</h1>
      {loaded !== null && (
        <p>
          {text(locale, 'file.loaded', { megabytes: inMegabytes(loaded).toFixed(1) })}{' '}
          <Button label={text(locale, 'file.stop')} onClick={onStop} />
        </p>
      )}
      {broken !== '' && <p role="alert">{text(locale, 'file.broken', { reason: broken })}</p>}
      {refusal !== null && <RefusalView locale={locale} refusal={refusal} onRetry={onRetry} />}
      {/* Hidden and not removed, so that typed text stays. */}
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
