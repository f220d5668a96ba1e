import { useEffect, useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { PageState } from '../page-state.ts';

/** Frames of the page that may not be read, each with a way to open it where it may. */
export function ClosedFrames({ state }: { readonly state: PageState<PopupClient> }) {
  const { client, screen } = state;
  const { locale } = client;
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const shown = screen.value;
  useEffect(() => {
    let current = true;
    void client.closedFrames().then((found) => {
      if (current) setAddresses(found);
    });
    return () => {
      current = false;
    };
  }, [client, shown]);

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
