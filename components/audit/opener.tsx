import { useRef } from 'preact/hooks';
import { type Locale, text } from '../../lib/locales/text.ts';

interface OpenerProps {
  readonly locale: Locale;
  readonly busy: boolean;
  /** Why the last file is not shown; '' where nothing went wrong. */
  readonly problem: string;
  readonly onFile: (file: File) => void;
  readonly onPaste: (words: string) => void;
}

/** Ways to bring a report here: a file chosen or dropped, or text pasted. */
export function Opener({ locale, busy, problem, onFile, onPaste }: OpenerProps) {
  const words = useRef<HTMLTextAreaElement>(null);
  return (
    <main
      class="opener"
      aria-busy={busy}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const dropped = event.dataTransfer?.files[0];
        if (dropped !== undefined) onFile(dropped);
      }}
    >
      <h1>{text(locale, busy ? 'popup.reading' : 'file.open')}</h1>
      {problem !== '' && <p role="alert">{problem}</p>}
      {!busy && (
        <>
          <p>
            <label class="file">
              {text(locale, 'file.choose')}
              <input
                type="file"
                onChange={(event) => {
                  const chosen = event.currentTarget.files?.[0];
                  if (chosen !== undefined) onFile(chosen);
                }}
              />
            </label>
          </p>
          <p class="quiet">{text(locale, 'file.hint')}</p>
          <label>
            {text(locale, 'file.paste')}
            <textarea ref={words} rows={10} />
          </label>
          <p>
            <button type="button" class="main" onClick={() => onPaste(words.current?.value ?? '')}>
              {text(locale, 'file.audit')}
            </button>
          </p>
        </>
      )}
    </main>
  );
}
