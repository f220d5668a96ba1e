import { useEffect, useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { HelpClient } from '../../lib/model/clients/help.ts';
import { Button } from '../button.tsx';
import { BadgePicture, BatchesPicture, PanelPicture } from './pictures.tsx';

const steps = [
  { name: 'badge', Picture: BadgePicture },
  { name: 'panel', Picture: PanelPicture },
  { name: 'batches', Picture: BatchesPicture },
] as const;

/** The first page that a new user sees: a report to try on, three pictures, how to keep the button in sight, the permission. */
export function Start({ client }: { readonly client: HelpClient }) {
  const { locale } = client;
  return (
    <>
      <p>{text(locale, 'help.start.lead')}</p>
      <p>
        {text(locale, 'help.start.sample')}{' '}
        <Button
          look="box main"
          label={text(locale, 'help.start.sample.open')}
          onClick={() => void client.openSample(text(locale, 'help.start.sample.name'))}
        />
      </p>
      <ol class="steps">
        {steps.map(({ name, Picture }) => (
          <li key={name}>
            <Picture label={text(locale, `help.start.${name}.picture`)} />
            <h3>{text(locale, `help.start.${name}`)}</h3>
            <p>{text(locale, `help.start.${name}.text`)}</p>
          </li>
        ))}
      </ol>
      <h3>{text(locale, 'help.start.pin')}</h3>
      <ul>
        <li>{text(locale, 'help.start.pin.chrome')}</li>
        <li>{text(locale, 'help.start.pin.firefox')}</li>
      </ul>
      <Permission client={client} />
    </>
  );
}

/** Whether government sites may be read, with a button where they may not. */
function Permission({ client }: { readonly client: HelpClient }) {
  const { locale } = client;
  /** null: not known yet. */
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => void client.mayReadGovernment().then(setGranted), [client]);
  return (
    <section>
      <h3>{text(locale, 'help.start.permission')}</h3>
      <p role="status">{granted !== null && text(locale, `help.start.permission.${granted ? 'granted' : 'wanted'}`)}</p>
      {granted === false && (
        <Button
          look="box main"
          label={text(locale, 'help.start.permission.allow')}
          onClick={() => void client.askForGovernment().then(setGranted)}
        />
      )}
    </section>
  );
}
