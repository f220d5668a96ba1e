import { text } from '../../../lib/locales/text.ts';
import type { ChartsProps } from './chart.tsx';
import { HeatMapChart } from './heat-map.tsx';
import { RuleBars } from './rule-bars.tsx';
import { YearsChart } from './years.tsx';

/** Pictures of what the filter lets pass. */
export function Charts({ bench }: ChartsProps) {
  const { locale } = bench.client;
  const rows = bench.shown.value;
  if (bench.rows.value.length === 0) return <p class="quiet">{text(locale, 'batches.results.none')}</p>;
  if (!rows.some(({ fails, reviews }) => fails + reviews > 0)) {
    return <p class="quiet">{text(locale, 'batches.chart.none')}</p>;
  }
  return (
    <div class="charts">
      <RuleBars bench={bench} />
      <YearsChart bench={bench} />
      <HeatMapChart bench={bench} />
    </div>
  );
}
