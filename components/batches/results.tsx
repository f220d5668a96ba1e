import { reportLanguage } from '../../lib/locales/report-language.ts';
import { text } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { stages } from '../../lib/model/stage.ts';
import type { ResultRow, SortKey } from '../../lib/views/batch-table.ts';
import { formatNumber, formatShare } from '../format.ts';
import { lazy } from '../lazy.tsx';
import { type DataColumn, DataGrid } from './data-grid.tsx';
import { roundParts } from './row-filter.tsx';
import type { BatchesProps } from './state.ts';

/** A first click on these columns sorts the largest first. */
const descendingFirst: readonly string[] = ['year', 'fails', 'reviews', 'decided'] satisfies readonly SortKey[];

/** The table of all reports that were read, and the findings of the chosen one. */
export function Results({ state }: BatchesProps) {
  const { client, sorting } = state;
  const { locale } = client;
  const rows = state.shown.value;
  const chosen = rows.findIndex(({ number }) => number === state.chosen.value);
  if (state.rows.value.length === 0) return <p class="quiet">{text(locale, 'batches.results.none')}</p>;
  if (rows.length === 0) return <p class="quiet">{text(locale, 'batches.filter.none')}</p>;

  function sort(key: string): void {
    const now = sorting.value;
    const descending = now.key === key ? !now.descending : descendingFirst.includes(key);
    sorting.value = { key: key as SortKey, descending };
  }

  return (
    <div class="sides">
      <DataGrid
        label={text(locale, 'batches.tab.results')}
        columns={columnsOf(locale, rows)}
        rows={rows}
        active={chosen}
        onActive={({ number }) => {
          state.chosen.value = number;
        }}
        onEnter={({ number }) => void state.withBatch((client, id) => client.open(id, number))}
        sorting={sorting.value}
        onSort={sort}
      />
      <Details state={state} row={rows[chosen] ?? null} />
    </div>
  );
}

function Details({ state, row }: BatchesProps & { readonly row: ResultRow | null }) {
  const { locale } = state.client;
  if (row !== null) return <LazyDetails state={state} row={row} />;
  return (
    <aside aria-label={text(locale, 'batches.details')} class="quiet">
      {text(locale, 'batches.details.hint')}
    </aside>
  );
}

const LazyDetails = lazy(async () => (await import('./report-details.tsx')).ReportDetails);

/** Columns of the loop stand only where there is something in them. */
function columnsOf(locale: Locale, rows: readonly ResultRow[]): readonly DataColumn<ResultRow>[] {
  const name = (id: SortKey) => text(locale, `batches.column.${id}`);
  const numeric = { numeric: true, sortable: true } as const;
  return [
    { id: 'number', name: name('number'), width: '4rem', ...numeric, cell: (row) => row.number + 1 },
    {
      id: 'agency',
      name: name('agency'),
      width: 'auto',
      sortable: true,
      cell: (row) => row.label,
      names: true,
      lang: reportLanguage(locale),
    },
    { id: 'year', name: name('year'), width: '4rem', sortable: true, cell: (row) => row.year ?? '—' },
    { id: 'form', name: name('form'), width: '4.5rem', sortable: true, cell: (row) => row.form },
    { id: 'fails', name: name('fails'), width: '4.5rem', ...numeric, cell: (row) => amount('fail', row.fails) },
    { id: 'reviews', name: name('reviews'), width: '5rem', ...numeric, cell: (row) => amount('review', row.reviews) },
    {
      id: 'decided',
      name: name('decided'),
      width: '5.5rem',
      ...numeric,
      cell: ({ decided, problems }) => (problems === 0 ? '—' : `${decided}/${problems}`),
    },
    ...(rows.some(({ stages }) => Object.keys(stages).length > 0)
      ? [
          {
            id: 'stages',
            name: text(locale, 'batches.column.stages'),
            width: '8rem',
            cell: ({ stages: counts }: ResultRow) => stagesText(locale, counts),
          },
        ]
      : []),
    ...(rows.some(({ round }) => round !== null)
      ? [
          {
            id: 'round',
            name: text(locale, 'batches.column.round'),
            width: '8rem',
            cell: ({ round }: ResultRow) => roundText(locale, round),
          },
        ]
      : []),
    // Rounded down: 99.9 % is not 100 %.
    {
      id: 'coverage',
      name: name('coverage'),
      width: '5rem',
      ...numeric,
      cell: (row) => formatShare(locale, Math.floor(row.coverage * 100) / 100),
    },
    { id: 'score', name: name('score'), width: '4.5rem', ...numeric, cell: (row) => formatNumber(locale, row.score) },
  ];
}

/** 已通知 2 · 复核通过 1. */
function stagesText(locale: Locale, counts: ResultRow['stages']): string {
  return stages
    .flatMap((stage) => (counts[stage] ? [`${text(locale, `stage.${stage}`)} ${counts[stage]}`] : []))
    .join(' · ');
}

/** 改正 1 · 新增 1; a report that has nothing of either round has no words. */
function roundText(locale: Locale, round: ResultRow['round']): string {
  if (round === null) return '—';
  const parts = roundParts.flatMap((part) =>
    round[part] === 0 ? [] : [`${text(locale, `batches.round.row.${part}`)} ${round[part]}`],
  );
  return parts.join(' · ') || '—';
}

function amount(outcome: 'fail' | 'review', count: number) {
  return <span class={count === 0 ? 'zero' : outcome}>{count}</span>;
}
