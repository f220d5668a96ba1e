import { useState } from 'preact/hooks';
import type { ComparedValue, ComparisonTable } from '../../../lib/export/comparison-table.ts';
import { reportLanguage } from '../../../lib/locales/report-language.ts';
import { text } from '../../../lib/locales/text.ts';
import { sortByValue } from '../../../lib/views/comparison.ts';
import { Button } from '../../button.tsx';
import { Scrolls } from '../overview/parts.tsx';
import type { BatchesProps } from '../state.ts';

interface ComparedFiguresProps extends BatchesProps {
  readonly table: ComparisonTable;
  /** Of its files. */
  readonly name: string;
  /** The rows bear names of reports. */
  readonly inReportsLanguage: boolean;
}

/** Drawn at once, and with each click on the button below: every row has several buttons. */
const PIECE = 200;
const NAME = 'name';

/** A table of figures: sorted by a click on a head, a number opens its cell, exported as it stands. */
export function ComparedFigures({ state, table, name, inReportsLanguage }: ComparedFiguresProps) {
  const { client } = state;
  const { locale } = client;
  const [sorting, setSorting] = useState<{ readonly column: string; readonly descending: boolean } | null>(null);
  const [most, setMost] = useState(PIECE);
  const at = table.columns.findIndex(({ id }) => id === sorting?.column);
  const rows =
    sorting === null
      ? table.rows
      : sortByValue(
          table.rows,
          ({ name: label, values }) => (sorting.column === NAME ? label : (values[at]?.value ?? null)),
          sorting.descending,
          new Intl.Collator(locale).compare,
        );

  function sort(column: string): void {
    const isSame = sorting?.column === column;
    setSorting({ column, descending: isSame ? !sorting.descending : column !== NAME });
  }

  async function save(format: 'csv' | 'xlsx'): Promise<void> {
    await state.withBatch(async () => {
      const [{ comparisonCsv, comparisonWorkbook }, { safeName }] = await Promise.all([
        import('../../../lib/export/comparison-table.ts'),
        import('../../../lib/export/file-name.ts'),
      ]);
      const sorted = { ...table, rows };
      const content =
        format === 'csv' ? comparisonCsv(locale, sorted) : (await comparisonWorkbook(locale, sorted)).slice();
      const type =
        format === 'csv'
          ? 'text/csv;charset=utf-8'
          : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await client.save(`${safeName(name)}-${text(locale, 'compare.file')}.${format}`, new Blob([content], { type }));
      state.say('sidepanel.export.done');
    });
  }

  const head = (id: string, words: string) => {
    const order = sorting?.column !== id ? 'none' : sorting.descending ? 'descending' : 'ascending';
    return (
      <th key={id} scope="col" class={id === NAME ? undefined : 'number'} aria-sort={order}>
        <Button label={words} onClick={() => sort(id)} />
      </th>
    );
  };
  return (
    <>
      <p class="quiet">{text(locale, 'compare.hint')}</p>
      <Scrolls label={text(locale, 'batches.tab.compare')}>
        <table>
          <thead>
            <tr>
              {head(NAME, table.head)}
              {table.columns.map((column) => head(column.id, column.head))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ id, name: label, values }) => (
              <tr key={id}>
                <th scope="row" lang={inReportsLanguage ? reportLanguage(locale) : undefined}>
                  {label}
                </th>
                {values.map((value, column) => (
                  <td key={table.columns[column]?.id} class="number">
                    <FigureButton state={state} figure={value} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {table.sum !== null && (
            <tfoot>
              <tr>
                <th scope="row">{text(locale, 'compare.sum')}</th>
                {table.sum.map(({ words, value }, column) => (
                  <td key={table.columns[column]?.id} class="number">
                    {value === null ? '' : words}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </Scrolls>
      <p class="fields">
        {rows.length > most && (
          <Button
            look="box"
            label={text(locale, 'compare.more', { count: Math.min(PIECE, rows.length - most) })}
            onClick={() => setMost(most + PIECE)}
          />
        )}
        {(['csv', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            look="box"
            label={text(locale, `compare.export.${format}`)}
            onClick={() => void save(format)}
          />
        ))}
      </p>
    </>
  );
}

/** A number that leads to its cell in the report, or why there is none. */
function FigureButton({ state, figure }: BatchesProps & { readonly figure: ComparedValue }) {
  const { locale } = state.client;
  const { value, words, place } = figure;
  if (place === null) return <span class={value === null ? 'quiet' : undefined}>{words}</span>;
  const { report, cell } = place;
  return (
    <Button
      label={words}
      aria-label={text(locale, 'compare.open', { value: words, label: report.label, year: report.year ?? '' })}
      onClick={() => void state.withBatch((client, id) => client.openCell(id, report.number, cell))}
    />
  );
}
