import type { RefObject } from 'preact';
import { text } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { keys } from './keys.ts';

/** A dialog that lists all keys. */
export function Help({
  locale,
  dialog,
}: {
  readonly locale: Locale;
  readonly dialog: RefObject<HTMLDialogElement | null>;
}) {
  return (
    <dialog ref={dialog} aria-labelledby="keys">
      <h2 id="keys">{text(locale, 'sidepanel.keys')}</h2>
      <dl class="keys">
        {keys.map(([act, names]) => (
          <div key={act}>
            <dt>
              <kbd>{names}</kbd>
            </dt>
            <dd>{text(locale, `sidepanel.key.${act}`)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" class="box main">
          {text(locale, 'sidepanel.close')}
        </button>
      </form>
    </dialog>
  );
}
