import { useComputed } from '@preact/signals';
import { text } from '../../../lib/locales/text.ts';
import { assess } from '../../../lib/views/assessment.ts';
import type { ResultRow } from '../../../lib/views/batch-table.ts';
import { Button } from '../../button.tsx';
import { formatNumber, formatShare } from '../../format.ts';
import { RuleBars } from '../charts/rule-bars.tsx';
import { ScoreBars } from '../charts/score-bars.tsx';
import type { BatchesProps } from '../state.ts';
import { ExpectedList } from './expected-list.tsx';
import { Groups } from './groups.tsx';
import type { AssessmentProps } from './parts.tsx';
import { Ranking } from './ranking.tsx';
import { Warnings } from './warnings.tsx';

/** The batch as an assessment: its numbers, what needs attention, groups, ranking and the commonest problems. */
export function Overview({ state }: BatchesProps) {
  const { locale } = state.client;
  const assessment = useComputed(() =>
    assess({
      reports: state.rows.value,
      unread: state.unread.value.flatMap(({ number, name, state }) =>
        state === 'failed' || state === 'skipped' ? [{ number, name, state }] : [],
      ),
      expected: state.progress.value?.batch.expected ?? [],
      total: state.scheme.value.total,
      rules: state.rules.value.map(({ id }) => id),
      waiting: state.progress.value?.counts.waiting ?? 0,
    }),
  ).value;
  if (assessment.overview.items === 0) return <p class="quiet">{text(locale, 'batches.results.none')}</p>;
  const isFound = state.shown.value.some(({ fails, reviews }) => fails + reviews > 0);
  return (
    <div class="assessment">
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

function Numbers({ state, assessment: { overview } }: AssessmentProps) {
  const { locale } = state.client;
  const { items, reports, failed, skipped, waiting, faulty, open, clean, cells } = overview;
  const number = (value: number) => formatNumber(locale, value, 1);
  const only = (key: 'faulty' | 'open' | 'clean', has: (row: ResultRow) => boolean) => () =>
    state.narrow({ words: text(locale, `assessment.${key}`), has });
  const facts: readonly (readonly [name: string, value: string, onPick?: () => void])[] = [
    [text(locale, 'assessment.items'), number(items)],
    [text(locale, 'assessment.read'), number(reports)],
    ...(failed > 0
      ? [
          [
            text(locale, 'assessment.failed'),
            number(failed),
            () => {
              state.tab.value = 'unread';
            },
          ] as const,
        ]
      : []),
    ...(skipped > 0
      ? [
          [
            text(locale, 'assessment.skipped'),
            number(skipped),
            () => {
              state.tab.value = 'unread';
            },
          ] as const,
        ]
      : []),
    ...(waiting > 0 ? [[text(locale, 'assessment.waiting'), number(waiting)] as const] : []),
    [text(locale, 'assessment.faulty'), number(faulty), only('faulty', ({ fails }) => fails > 0)],
    [text(locale, 'assessment.open'), number(open), only('open', ({ fails, reviews }) => fails === 0 && reviews > 0)],
    [text(locale, 'assessment.clean'), number(clean), only('clean', ({ fails, reviews }) => fails + reviews === 0)],
    [text(locale, 'assessment.fails'), number(overview.fails)],
    [text(locale, 'assessment.reviews'), number(overview.reviews)],
    ...(overview.median === null || overview.mean === null
      ? []
      : [
          [text(locale, 'assessment.mean'), number(overview.mean)] as const,
          [text(locale, 'assessment.median'), number(overview.median)] as const,
        ]),
    // Rounded down: 99.96 % is not 100 %.
    ...(cells.expected === 0
      ? []
      : [
          [
            text(locale, 'assessment.cells'),
            formatShare(locale, Math.floor((cells.read / cells.expected) * 1000) / 1000, 1),
          ] as const,
        ]),
  ];
  return (
    <section aria-label={text(locale, 'batches.overview.numbers')}>
      <dl class="numbers">
        {facts.map(([name, value, onPick]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {onPick === undefined || value === '0' ? (
                value
              ) : (
                <Button label={value} aria-label={`${name} ${value}`} onClick={onPick} />
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
