import { type TextKey, text } from '../../lib/locales/text.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { MarksToggle } from '../marks-toggle.tsx';
import { Notices } from '../notices.tsx';
import { Summary, Verdict } from '../summary.tsx';
import { AgencyKind } from './agency-kind.tsx';
import { Changes } from './changes.tsx';
import { ExportMenu } from './export-menu.tsx';
import { stateOf } from './review.ts';
import type { Sidepanel } from './state.ts';
import { Years } from './years.tsx';

interface HeaderProps {
  readonly sidepanel: Sidepanel;
  readonly report: ReportView;
  readonly marks: boolean;
}

/** Which report it is, how far its review has come, and what can be done with it as a whole. */
export function Header({ sidepanel, report, marks }: HeaderProps) {
  const { client, actions } = sidepanel;
  const { locale } = client;
  return (
    <header>
      <Summary locale={locale} report={report} />
      {sidepanel.ofPage && (
        <AgencyKind
          locale={locale}
          report={report}
          agencies={sidepanel.agencies.value}
          onChange={(agency, is) => void sidepanel.acts.classify(agency, is)}
        />
      )}
      {sidepanel.ofPage && <Years sidepanel={sidepanel} />}
      <Standing sidepanel={sidepanel} report={report} />
      <Notices locale={locale} report={report} />
      <Changes sidepanel={sidepanel} />
      <div class="tools">
        {sidepanel.ofPage && report.findings.length > 0 && <MarksToggle store={sidepanel} marks={marks} />}
        {sidepanel.ofPage && (
          <button type="button" class="plain" onClick={() => void actions.audit()}>
            {text(locale, 'popup.audit')}
          </button>
        )}
        <ExportMenu sidepanel={sidepanel} />
      </div>
    </header>
  );
}

/** How many findings are open, and a button for each state that lists its findings. */
function Standing({ sidepanel, report }: Omit<HeaderProps, 'marks'>) {
  const { client, list, review, tab } = sidepanel;
  const { locale } = client;
  const items = review.items.value;
  const open = items.filter((item) => stateOf(item) === 'open');
  const count = (outcome: string) => open.filter(({ finding }) => finding.outcome === outcome).length;
  const counts = { fail: count('fail'), review: count('review'), whole: report.counts.whole };
  const states: readonly (readonly [state: string, key: TextKey, count: number])[] = [
    ['', 'sidepanel.state.all', items.length],
    ...(['open', 'confirmed', 'dismissed'] as const).map(
      (state) => [state, `sidepanel.state.${state}`, items.filter((item) => stateOf(item) === state).length] as const,
    ),
  ];
  return (
    <>
      {items.length > 0 && open.length === 0 ? (
        <p class="verdict clean">{text(locale, 'sidepanel.allDecided', { count: items.length })}</p>
      ) : (
        <Verdict locale={locale} counts={counts} checked={report.checked} />
      )}
      {items.length > 0 && (
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
