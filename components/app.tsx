import { useEffect } from 'preact/hooks';
import { text } from '../lib/locales/text.ts';
import { Failure, Message } from './messages.tsx';
import { Report } from './report.tsx';
import type { Store } from './store.ts';

/** The popup: one screen for each state of the page. */
export function App({ store }: { readonly store: Store }) {
  const { client, screen, actions } = store;
  const { locale } = client;
  useEffect(() => {
    void actions.open();
    client.subscribe(() => void actions.open());
  }, [client, actions]);

  const now = screen.value;
  if (now.kind === 'reading') return <Message title={text(locale, 'popup.reading')} busy />;
  if (now.kind === 'failed') return <Failure store={store} error={now.error} />;
  if (now.kind === 'unreadable') {
    return <Message title={text(locale, 'popup.unreadable')} hint={text(locale, `popup.unreadable.${now.why}`)} />;
  }
  const { view } = now;
  if (view.kind === 'error') return <Failure store={store} error={view.error} />;
  if (view.kind === 'report') return <Report store={store} report={view} marks={now.marks} />;
  const title =
    view.reason === 'notReport'
      ? text(locale, 'popup.none.notReport')
      : view.year === null
        ? text(locale, 'popup.none.olderFormYearless')
        : text(locale, 'popup.none.olderForm', { year: view.year });
  return (
    <Message title={title} hint={text(locale, `popup.none.${view.reason}.hint`)}>
      <button type="button" class="plain" onClick={() => void actions.audit()}>
        {text(locale, 'popup.audit')}
      </button>
    </Message>
  );
}
