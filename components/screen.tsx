import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { text } from '../lib/locales/text.ts';
import type { AuditedTab, ReportView } from '../lib/model/view.ts';
import { Button } from './button.tsx';
import { Failure, Message } from './message.tsx';
import type { PageState, ScreenState } from './page-state.ts';

interface ScreenProps {
  readonly state: PageState;
  /** Other things to audit where the page itself is no report. */
  readonly others?: ComponentChildren;
  /** Whether the page links to reports, which `others` offers to audit. */
  readonly lists?: boolean;
  /** Draws the report. */
  readonly children: (report: ReportView, tab: AuditedTab) => ComponentChildren;
}

/** Reads the page, and reads again when the tab shows another page. */
export function useScreen({ client, actions }: PageState): void {
  useEffect(() => {
    void actions.open();
    client.subscribe(() => void actions.open());
  }, [client, actions]);
}

/** Whether the screen shows a failure, which has a status line of its own. */
export function isBroken(screen: ScreenState): boolean {
  return screen.kind === 'failed' || (screen.kind === 'audited' && screen.view.kind === 'error');
}

/** One screen for each state of the page. */
export function Screen({ state, others, lists = false, children }: ScreenProps) {
  const { client, screen, actions } = state;
  const { locale } = client;
  const now = screen.value;
  if (now.kind === 'reading') return <Message title={text(locale, 'popup.reading')} busy />;
  if (now.kind === 'failed') return <Failure state={state} error={now.error} />;
  if (now.kind === 'unreadable') {
    return <Message title={text(locale, 'popup.unreadable')} hint={text(locale, `popup.unreadable.${now.why}`)} />;
  }
  const { view } = now;
  if (view.kind === 'error') return <Failure state={state} error={view.error} />;
  if (view.kind === 'report') return <>{children(view, now)}</>;
  if (client.of === 'file' && view.reason === 'notReport')
    return <Message title={text(locale, 'file.none.notReport')} hint={text(locale, 'file.none.notReport.hint')} />;
  const reason = view.reason === 'notReport' && lists ? 'lists' : view.reason;
  const title =
    reason !== 'olderForm'
      ? text(locale, `popup.none.${reason}`)
      : view.year === null
        ? text(locale, 'popup.none.olderFormYearless')
        : text(locale, 'popup.none.olderForm', { year: view.year });
  return (
    <Message title={title} hint={text(locale, `popup.none.${reason}.hint`)}>
      {others}
      <Button label={text(locale, 'popup.audit')} onClick={() => void actions.audit()} />
    </Message>
  );
}
