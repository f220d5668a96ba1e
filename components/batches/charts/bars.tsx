import type { BatchesProps } from '../state.ts';
import { Chart, type ChartPicture } from './chart.tsx';
import { cut, roomFor } from './layout.ts';

const ROW = 24;
const BAR = 14;
const HEAD = 28;
/** Bars are never shorter than this; where there is less room, the chart scrolls. */
const LENGTH = 90;
const NAMES = 300;

export type BarLook = 'fail' | 'review' | 'plain';

export interface Bar {
  readonly id: string;
  readonly name: string;
  /** Parts beside each other. */
  readonly parts: readonly { readonly look: BarLook; readonly value: number }[];
  /** The numbers beside the bar. */
  readonly numbers: string;
  /** All that it says, in words. */
  readonly label: string;
  readonly onPick: () => void;
}

interface BarsProps extends BatchesProps {
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  /** What the looks of parts stand for; none where there is one look. */
  readonly legend: readonly { readonly look: BarLook; readonly name: string }[];
  readonly head: readonly string[];
  readonly table: readonly (readonly (string | number)[])[];
}

/** Level bars under each other, as long as the room allows, with their names before and their numbers behind them. */
export function Bars({ bars, legend, ...props }: BarsProps) {
  const most = Math.max(1, ...bars.map(sumOf));

  function draw(room: number): ChartPicture {
    const names = bars.map(({ name }) => cut(name, Math.min(NAMES, room * 0.4)));
    const left = roomFor(names, NAMES) + 8;
    const numbers = roomFor(
      bars.map(({ numbers }) => numbers),
      NAMES,
    );
    const length = Math.max(LENGTH, room - left - numbers - 16);
    const head = legend.length > 0 ? HEAD : 0;
    const y = (row: number) => head + row * ROW;
    const along = (value: number) => (value / most) * length;
    return {
      width: left + length + numbers + 16,
      height: y(bars.length) + 4,
      marks: bars.map(({ parts, label, onPick }, row) => {
        const starts = parts.map((_part, at) => parts.slice(0, at).reduce((sum, { value }) => sum + value, 0));
        return {
          row,
          column: 0,
          label,
          onPick,
          shape: (
            <>
              <rect class="touch" x={0} y={y(row)} width={left + length + numbers + 16} height={ROW} />
              {parts.map(({ look, value }, at) =>
                value === 0 ? null : (
                  <BarPart
                    key={look}
                    look={look}
                    x={left + along(starts[at] ?? 0)}
                    y={y(row) + (ROW - BAR) / 2}
                    width={along(value)}
                  />
                ),
              )}
            </>
          ),
        };
      }),
      scenery: (
        <>
          {legend.map(({ look, name }, at) => {
            const x = left + legend.slice(0, at).reduce((sum, each) => sum + roomFor([each.name], NAMES) + 40, 0);
            return (
              <g key={look}>
                <BarPart look={look} x={x} y={6} width={BAR} />
                <text x={x + BAR + 6} y={6 + BAR / 2}>
                  {name}
                </text>
              </g>
            );
          })}
          {bars.map((bar, row) => (
            <g key={bar.id}>
              <text class="name" x={left - 8} y={y(row) + ROW / 2} text-anchor="end">
                {names[row]}
              </text>
              <text x={left + along(sumOf(bar)) + 8} y={y(row) + ROW / 2}>
                {bar.numbers}
              </text>
            </g>
          ))}
          <line class="axis" x1={left - 0.5} x2={left - 0.5} y1={head} y2={y(bars.length)} />
        </>
      ),
    };
  }

  return <Chart {...props} draw={draw} />;
}

function sumOf({ parts }: Pick<Bar, 'parts'>): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** Reviews are outlined, so that they are told from failures without colours. */
function BarPart({ look, x, y, width }: { look: BarLook; x: number; y: number; width: number }) {
  const inset = look === 'review' ? 0.5 : 0;
  return (
    <rect
      class={`bar ${look}`}
      x={x + inset}
      y={y + inset}
      width={Math.max(2, width - 2 * inset)}
      height={BAR - 2 * inset}
    />
  );
}
