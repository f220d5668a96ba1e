import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import { DoorButtons } from '../doors.tsx';
import { AskForGovernment } from '../government-access.tsx';
import type { PageState } from '../page-state.ts';
import { isBroken } from '../screen.tsx';
import { StatusLine } from '../status-line.tsx';

/** Below whatever the popup shows: what was done, the keys, and the ways to the other pages. */
export function PopupFooter({ state }: { readonly state: PageState<PopupClient> }) {
  const { client, say } = state;
  const { locale } = client;
  const now = state.screen.value;
  const found = now.kind === 'audited' && now.view.kind === 'report' && now.view.findings.length > 0;

  async function auditSelection(): Promise<void> {
    if (!(await client.auditSelection())) say('popup.selection.none');
  }

  return (
    <footer>
      <AskForGovernment client={client} lacking="popup.government" />
      {!isBroken(now) && <StatusLine state={state} />}
      {found && <p class="keys">{text(locale, 'popup.keys')}</p>}
      <nav class="doors" aria-label={text(locale, 'doors.label')}>
        {/* Elsewhere no script may read what is selected. */}
        {now.kind === 'audited' && (
          <button type="button" onClick={() => void auditSelection()}>
            {text(locale, 'popup.selection')}
          </button>
        )}
        <DoorButtons locale={locale} doors={client.doors} />
      </nav>
    </footer>
  );
}
