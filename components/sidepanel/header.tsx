import { type TextKey, text } from '../../lib/locales/text.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { Button } from '../button.tsx';
import { MarksToggle } from '../marks-toggle.tsx';
import { Notices } from '../notices.tsx';
import { Headline, Summary } from '../summary.tsx';
import { AgencyKind } from './agency-kind.tsx';
import { Changes } from './changes.tsx';
import { ExportMenu } from './export-menu.tsx';
import type { SidepanelProps } from './state.ts';
import { Years } from './years.tsx';

interface HeaderProps extends SidepanelProps {
  readonly report: ReportView;
  readonly marks: boolean;
}

/** The summary of the report, the progress of its review, and buttons for the whole report. */
export function Header({ state, report, marks }: HeaderProps) {
  const { client, actions } = state;
  const { locale } = client;
  return (
    <header>
      <Summary locale={locale} report={report} />
      {state.ofPage && (
        <AgencyKind
          locale={locale}
          report={report}
          agencies={state.agencies.value}
          onChange={(agency, is) => void state.actions.classify(agency, is)}
        />
      )}
      {state.ofPage && <Years state={state} />}
      <Standing state={state} report={report} />
      <Notices locale={locale} report={report} />
      <Changes state={state} />
      <div class="tools">
        {state.ofPage && report.findings.length > 0 && <MarksToggle state={state} marks={marks} />}
        {state.ofPage && <Button label={text(locale, 'popup.audit')} onClick={() => void actions.audit()} />}
        <Button
          label={text(locale, 'sidepanel.own.add')}
          aria-keyshortcuts="a"
          onMouseDown={keepSelection}
          onClick={() => void state.own.add(null)}
        />
        <ExportMenu state={state} />
        <Fold state={state} />
      </div>
    </header>
  );
}

/** In the file viewer the words that are selected stand in this document; they are what the problem is about. */
function keepSelection(event: MouseEvent): void {
  event.preventDefault();
}

/** Unfolds what a narrow panel has no room for (sidepanel.css): filters, the class of the agency, last year's report. */
function Fold({ state: { client, list } }: SidepanelProps) {
  return (
    <button
      type="button"
      class="plain fold"
      title={text(client.locale, 'sidepanel.controls.title')}
      aria-expanded={list.unfolded.value}
      onClick={() => {
        list.unfolded.value = !list.unfolded.value;
      }}
    >
      {text(client.locale, 'sidepanel.controls')}
    </button>
  );
}

/** The headline, and a button for each standing that lists its problems. */
function Standing({ state, report }: Omit<HeaderProps, 'marks'>) {
  const { client, list, review, tab } = state;
  const { locale } = client;
  const problems = review.problems.value;
  const tally = review.tally.value;
  const states: readonly (readonly [state: string, key: TextKey, count: number])[] = [
    ['', 'sidepanel.state.all', problems.length],
    ...(['open', 'confirmed', 'dismissed'] as const).map(
      (state) =>
        [state, `sidepanel.state.${state}`, problems.filter(({ standing }) => standing === state).length] as const,
    ),
  ];
  return (
    <>
      {tally !== null && <Headline locale={locale} tally={tally} report={report} />}
      {problems.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that takes a line
        <div class="progress" role="group" aria-label={text(locale, 'sidepanel.progress')}>
          {states.map(([state, key, number]) => (
            <button
              key={state}
              type="button"
              class={state}
              aria-pressed={list.filter.value.state === state}
              onClick={() => {
                list.filter.value = { ...list.filter.value, state };
                tab.value = 'findings';
              }}
            >
              {text(locale, key)} <b>{number}</b>
            </button>
          ))}
        </div>
      )}
    </>
  );
}
