import { useId, useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { Doors } from '../../lib/model/clients/doors.ts';
import type { Opening, PagesRead, Refusal } from '../../lib/model/clients/viewer.ts';
import { inMegabytes } from '../../lib/model/limits.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { Button } from '../button.tsx';
import { DoorMenu } from '../door-menu.tsx';
import { useOneFileDrop } from '../file-drop.ts';
import { FileInput } from './file-input.tsx';
import { PictureProgress } from './picture-progress.tsx';
import { RefusalView } from './refusal-view.tsx';

interface FileChooserProps {
  readonly locale: Locale;
  readonly doors: Doors;
  readonly busy: boolean;
  /** Bytes of a download so far; null: none is under way. */
  readonly loaded: number | null;
  readonly onStop: () => void;
  /** Scanned pages that were read; null: none are being read. */
  readonly pages: PagesRead | null;
  readonly onStopPictures: () => void;
  /** Why the requested file is not shown. */
  readonly refusal: Refusal | null;
  /** The error; '' where there is none. */
  readonly broken: string;
  readonly onFile: (file: File) => void;
  readonly onPaste: (words: string) => void;
  /** Called directly from the click: the address's site may have to be asked for. */
  readonly onAddress: (address: string) => void;
  /** The reader tries again with a permission or a password. */
  readonly onRetry: (opening: Promise<Opening>) => void;
}

/** Shown while no file is open: a report can be dropped, chosen, pasted as text, or named by its address. */
export function FileChooser(props: FileChooserProps) {
  const { locale, doors, busy, loaded, onStop, pages, onStopPictures, refusal, broken, onFile, onRetry } = props;
  const drop = useOneFileDrop(onFile);
  return (
    <>
      <div class="more">
        <DoorMenu locale={locale} doors={doors} />
      </div>
      <main class="file-chooser" aria-busy={busy} {...drop.handlers}>
        <h1>{text(locale, busy ? 'popup.reading' : 'file.open')}</h1>
        {loaded !== null && (
          <p>
            {text(locale, 'file.loaded', { megabytes: inMegabytes(loaded).toFixed(1) })}{' '}
            <Button label={text(locale, 'file.stop')} onClick={onStop} />
          </p>
        )}
        {busy && pages !== null && <PictureProgress locale={locale} pages={pages} onStop={onStopPictures} />}
        {broken !== '' && <p role="alert">{text(locale, 'file.broken', { reason: broken })}</p>}
        {refusal !== null && <RefusalView locale={locale} refusal={refusal} onRetry={onRetry} />}
        {/* Hidden and not removed, so that typed text stays. */}
        <div hidden={busy}>
          <div class={drop.isOver ? 'drop-zone over' : 'drop-zone'}>
            <p>{text(locale, 'file.dropHere')}</p>
            <FileInput look="box main" label={text(locale, 'file.choose')} onFile={onFile} />
            <p class="hint">{text(locale, 'file.hint')}</p>
          </div>
          <PasteField {...props} />
          <AddressField {...props} />
        </div>
      </main>
    </>
  );
}

function PasteField({ locale, onPaste }: FileChooserProps) {
  const words = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(words.current?.value ?? '');
      }}
    >
      <label for={id}>{text(locale, 'file.paste')}</label>
      <textarea id={id} ref={words} rows={8} placeholder={text(locale, 'file.paste.hint')} required />
      <button type="submit" class="box">
        {text(locale, 'file.audit')}
      </button>
    </form>
  );
}

function AddressField({ locale, onAddress }: FileChooserProps) {
  const address = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <form
      class="address"
      onSubmit={(event) => {
        event.preventDefault();
        onAddress(address.current?.value.trim() ?? '');
      }}
    >
      <label for={id}>{text(locale, 'file.address')}</label>
      <p class="fields">
        <input id={id} ref={address} type="text" inputMode="url" placeholder="https://" required />
        <button type="submit" class="box">
          {text(locale, 'file.address.open')}
        </button>
      </p>
    </form>
  );
}
