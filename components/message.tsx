import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../lib/locales/text.ts';
import { Button } from './button.tsx';
import type { PageState } from './page-state.ts';
import { StatusLine } from './status-line.tsx';

interface MessageProps {
  readonly title: string;
  readonly hint?: string;
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}

/** A screen with a message alone. */
export function Message({ title, hint, busy = false, children }: MessageProps) {
  return (
    <main class="message" aria-busy={busy}>
      <h1>{title}</h1>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </main>
  );
}

/** Shown when the engine or the extension breaks: the details for a report, to copy. Nothing is sent. */
export function Failure({ state, error }: { readonly state: PageState; readonly error: string }) {
  const { client, actions } = state;
  const { locale } = client;
  const [address, setAddress] = useState('');
  useEffect(() => {
    void client.address().then(setAddress);
  }, [client]);
  const details = [`Gouji ${client.version}`, navigator.userAgent, address, error].filter(Boolean).join('\n');
  return (
    <Message title={text(locale, 'popup.error')} hint={text(locale, 'popup.error.hint')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{details}</pre>
      <p class="tools">
        <Button label={text(locale, 'popup.audit')} onClick={() => void actions.audit()} />
        <Button label={text(locale, 'popup.error.copy')} onClick={() => void actions.copy(details)} />
      </p>
      <StatusLine state={state} />
    </Message>
  );
}
