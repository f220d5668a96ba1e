import { useState } from 'preact/hooks';
import { text, titleOf } from '../../../lib/locales/text.ts';
import { heatMap, shadeOf } from '../../../lib/views/batch-charts.ts';
import { Button } from '../../button.tsx';
import type { BatchesProps } from '../state.ts';
import { Chart, type ChartPicture } from './chart.tsx';
import { cut, LETTER, roomFor, widestWord, wrap } from './layout.ts';

const ROW = 24;
const LINE = 15;
const NAMES = 240;
/** Cells are as wide as the names of rules above them need to stand level, on several lines. */
const CELL = { least: 4 * LETTER + 8, most: 112 };
/** Agencies drawn at once. */
const PAGE = 30;

/** How often each agency fails each rule: a number in each cell, darker where it is higher. */
export function HeatMapChart({ state }: BatchesProps) {
  const { locale } = state.client;
  const [wanted, setPage] = useState(0);
  const { rules, rows } = heatMap(
    state.shown.value,
    state.rules.value.map(({ id }) => id),
  );
  if (rows.length === 0) return null;
  const last = Math.ceil(rows.length / PAGE) - 1;
  const page = Math.min(wanted, last);
  const from = page * PAGE;
  const shown = rows.slice(from, from + PAGE);
  const names = rules.map((rule) => titleOf(locale, rule));
  function draw(room: number): ChartPicture {
    const most = Math.min(NAMES, room * 0.35);
    const agencies = shown.map(({ agency }) => cut(agency, most));
    const left = roomFor(agencies, NAMES) + 8;
    const least = Math.max(CELL.least, widestWord(names) + 8);
    const cell = Math.max(least, Math.min(CELL.most, Math.floor((room - left) / rules.length)));
    const heads = names.map((name) => wrap(name, cell - 6));
    const head = Math.max(0, ...heads.map(({ length }) => length)) * LINE + 10;
    const x = (column: number) => left + column * cell;
    const y = (row: number) => head + row * ROW;
    return {
      width: x(rules.length),
      height: y(shown.length) + 6,
      marks: shown.flatMap(({ agency, fails }, row) =>
        fails.map((count, column) => ({
          row,
          column,
          label: text(locale, 'batches.chart.heat.label', { agency, rule: names[column] ?? '', count }),
          onPick: () => state.find({ rule: rules[column] ?? '', outcome: count > 0 ? 'fail' : '', words: agency }),
          shape: (
            <>
              <rect class={`cell shade-${shadeOf(count)}`} x={x(column)} y={y(row)} width={cell - 1} height={ROW - 1} />
              {count > 0 && (
                <text
                  class={`count shade-${shadeOf(count)}`}
                  x={x(column) + (cell - 1) / 2}
                  y={y(row) + ROW / 2}
                  text-anchor="middle"
                >
                  {count}
                </text>
              )}
            </>
          ),
        })),
      ),
      scenery: (
        <>
          {heads.flatMap((lines, column) =>
            lines.map((line, at) => (
              <text
                key={`${column} ${at}`}
                class="name"
                x={x(column) + (cell - 1) / 2}
                y={head - 8 - (lines.length - at - 0.5) * LINE + LINE / 4}
                text-anchor="middle"
              >
                {line}
              </text>
            )),
          )}
          {agencies.map((agency, row) => (
            <text key={row} class="name" x={left - 8} y={y(row) + ROW / 2} text-anchor="end">
              {agency}
            </text>
          ))}
        </>
      ),
    };
  }

  return (
    <Chart
      state={state}
      title={text(locale, 'batches.chart.heat')}
      description={text(locale, 'batches.chart.heat.about', {
        from: from + 1,
        to: from + shown.length,
        count: rows.length,
      })}
      draw={draw}
      head={[text(locale, 'batches.column.agency'), ...names]}
      table={shown.map(({ agency, fails }) => [agency, ...fails])}
    >
      {last > 0 && (
        <>
          <Button
            look="box"
            label={text(locale, 'batches.chart.heat.back')}
            disabled={page === 0}
            onClick={() => setPage(page - 1)}
          />
          <Button
            look="box"
            label={text(locale, 'batches.chart.heat.next')}
            disabled={page === last}
            onClick={() => setPage(page + 1)}
          />
        </>
      )}
    </Chart>
  );
}
