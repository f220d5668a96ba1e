import { bandName } from '../../../lib/locales/assessment-words.ts';
import { text } from '../../../lib/locales/text.ts';
import { isInBand, type ScoreBand } from '../../../lib/views/assessment.ts';
import { formatNumber } from '../../format.ts';
import type { BatchesProps } from '../state.ts';
import { Bars } from './bars.tsx';

/** How many reports have how many points. */
export function ScoreBars({ state, bands }: BatchesProps & { readonly bands: readonly ScoreBand[] }) {
  const { locale } = state.client;
  const count = bands.reduce((sum, { reports }) => sum + reports, 0);
  const { total } = state.scheme.value;
  const named = bands.map((band, at) => ({
    band,
    name: bandName(locale, bands, at, (points) => formatNumber(locale, points)),
  }));
  return (
    <Bars
      state={state}
      title={text(locale, 'assessment.scores')}
      description={text(locale, 'assessment.scores.about', { count, total: formatNumber(locale, total) })}
      bars={named.map(({ name, band }, at) => ({
        id: name,
        name,
        parts: [{ look: 'plain', value: band.reports }],
        numbers: String(band.reports),
        label: text(locale, 'assessment.band.label', { band: name, count: band.reports }),
        onPick: () => state.narrow({ words: name, has: ({ score }) => isInBand(score, band, at) }),
      }))}
      legend={[]}
      head={[text(locale, 'assessment.column.band'), text(locale, 'assessment.column.reports')]}
      table={named.map(({ name, band }) => [name, band.reports])}
    />
  );
}
