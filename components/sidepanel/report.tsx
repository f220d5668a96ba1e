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
import { type Sidepanel, tabs } from './state.ts';

const LazyFormView = lazy(async () => (await import('./form/form-view.tsx')).FormView);

interface ReportProps {
  readonly sidepanel: Sidepanel;
  readonly report: ReportView;
}

/** A report under review. */
export function ReportPane({ sidepanel, marks }: { readonly sidepanel: Sidepanel; readonly marks: boolean }) {
  const { client, review } = sidepanel;
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
      <Header sidepanel={sidepanel} report={report} marks={marks} />
      <main>
        <Tabs
          label={text(client.locale, 'sidepanel.tabs')}
          tabs={tabs}
          chosen={sidepanel.tab.value}
          nameOf={(tab) => text(client.locale, `sidepanel.tab.${tab}`)}
          counts={counts}
          onChoose={(tab) => {
            sidepanel.tab.value = tab;
          }}
        >
          <Panel sidepanel={sidepanel} report={report} />
        </Tabs>
      </main>
    </>
  );
}

function Panel({ sidepanel, report }: ReportProps) {
  const { client, tab, cell, acts } = sidepanel;
  const { locale } = client;
  switch (tab.value) {
    case 'findings':
      return <Findings sidepanel={sidepanel} />;
    case 'form':
      return (
        <>
          <h2 class="unseen">{text(locale, 'sidepanel.tab.form')}</h2>
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
          <ClaimList store={sidepanel} report={report} />
        </div>
      ) : (
        <p class="quiet">{text(locale, 'sidepanel.claims.none')}</p>
      );
    case 'records':
      return <Records sidepanel={sidepanel} />;
  }
}

function Findings({ sidepanel }: { readonly sidepanel: Sidepanel }) {
  const { client, list, review } = sidepanel;
  const { locale } = client;
  if (review.items.value.length === 0) return <p class="quiet">{text(locale, 'sidepanel.findings.none')}</p>;
  return (
    <>
      <FilterBar sidepanel={sidepanel} />
      {list.items.value.length === 0 && <p class="quiet">{text(locale, 'sidepanel.filter.none')}</p>}
      <FindingList sidepanel={sidepanel} />
    </>
  );
}
