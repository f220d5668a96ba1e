import { text, titleOf } from '../../../lib/locales/text.ts';
import type { Locale } from '../../../lib/model/locale.ts';
import { compareYears } from '../../../lib/views/batch-charts.ts';
import { formatNumber, formatShare, yearName } from '../../format.ts';
import type { BatchesProps } from '../state.ts';
import { Chart, type ChartPicture } from './chart.tsx';
import { cut, roomFor } from './layout.ts';

const ROW = 22;
const BAR = 12;
const HEAD = 62;
const PANEL = 170;
/** Behind each bar. */
const NUMBERS = 70;
const NAMES = 300;

/** A panel for each year: the share of its reports that fail each rule. */
export function YearsChart({ state }: BatchesProps) {
  const { locale } = state.client;
  const { rules, years } = compareYears(
    state.shown.value,
    state.rules.value.map(({ id }) => id),
  );
  // One year has nothing to be compared with.
  if (years.length < 2 || rules.length === 0) return null;
  const names = rules.map((rule) => titleOf(locale, rule));

  function draw(room: number): ChartPicture {
    const shown = names.map((name) => cut(name, Math.min(NAMES, room * 0.4)));
    const left = roomFor(shown, NAMES) + 8;
    const panel = Math.max(PANEL, Math.floor((room - left) / years.length));
    const length = panel - NUMBERS;
    const bottom = HEAD + rules.length * ROW;
    return {
      width: left + years.length * panel,
      height: bottom + 6,
      marks: years.flatMap(({ year, reports, shares }, column) =>
        rules.map((rule, row) => {
          const share = shares[row] ?? 0;
          const [x, top] = [left + column * panel, HEAD + row * ROW];
          const failing = Math.round(share * reports);
          return {
            row,
            column,
            label: text(locale, reports < 2 ? 'batches.chart.years.one' : 'batches.chart.years.label', {
              year: yearName(locale, year),
              rule: titleOf(locale, rule),
              failing,
              reports,
              share: formatShare(locale, share, 1),
            }),
            onPick: () => state.find({ year, rule, outcome: 'fail' }),
            shape: (
              <>
                <rect class="touch" x={x} y={top} width={panel - 12} height={ROW} />
                <rect class="bar fail" x={x} y={top + (ROW - BAR) / 2} width={share * length} height={BAR} />
                <text class={share === 0 ? 'faint' : undefined} x={x + share * length + 6} y={top + ROW / 2}>
                  {shareOf(locale, share, reports)}
                </text>
              </>
            ),
          };
        }),
      ),
      scenery: (
        <>
          {shown.map((name, row) => (
            <text key={names[row]} class="name" x={left - 8} y={HEAD + row * ROW + ROW / 2} text-anchor="end">
              {name}
            </text>
          ))}
          {years.map(({ year, reports, clean, fails, score }, column) => {
            const x = left + column * panel;
            return (
              <g key={year}>
                <text class="heading" x={x} y={12}>
                  {yearName(locale, year)}
                </text>
                <text class="faint" x={x} y={29}>
                  {text(locale, 'batches.chart.years.reports', { reports, clean })}
                </text>
                <text class="faint" x={x} y={46}>
                  {text(locale, 'batches.chart.years.means', {
                    fails: formatNumber(locale, fails, 1),
                    score: formatNumber(locale, score, 1),
                  })}
                </text>
                <line class="axis" x1={x - 0.5} x2={x - 0.5} y1={HEAD} y2={bottom} />
              </g>
            );
          })}
        </>
      ),
    };
  }

  return (
    <Chart
      state={state}
      title={text(locale, 'batches.chart.years')}
      description={text(locale, 'batches.chart.years.about')}
      draw={draw}
      head={[text(locale, 'batches.filter.rule'), ...years.map(({ year }) => yearName(locale, year))]}
      table={[
        [text(locale, 'batches.chart.years.count'), ...years.map(({ reports }) => reports)],
        [text(locale, 'batches.chart.years.clean'), ...years.map(({ clean }) => clean)],
        [text(locale, 'batches.chart.years.fails'), ...years.map(({ fails }) => formatNumber(locale, fails, 1))],
        [text(locale, 'batches.chart.years.score'), ...years.map(({ score }) => formatNumber(locale, score, 1))],
        ...names.map((name, row) => [
          name,
          ...years.map(({ shares, reports }) => shareOf(locale, shares[row] ?? 0, reports, 1)),
        ]),
      ]}
    />
  );
}

/** One report is no percentage. */
function shareOf(locale: Locale, share: number, reports: number, digits?: number): string {
  if (reports < 2) return `${Math.round(share * reports)}/${reports}`;
  return formatShare(locale, share, digits ?? (share < 0.1 ? 1 : 0));
}
