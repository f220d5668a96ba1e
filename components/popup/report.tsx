import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { ClaimList } from '../claim-list.tsx';
import { Notices } from '../notices.tsx';
import type { Store } from '../page-state.ts';
import { Said } from '../said.tsx';
import { Summary, Verdict } from '../summary.tsx';
import { Attachments } from './attachments.tsx';
import { ClosedFrames } from './closed-frames.tsx';
import { FindingList } from './finding-list.tsx';
import { Tools } from './tools.tsx';

interface ReportProps {
  readonly store: Store<PopupClient>;
  readonly report: ReportView;
  readonly marks: boolean;
}

/** A report: what it is and how it stands, then what was found and what was compared. */
export function ReportPane({ store, report, marks }: ReportProps) {
  const { locale } = store.client;
  const found = report.findings.length > 0;
  const claims = report.claims.length + report.claimsLeft;
  return (
    <>
      <header>
        <Summary locale={locale} report={report} />
        <Verdict locale={locale} counts={report.counts} checked={report.checked} />
        <Notices locale={locale} report={report} />
        <Tools store={store} report={report} marks={marks} />
      </header>
      <main>
        {found && <FindingList store={store} findings={report.findings} />}
        {claims > 0 && (
          <details class="claims">
            <summary>{text(locale, 'popup.claims', { count: claims })}</summary>
            <ClaimList store={store} report={report} />
          </details>
        )}
        {report.notices.includes('frameNotReadable') && <ClosedFrames store={store} />}
        <Attachments store={store} compared />
      </main>
      {(found || claims > 0) && (
        <footer>
          <Said store={store} />
          {found && <p class="keys">{text(locale, 'popup.keys')}</p>}
        </footer>
      )}
    </>
  );
}
