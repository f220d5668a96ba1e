import { useState } from 'preact/hooks';
import { text, titleOf } from '../../../lib/locales/text.ts';
import { heatMap, shadeOf } from '../../../lib/views/batch-charts.ts';
import { Button } from '../../button.tsx';
import type { BatchesProps } from '../state.ts';
import { Chart, type ChartMark } from './chart.tsx';
import { cut, LETTER, roomFor } from './layout.ts';

const CELL = 28;
const ROW = 24;
const NAMES = 240;
/** Names of rules are slanted, so that they can be read without turning the head. */
const LEAN = { degrees: 50, up: Math.sin((50 * Math.PI) / 180), along: Math.cos((50 * Math.PI) / 180) };
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
  const left = roomFor(
    shown.map(({ agency }) => agency),
    NAMES,
  );
  const room = roomFor(names, NAMES);
  const head = Math.ceil(room * LEAN.up) + 20;
  const x = (column: number) => left + 8 + column * CELL;
  const y = (row: number) => head + row * ROW;

  const marks: readonly ChartMark[] = shown.flatMap(({ agency, fails }, row) =>
    fails.map((count, column) => ({
      row,
      column,
      label: text(locale, 'batches.chart.heat.label', { agency, rule: names[column] ?? '', count }),
      onPick: () => state.find({ rule: rules[column] ?? '', outcome: count > 0 ? 'fail' : '', words: agency }),
      shape: (
        <>
          <rect class={`cell shade-${shadeOf(count)}`} x={x(column)} y={y(row)} width={CELL - 1} height={ROW - 1} />
          {count > 0 && (
            <text
              class={`count shade-${shadeOf(count)}`}
              x={x(column) + (CELL - 1) / 2}
              y={y(row) + ROW / 2}
              text-anchor="middle"
            >
              {count}
            </text>
          )}
        </>
      ),
    })),
  );
  return (
    <Chart
      state={state}
      title={text(locale, 'batches.chart.heat')}
      description={text(locale, 'batches.chart.heat.about', {
        from: from + 1,
        to: from + shown.length,
        count: rows.length,
      })}
      width={x(rules.length) + Math.ceil(room * LEAN.along)}
      height={y(shown.length) + 6}
      marks={marks}
      scenery={
        <>
          {names.map((name, column) => (
            <text
              key={name}
              class="name"
              transform={`translate(${x(column) + CELL / 2} ${head - 6}) rotate(-${LEAN.degrees})`}
              text-anchor="start"
            >
              {cut(name, NAMES)}
            </text>
          ))}
          {shown.map(({ agency }, row) => (
            <text key={agency} class="name" x={left} y={y(row) + ROW / 2} text-anchor="end">
              {cut(agency, NAMES - LETTER)}
            </text>
          ))}
        </>
      }
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
