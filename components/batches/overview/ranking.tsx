import { reportLanguage } from '../../../lib/locales/report-language.ts';
import { text } from '../../../lib/locales/text.ts';
import type { RankedReport } from '../../../lib/views/assessment.ts';
import type { ResultRow } from '../../../lib/views/batch-table.ts';
import { Button } from '../../button.tsx';
import { formatNumber } from '../../format.ts';
import type { BatchesProps } from '../state.ts';
import { type AssessmentProps, ReportButton } from './parts.tsx';

/** So many at each end; the whole ranking is the table of results, sorted by score. */
const ENDS = 5;

/** The reports with the most and the fewest points. One report has no rank. */
export function Ranking({ state, assessment: { ranking } }: AssessmentProps) {
  const { locale } = state.client;
  if (ranking.length < 2) return null;
  const isWhole = ranking.length <= 2 * ENDS;
  const top = isWhole ? ranking : ranking.slice(0, ENDS);
  const last = top.at(-1)?.rank ?? 0;
  // Who shares a rank with the first is not among the last.
  const bottom = isWhole ? [] : ranking.filter(({ rank }) => rank > last).slice(-ENDS);
  const tied = ranking.filter(({ rank }) => rank === last).length - top.filter(({ rank }) => rank === last).length;
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking">{text(locale, 'assessment.ranking')}</h2>
      <p class="quiet">{text(locale, 'assessment.ranking.about')}</p>
      <div class="ends">
        <RankTable
          state={state}
          name={isWhole ? null : text(locale, 'batches.overview.top', { count: ENDS })}
          ranked={top}
        />
        {bottom.length > 0 && (
          <RankTable
            state={state}
            name={text(locale, 'batches.overview.bottom', { count: bottom.length })}
            ranked={bottom}
          />
        )}
      </div>
      {tied > 0 && <p class="quiet">{text(locale, 'batches.overview.tied', { rank: last, count: tied })}</p>}
      <p class="fields">
        <Button
          look="box"
          label={text(locale, 'batches.overview.ranked', { count: ranking.length })}
          onClick={() => {
            state.sorting.value = { key: 'score', descending: true };
            state.find({});
          }}
        />
      </p>
    </section>
  );
}

interface RankTableProps extends BatchesProps {
  readonly name: string | null;
  readonly ranked: readonly RankedReport<ResultRow>[];
}

function RankTable({ state, name, ranked }: RankTableProps) {
  const { locale } = state.client;
  const head = ['rank', 'agency', 'year', 'score'] as const;
  return (
    <table>
      {name !== null && <caption>{name}</caption>}
      <thead>
        <tr>
          {head.map((key) => (
            <th key={key} scope="col" class={key === 'agency' ? undefined : 'number'}>
              {text(locale, `assessment.column.${key}`)}
            </th>
          ))}
          <th scope="col" class="number">
            {text(locale, 'assessment.fails')}
          </th>
          <th scope="col" class="number">
            {text(locale, 'assessment.reviews')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ranked.map(({ rank, report }) => (
          <tr key={report.number}>
            <td class="number">{rank}</td>
            <th scope="row" lang={reportLanguage(locale)}>
              <ReportButton state={state} row={report} words={report.label} />
            </th>
            <td class="number">{report.year ?? '—'}</td>
            <td class="number">{formatNumber(locale, report.score)}</td>
            <td class="number">{report.fails}</td>
            <td class="number">{report.reviews}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
