import { text } from '../lib/locales/index.ts';
import type { ReportView } from '../lib/model/view.ts';
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

/** A report: what it is and how it stands, then what was found. */
export function Report({ store, report, marks }: ReportProps) {
  const { locale } = store.client;
  const notices = report.notices.map((notice) => text(locale, `popup.notice.${notice}`));
  if (report.broken.length > 0) notices.push(text(locale, 'popup.broken', { count: report.broken.length }));
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
      <main>{report.findings.length > 0 && <FindingList store={store} findings={report.findings} />}</main>
      {report.findings.length > 0 && (
        <footer>
          <Said store={store} />
          <p class="keys">{text(locale, 'popup.keys')}</p>
        </footer>
      )}
    </>
  );
}
