import { text } from '../../lib/locales/text.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { ClaimList } from '../claim-list.tsx';
import { lazy } from '../lazy.tsx';
import { Message } from '../message.tsx';
import { Tabs } from '../tabs.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FindingList } from './finding-list.tsx';
import { Header } from './header.tsx';
import { Records } from './records.tsx';
import { type Desk, tabs } from './store.ts';

const LazyFormView = lazy(async () => (await import('./form/form-view.tsx')).FormView);

interface ReportProps {
  readonly desk: Desk;
  readonly report: ReportView;
}

/** A report under review. */
export function Report({ desk, marks }: { readonly desk: Desk; readonly marks: boolean }) {
  const { client, review } = desk;
  const subject = review.subject.value;
  // What is kept of the page is read a moment after the page.
  if (subject === null) return <Message title={text(client.locale, 'popup.reading')} busy />;
  const { report } = subject;
  const counts = {
    findings: review.items.value.length,
    claims: report.claims.length + report.claimsLeft,
    records: subject.decisions.length,
  };
  return (
    <>
      <Header desk={desk} report={report} marks={marks} />
      <main>
        <Tabs
          label={text(client.locale, 'desk.tabs')}
          tabs={tabs}
          chosen={desk.tab.value}
          nameOf={(tab) => text(client.locale, `desk.tab.${tab}`)}
          counts={counts}
          onChoose={(tab) => {
            desk.tab.value = tab;
          }}
        >
          <Panel desk={desk} report={report} />
        </Tabs>
      </main>
    </>
  );
}

function Panel({ desk, report }: ReportProps) {
  const { client, tab, cell, acts } = desk;
  const { locale } = client;
  switch (tab.value) {
    case 'findings':
      return <Findings desk={desk} />;
    case 'form':
      return (
        <>
          <h2 class="unseen">{text(locale, 'desk.tab.form')}</h2>
          <LazyFormView
            locale={locale}
            report={report}
            selected={cell}
            onCell={(id) => void acts.showCell(id)}
            onFinding={acts.find}
          />
        </>
      );
    case 'claims':
      return report.claims.length > 0 ? (
        <div class="claims">
          <ClaimList store={desk} report={report} />
        </div>
      ) : (
        <p class="quiet">{text(locale, 'desk.claims.none')}</p>
      );
    case 'records':
      return <Records desk={desk} />;
  }
}

function Findings({ desk }: { readonly desk: Desk }) {
  const { client, list, review } = desk;
  const { locale } = client;
  if (review.items.value.length === 0) return <p class="quiet">{text(locale, 'desk.findings.none')}</p>;
  return (
    <>
      <FilterBar desk={desk} />
      {list.items.value.length === 0 && <p class="quiet">{text(locale, 'desk.filter.none')}</p>}
      <FindingList desk={desk} />
    </>
  );
}
