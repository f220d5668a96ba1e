import { text } from '../lib/locales/text.ts';
import type { ReportView } from '../lib/model/view.ts';
import { ClaimList } from './claim-list.tsx';
import { FindingList } from './finding-list.tsx';
import { Said } from './said.tsx';
import type { Store } from './store.ts';
import { Summary } from './summary.tsx';
import { Tools } from './tools.tsx';

interface ReportProps {
  readonly store: Store;
  readonly report: ReportView;
  readonly marks: boolean;
}

/** A report: what it is and how it stands, then what was found and what was compared. */
export function Report({ store, report, marks }: ReportProps) {
  const { locale } = store.client;
  const found = report.findings.length > 0;
  const notices = report.notices.map((notice) => text(locale, `popup.notice.${notice}`));
  const broken = report.checks.filter(({ error }) => error !== undefined).length;
  if (broken > 0) notices.push(text(locale, 'popup.broken', { count: broken }));
  return (
    <>
      <header>
        <Summary locale={locale} report={report} />
        {notices.map((notice) => (
          <p class="notice" key={notice}>
            {notice}
          </p>
        ))}
        <Tools store={store} report={report} marks={marks} />
      </header>
      <main>
        {found && <FindingList store={store} findings={report.findings} />}
        <ClaimList store={store} report={report} />
      </main>
      {(found || report.claims.length > 0) && (
        <footer>
          <Said store={store} />
          {found && <p class="keys">{text(locale, 'popup.keys')}</p>}
        </footer>
      )}
    </>
  );
}
