import { text } from '../../../lib/locales/text.ts';
import type { ChartsProps } from './chart.tsx';
import { HeatMapChart } from './heat-map.tsx';
import { RuleBars } from './rule-bars.tsx';
import { YearsChart } from './years.tsx';

/** Pictures of what the filter lets pass. */
export function Charts({ state }: ChartsProps) {
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
