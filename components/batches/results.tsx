import { text } from '../../lib/locales/text.ts';
import type { ResultRow, SortKey } from '../../lib/views/batch-table.ts';
import { Details } from './details.tsx';
import { type Column, Grid } from './grid.tsx';
import type { Batches } from './state.ts';
import { writeNumber, writeShare } from './words.ts';

/** Most first is what a click on these is for. */
const descendingFirst: readonly string[] = ['year', 'fails', 'reviews'] satisfies readonly SortKey[];

/** The table of all reports that were read, and what was found in the chosen one. */
export function Results({ bench }: { readonly bench: Batches }) {
  const { client, sorting } = bench;
  const { locale } = client;
  const rows = bench.shown.value;
  const chosen = rows.findIndex(({ number }) => number === bench.chosen.value);
  if (bench.rows.value.length === 0) return <p class="quiet">{text(locale, 'batches.results.none')}</p>;
  if (rows.length === 0) return <p class="quiet">{text(locale, 'batches.filter.none')}</p>;

  function sort(key: string): void {
    const now = sorting.value;
    const descending = now.key === key ? !now.descending : descendingFirst.includes(key);
    sorting.value = { key: key as SortKey, descending };
  }

  return (
    <div class="sides">
      <Grid
        label={text(locale, 'batches.tab.results')}
        columns={columnsOf(locale)}
        rows={rows}
        active={chosen}
        onActive={({ number }) => {
          bench.chosen.value = number;
        }}
        onEnter={({ number }) => void bench.act((it, id) => it.open(id, number))}
        sorting={sorting.value}
        onSort={sort}
      />
      <Details bench={bench} row={rows[chosen] ?? null} />
    </div>
  );
}

function columnsOf(locale: Batches['client']['locale']): readonly Column<ResultRow>[] {
  const name = (id: SortKey) => text(locale, `batches.column.${id}`);
  const numeric = { numeric: true, sortable: true } as const;
  return [
    { id: 'number', name: name('number'), width: '4.5rem', ...numeric, cell: (row) => row.number + 1 },
    { id: 'agency', name: name('agency'), width: 'auto', sortable: true, cell: (row) => row.label },
    { id: 'year', name: name('year'), width: '4.5rem', sortable: true, cell: (row) => row.year ?? '—' },
    { id: 'form', name: name('form'), width: '5.5rem', sortable: true, cell: (row) => row.form },
    {
      id: 'fails',
      name: name('fails'),
      width: '5rem',
      ...numeric,
      cell: (row) => <Amount of="fail" count={row.fails} />,
    },
    {
      id: 'reviews',
      name: name('reviews'),
      width: '5rem',
      ...numeric,
      cell: (row) => <Amount of="review" count={row.reviews} />,
    },
    // Almost whole is not whole.
    {
      id: 'coverage',
      name: name('coverage'),
      width: '5.5rem',
      ...numeric,
      cell: (row) => writeShare(locale, Math.floor(row.coverage * 100) / 100),
    },
    { id: 'score', name: name('score'), width: '5rem', ...numeric, cell: (row) => writeNumber(locale, row.score) },
  ];
}

function Amount({ of, count }: { readonly of: 'fail' | 'review'; readonly count: number }) {
  return <span class={count === 0 ? 'zero' : of}>{count}</span>;
}
