import { text } from '../../../lib/locales/text.ts';
import type { Overview as Totals } from '../../../lib/views/assessment.ts';
import type { ResultRow } from '../../../lib/views/batch-table.ts';
import { Button } from '../../button.tsx';
import { formatNumber } from '../../format.ts';
import { RuleBars } from '../charts/rule-bars.tsx';
import { ScoreBars } from '../charts/score-bars.tsx';
import type { BatchesProps } from '../state.ts';
import { ExpectedList } from './expected-list.tsx';
import { Groups } from './groups.tsx';
import { type AssessmentProps, readShare } from './parts.tsx';
import { Ranking } from './ranking.tsx';
import { useAssessment } from './use-assessment.ts';
import { Warnings } from './warnings.tsx';

/** The batch as an assessment: its numbers, what needs attention, groups, ranking and the commonest problems. */
export function Overview({ state }: BatchesProps) {
  const { locale } = state.client;
  const assessment = useAssessment(state);
  if (assessment.overview.items === 0) return <p class="quiet">{text(locale, 'batches.results.none')}</p>;
  const isFound = state.shown.value.some(({ fails, reviews }) => fails + reviews > 0);
  return (
    <div class="figures assessment">
      <Numbers state={state} assessment={assessment} />
      <Warnings state={state} assessment={assessment} />
      <ExpectedList state={state} />
      <Groups state={state} assessment={assessment} />
      <Ranking state={state} assessment={assessment} />
      {assessment.bands.length > 0 && <ScoreBars state={state} bands={assessment.bands} />}
      {isFound && <RuleBars state={state} />}
    </div>
  );
}

type NumberKey = Exclude<keyof Totals, 'reports' | 'highest' | 'lowest'> | 'read';

function Numbers({ state, assessment: { overview } }: AssessmentProps) {
  const { locale } = state.client;
  const { items, reports, failed, skipped, waiting, faulty, open, clean, fails, reviews, mean, median, cells } =
    overview;
  const number = (value: number) => formatNumber(locale, value, 1);
  const only = (key: 'faulty' | 'open' | 'clean', has: (row: ResultRow) => boolean) => () =>
    state.narrow({ words: text(locale, `assessment.${key}`), has });
  const toUnread = () => {
    state.tab.value = 'unread';
  };
  type Fact = readonly [key: NumberKey, value: string, onPick?: () => void];
  const facts: readonly Fact[] = [
    ['items', number(items)],
    ['read', number(reports)],
    ...(failed > 0 ? [['failed', number(failed), toUnread] as const] : []),
    ...(skipped > 0 ? [['skipped', number(skipped), toUnread] as const] : []),
    ...(waiting > 0 ? [['waiting', number(waiting)] as const] : []),
    ['faulty', number(faulty), only('faulty', ({ fails }) => fails > 0)],
    ['open', number(open), only('open', ({ fails, reviews }) => fails === 0 && reviews > 0)],
    ['clean', number(clean), only('clean', ({ fails, reviews }) => fails + reviews === 0)],
    ['fails', number(fails)],
    ['reviews', number(reviews)],
    ...(mean === null || median === null ? [] : [['mean', number(mean)] as const, ['median', number(median)] as const]),
    ...(cells.expected === 0 ? [] : [['cells', readShare(locale, cells)] as const]),
  ];
  return (
    <section aria-label={text(locale, 'batches.overview.numbers')}>
      <dl class="numbers">
        {facts.map(([key, value, onPick]) => (
          <div key={key}>
            <dt>{text(locale, `assessment.${key}`)}</dt>
            <dd>
              {onPick === undefined || value === '0' ? (
                value
              ) : (
                <Button label={value} aria-label={`${text(locale, `assessment.${key}`)} ${value}`} onClick={onPick} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {state.rows.value.some(({ compared }) => !compared) && (
        <p class="quiet">{text(locale, 'batches.overview.notCompared')}</p>
      )}
    </section>
  );
}
