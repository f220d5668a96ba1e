import { useEffect, useState } from 'preact/hooks';
import { text } from '../lib/locales/text.ts';
import type { GovernmentAccess } from '../lib/model/clients/government.ts';
import type { Locale } from '../lib/model/locale.ts';
import { Button } from './button.tsx';

interface AskForGovernmentProps {
  readonly client: GovernmentAccess & { readonly locale: Locale };
  /** What does not work without it. */
  readonly lacking: 'popup.government' | 'batches.government';
  /** What is said where it is granted. */
  readonly granted?: string | undefined;
}

/** A line where government sites may not be read, with a button that asks for them. */
export function AskForGovernment({ client, lacking, granted: words }: AskForGovernmentProps) {
  const { locale } = client;
  const [granted, setGranted] = useState(true);
  useEffect(() => void client.mayReadGovernment().then(setGranted), [client]);
  if (granted) return words === undefined ? null : <p class="quiet">{words}</p>;
  return (
    <p class="notice">
      {text(locale, lacking)}{' '}
      <Button
        label={text(locale, 'popup.government.allow')}
        onClick={() => void client.askForGovernment().then(setGranted)}
      />
    </p>
  );
}
