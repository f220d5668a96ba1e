import { useEffect, useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import { Button } from '../button.tsx';

/** A line where government sites may not be read any more, so that no report is found by itself, with a button that asks. */
export function GovernmentAccess({ client }: { readonly client: PopupClient }) {
  const { locale } = client;
  const [granted, setGranted] = useState(true);
  useEffect(() => void client.mayReadGovernment().then(setGranted), [client]);
  if (granted) return null;
  return (
    <p class="notice">
      {text(locale, 'popup.government')}{' '}
      <Button
        label={text(locale, 'popup.government.allow')}
        onClick={() => void client.askForGovernment().then(setGranted)}
      />
    </p>
  );
}
