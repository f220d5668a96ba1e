import type { SourceEntry } from '../../lib/model/batch.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { PageState } from '../page-state.ts';
import { Screen, useScreen } from '../screen.tsx';
import { Attachments } from './attachments.tsx';
import { ClosedFrames } from './closed-frames.tsx';
import { PdfTab } from './pdf-tab.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { PopupReport } from './popup-report.tsx';
import { ReportLinks } from './report-links.tsx';
import { useOfShownPage } from './use-of-shown-page.ts';

/** The popup: the report on the page in front. */
export function PopupApp({ state }: { readonly state: PageState<PopupClient> }) {
  useScreen(state);
  const now = state.screen.value;
  const isNone = now.kind === 'audited' && now.view.kind === 'none';
  const links = useOfShownPage<readonly SourceEntry[]>(
    state,
    async (client) => (isNone ? await client.reportLinks() : []),
    [],
  );
  const others = (
    <>
      <ReportLinks state={state} links={links} />
      <ClosedFrames state={state} />
      <Attachments state={state} />
    </>
  );
  return (
    <>
      {now.kind === 'unreadable' && now.why === 'pdf' ? (
        <PdfTab state={state} />
      ) : (
        <Screen state={state} others={others} lists={links.length > 0}>
          {(report, tab) => <PopupReport state={state} report={report} tab={tab} />}
        </Screen>
      )}
      <PopupFooter state={state} />
    </>
  );
}
