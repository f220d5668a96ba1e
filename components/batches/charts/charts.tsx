import { text } from '../../../lib/locales/text.ts';
import type { BatchesProps } from '../state.ts';
import { HeatMapChart } from './heat-map.tsx';
import { RuleBars } from './rule-bars.tsx';
import { YearsChart } from './years.tsx';

/** Charts of the reports that pass the filter. */
export function Charts({ state }: BatchesProps) {
  const { locale } = state.client;
  const rows = state.shown.value;
  if (state.rows.value.length === 0) return <p class="quiet">{text(locale, 'batches.results.none')}</p>;
  if (!rows.some(({ fails, reviews }) => fails + reviews > 0)) {
    return <p class="quiet">{text(locale, 'batches.chart.none')}</p>;
  }
  return (
    <div class="charts">
      <RuleBars state={state} />
      <YearsChart state={state} />
      <HeatMapChart state={state} />
    </div>
  );
}
