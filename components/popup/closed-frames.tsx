import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { PageState } from '../page-state.ts';
import { useOfShownPage } from './use-of-shown-page.ts';

/** Frames of the page that may not be read, each with a button that opens it in a tab, where it may. */
export function ClosedFrames({ state }: { readonly state: PageState<PopupClient> }) {
  const { client } = state;
  const { locale } = client;
  const addresses = useOfShownPage<readonly string[]>(state, (popup) => popup.closedFrames(), []);
  if (addresses.length === 0) return null;
  return (
    <section class="attachments">
      <h2>{text(locale, 'popup.frames')}</h2>
      <p class="hint">{text(locale, 'popup.frames.hint')}</p>
      <ol>
        {addresses.map((address) => (
          <li key={address}>
            <button type="button" class="plain file" title={address} onClick={() => void client.openTab(address)}>
              {text(locale, 'popup.frames.open', { host: new URL(address).host })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
