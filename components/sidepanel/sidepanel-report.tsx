import { text } from '../../lib/locales/text.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { recordsOf, staleRecords } from '../../lib/triage/decision-records.ts';
import { ClaimList } from '../claim-list.tsx';
import { lazy } from '../lazy.tsx';
import { Message } from '../message.tsx';
import { Tabs } from '../tabs.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Header } from './header.tsx';
import { ProblemList } from './problem-list.tsx';
import { Records } from './records.tsx';
import { type SidepanelProps, tabs } from './state.ts';

const LazyOwnForm = lazy(async () => (await import('./own-form.tsx')).OwnForm);
const LazyRound = lazy(async () => (await import('./round.tsx')).RoundBlock);
const LazyFormView = lazy(async () => (await import('./form/form-view.tsx')).FormView);

/** A report under review. */
export function SidepanelReport({ state, marks }: SidepanelProps & { readonly marks: boolean }) {
  const { client, review, own } = state;
  const subject = review.subject.value;
  const draft = own.draft.value;
  // The stored records of the page arrive a moment after the page.
  if (subject === null) return <Message title={text(client.locale, 'popup.reading')} busy />;
  const { report } = subject;
  const counts = {
    findings: review.problems.value.length,
    claims: report.claims.length + report.claimsLeft,
    records: recordsOf(review.problems.value).length + staleRecords(review.stale.value).length,
  };
  return (
    <>
      <Header state={state} report={report} marks={marks} />
      <main>
        {draft !== null && <LazyOwnForm state={state} draft={draft} />}
        <Tabs
          label={text(client.locale, 'sidepanel.tabs')}
          tabs={tabs}
          chosen={state.tab.value}
          nameOf={(tab) => text(client.locale, `sidepanel.tab.${tab}`)}
          counts={counts}
          onChoose={(tab) => {
            state.tab.value = tab;
          }}
        >
          <Panel state={state} report={review.report.value ?? report} />
        </Tabs>
      </main>
    </>
  );
}

function Panel({ state, report }: SidepanelProps & { readonly report: ReportView }) {
  const { client, tab, cell, actions, own } = state;
  const { locale } = client;
  switch (tab.value) {
    case 'findings':
      return <Findings state={state} />;
    case 'form':
      return (
        <>
          <h2 class="unseen">{text(locale, 'sidepanel.tab.form')}</h2>
          <LazyFormView
            locale={locale}
            report={report}
            selected={cell}
            onCell={(id) => void actions.showCell(id)}
            onFinding={actions.find}
            onAdd={(id) => void own.add(id)}
          />
        </>
      );
    case 'claims':
      return report.claims.length > 0 ? (
        <div class="claims">
          <ClaimList state={state} report={report} />
        </div>
      ) : (
        <p class="quiet">{text(locale, 'sidepanel.claims.none')}</p>
      );
    case 'records':
      return <Records state={state} />;
  }
}

function Findings({ state }: SidepanelProps) {
  const { client, list, loop, review } = state;
  const { locale } = client;
  const round = loop.round.value;
  const since = round !== null && <LazyRound state={state} round={round} />;
  if (review.problems.value.length === 0)
    return (
      <>
        {since}
        <p class="quiet">{text(locale, 'sidepanel.findings.none')}</p>
      </>
    );
  return (
    <>
      {since}
      <FilterBar state={state} />
      {list.problems.value.length === 0 && <p class="quiet">{text(locale, 'sidepanel.filter.none')}</p>}
      <ProblemList state={state} />
    </>
  );
}
