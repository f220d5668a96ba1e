import { text } from '../../../lib/locales/text.ts';
import type { Locale } from '../../../lib/model/locale.ts';
import type { ScoreBand } from '../../../lib/views/assessment.ts';
import type { ResultRow } from '../../../lib/views/batch-table.ts';
import { formatNumber } from '../../format.ts';
import type { BatchesProps } from '../state.ts';
import { Bars } from './bars.tsx';

/** How many reports have how many points. */
export function ScoreBars({ state, bands }: BatchesProps & { readonly bands: readonly ScoreBand[] }) {
  const { locale } = state.client;
  const count = bands.reduce((sum, { reports }) => sum + reports, 0);
  const { total } = state.scheme.value;
  const named = bands.map((band, at) => ({ ...band, name: bandName(locale, bands, at) }));
  return (
    <Bars
      state={state}
      title={text(locale, 'assessment.scores')}
      description={text(locale, 'assessment.scores.about', { count, total: formatNumber(locale, total) })}
      bars={named.map(({ name, from, to, reports }, at) => ({
        id: name,
        name,
        parts: [{ look: 'plain', value: reports }],
        numbers: String(reports),
        label: text(locale, 'assessment.band.label', { band: name, count: reports }),
        onPick: () =>
          state.narrow({
            words: name,
            has: ({ score }: ResultRow) => score >= from && (at === 0 || score < to),
          }),
      }))}
      legend={[]}
      head={[text(locale, 'assessment.column.band'), text(locale, 'assessment.column.reports')]}
      table={named.map(({ name, reports }) => [name, reports])}
    />
  );
}

function bandName(locale: Locale, bands: readonly ScoreBand[], at: number): string {
  const { from = 0, to = 0 } = bands[at] ?? {};
  const key =
    at === 0 ? 'assessment.band.full' : at === bands.length - 1 ? 'assessment.band.lowest' : 'assessment.band';
  return text(locale, key, { from: formatNumber(locale, from), to: formatNumber(locale, to) });
}
