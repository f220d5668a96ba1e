import { text, titleOf } from '../../../lib/locales/text.ts';
import { leadingRules, ruleTotals } from '../../../lib/views/batch-charts.ts';
import type { BatchesProps } from '../state.ts';
import { Bars } from './bars.tsx';

/** The problems that each rule leads: failures as a filled bar, reviews as an outlined one beside it. */
export function RuleBars({ state }: BatchesProps) {
  const { locale } = state.client;
  const totals = leadingRules(
    ruleTotals(
      state.shown.value,
      state.rules.value.map(({ id }) => id),
    ),
  );
  return (
    <Bars
      state={state}
      title={text(locale, 'batches.chart.rules')}
      description={text(locale, 'batches.chart.rules.about', { count: state.shown.value.length })}
      bars={totals.map(({ rule, fails, reviews, failing }) => ({
        id: rule,
        name: titleOf(locale, rule),
        parts: [
          { look: 'fail', value: fails },
          { look: 'review', value: reviews },
        ],
        numbers: reviews > 0 ? `${fails} + ${reviews}` : String(fails),
        label: text(locale, 'batches.chart.rules.label', { rule: titleOf(locale, rule), fails, reviews, failing }),
        onPick: () => state.find({ rule, outcome: '' }),
      }))}
      legend={(['fail', 'review'] as const).map((look) => ({ look, name: text(locale, `outcome.${look}`) }))}
      head={[
        text(locale, 'batches.filter.rule'),
        text(locale, 'batches.chart.rules.fails'),
        text(locale, 'batches.chart.rules.reviews'),
        text(locale, 'batches.chart.rules.failing'),
      ]}
      table={totals.map(({ rule, fails, reviews, failing }) => [titleOf(locale, rule), fails, reviews, failing])}
    />
  );
}
