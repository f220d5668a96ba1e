import { text, titleOf } from '../../../lib/locales/text.ts';
import { leadingRules, type RuleTotal, ruleTotals } from '../../../lib/views/batch-charts.ts';
import type { BatchesProps } from '../state.ts';
import { Chart, type ChartMark } from './chart.tsx';
import { roomFor } from './layout.ts';

const ROW = 24;
const BAR = 14;
const HEAD = 28;
const LENGTH = 360;
const NUMBERS = 110;

/** The problems that each rule leads: failures as a filled bar, reviews as an outlined bar beside it. */
export function RuleBars({ state }: BatchesProps) {
  const { locale } = state.client;
  const totals = leadingRules(
    ruleTotals(
      state.shown.value,
      state.rules.value.map(({ id }) => id),
    ),
  );
  const names = totals.map(({ rule }) => titleOf(locale, rule));
  const left = roomFor(names, 300) + 8;
  const most = Math.max(...totals.map(({ fails, reviews }) => fails + reviews));
  const labelOf = ({ rule, fails, reviews, failing }: RuleTotal) =>
    text(locale, 'batches.chart.rules.label', { rule: titleOf(locale, rule), fails, reviews, failing });

  const marks: readonly ChartMark[] = totals.map((total, row) => {
    const { rule, fails, reviews } = total;
    const [filled, outlined] = [(fails / most) * LENGTH, (reviews / most) * LENGTH];
    const top = HEAD + row * ROW;
    return {
      row,
      column: 0,
      label: labelOf(total),
      onPick: () => state.find({ rule, outcome: '' }),
      shape: (
        <>
          <rect class="touch" x={0} y={top} width={left + LENGTH + NUMBERS} height={ROW} />
          <rect class="bar fail" x={left} y={top + (ROW - BAR) / 2} width={filled} height={BAR} />
          {reviews > 0 && (
            <rect
              class="bar review"
              x={left + filled + 1}
              y={top + (ROW - BAR) / 2 + 0.5}
              width={Math.max(2, outlined - 1)}
              height={BAR - 1}
            />
          )}
        </>
      ),
    };
  });
  const key = [text(locale, 'outcome.fail'), text(locale, 'outcome.review')];
  return (
    <Chart
      state={state}
      title={text(locale, 'batches.chart.rules')}
      description={text(locale, 'batches.chart.rules.about', { count: state.shown.value.length })}
      width={left + LENGTH + NUMBERS}
      height={HEAD + totals.length * ROW + 4}
      marks={marks}
      scenery={
        <>
          <rect class="bar fail" x={left} y={6} width={BAR} height={BAR} />
          <text x={left + BAR + 6} y={6 + BAR / 2}>
            {key[0]}
          </text>
          <rect class="bar review" x={left + 100.5} y={6.5} width={BAR - 1} height={BAR - 1} />
          <text x={left + 100 + BAR + 6} y={6 + BAR / 2}>
            {key[1]}
          </text>
          {totals.map(({ rule, fails, reviews }, row) => (
            <g key={rule}>
              <text x={left - 8} y={HEAD + row * ROW + ROW / 2} text-anchor="end">
                {names[row]}
              </text>
              <text x={left + ((fails + reviews) / most) * LENGTH + 8} y={HEAD + row * ROW + ROW / 2}>
                {reviews > 0 ? `${fails} + ${reviews}` : fails}
              </text>
            </g>
          ))}
          <line class="axis" x1={left - 0.5} x2={left - 0.5} y1={HEAD} y2={HEAD + totals.length * ROW} />
        </>
      }
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
