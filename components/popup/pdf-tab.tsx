import { useEffect, useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import { Message } from '../message.tsx';
import type { PageState } from '../page-state.ts';
import { OpeningProblem, useFileOpening } from './file-opening.tsx';

/** The tab shows a PDF, in the browser's viewer. */
export function PdfTab({ state }: { readonly state: PageState<PopupClient> }) {
  const { client, screen } = state;
  const { locale } = client;
  const [address, setAddress] = useState('');
  const opening = useFileOpening(state);
  const shown = screen.value;
  // Another state may be that of another page. Known before the click: browsers grant sites only straight from it.
  useEffect(() => {
    void client.address().then(setAddress);
  }, [client, shown]);
  return (
    <Message title={text(locale, 'popup.pdf')} hint={text(locale, 'popup.pdf.hint')}>
      <button type="button" class="plain" disabled={address === ''} onClick={() => void opening.open(address, false)}>
        {text(locale, 'popup.pdf.audit')}
      </button>
      <OpeningProblem why={opening.why(address)} />
    </Message>
  );
}
