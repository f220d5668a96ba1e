import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import { Button } from '../button.tsx';
import { Message } from '../message.tsx';
import type { PageState } from '../page-state.ts';
import { OpeningProblem, useFileOpening } from './file-opening.tsx';
import { useOfShownPage } from './use-of-shown-page.ts';

/** The tab shows a PDF in the browser's own viewer. */
export function PdfTab({ state }: { readonly state: PageState<PopupClient> }) {
  const { locale } = state.client;
  const opening = useFileOpening(state);
  // Known before the click: browsers grant sites only directly from it.
  const address = useOfShownPage(state, (client) => client.address(), '');
  return (
    <Message title={text(locale, 'popup.pdf')} hint={text(locale, 'popup.pdf.hint')}>
      <Button
        label={text(locale, 'popup.pdf.audit')}
        disabled={address === ''}
        onClick={() => void opening.open(address, false)}
      />
      <OpeningProblem why={opening.why(address)} />
    </Message>
  );
}
