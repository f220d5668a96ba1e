import { useRef } from 'preact/hooks';
import { text, translate } from '../../lib/locales/text.ts';
import type { Opening, Refusal } from '../../lib/model/clients/viewer.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { Button } from '../button.tsx';

interface RefusalViewProps {
  readonly locale: Locale;
  readonly refusal: Refusal;
  readonly onRetry: (opening: Promise<Opening>) => void;
}

/** Why a file is not shown, with a permission or a password to give where that helps. */
export function RefusalView({ locale, refusal, onRetry }: RefusalViewProps) {
  const password = useRef<HTMLInputElement>(null);
  const { message, address, allow, unlock, readPictures } = refusal;
  return (
    <section class="refusal">
      <p role="alert">{translate(locale, message)}</p>
      {allow !== undefined && (
        <Button label={text(locale, 'file.allow', message.data)} onClick={() => onRetry(allow())} />
      )}
      {readPictures !== undefined && (
        <p>
          <Button look="box main" label={text(locale, 'file.readPictures')} onClick={() => onRetry(readPictures())} />{' '}
          <span class="hint">{text(locale, 'file.readPictures.hint')}</span>
        </p>
      )}
      {unlock !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onRetry(unlock(password.current?.value ?? ''));
          }}
        >
          <label>
            {text(locale, 'file.password')} <input ref={password} type="password" autocomplete="off" required />
          </label>{' '}
          <button type="submit" class="plain">
            {text(locale, 'file.unlock')}
          </button>
        </form>
      )}
      {address !== null && (
        <p>
          <a href={address} target="_blank" rel="noreferrer">
            {text(locale, 'file.source')}
          </a>
        </p>
      )}
    </section>
  );
}
