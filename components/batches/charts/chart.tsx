import type { ComponentChildren, TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../lib/locales/text.ts';
import { Button } from '../../button.tsx';
import type { BatchesProps } from '../state.ts';
import { type MarkPosition, nextPosition } from './layout.ts';
import { toPng, toSvg } from './picture.ts';

/** A drawn value: the arrows reach it, and Enter or a click picks it. */
export interface ChartMark extends MarkPosition {
  readonly label: string;
  readonly shape: ComponentChildren;
  readonly onPick: () => void;
}

export interface ChartPicture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly ChartMark[];
  /** Names and lines, drawn over the marks; clicks pass through them. */
  readonly scenery: ComponentChildren;
}

interface ChartProps extends BatchesProps {
  readonly title: string;
  readonly description: string;
  /** Draws it for the room that there is; what is wider scrolls. */
  readonly draw: (room: number) => ChartPicture;
  /** The head and the rows of the chart as a table. */
  readonly head: readonly string[];
  readonly table: readonly (readonly (string | number)[])[];
  /** Further controls of this chart. */
  readonly children?: ComponentChildren;
}

/** A chart with its name, its table, and buttons that save it. */
export function Chart(props: ChartProps) {
  const { state, title, description, head, table, children } = props;
  const { client } = state;
  const { locale } = client;
  const [asTable, setAsTable] = useState(false);
  const svg = useRef<SVGSVGElement>(null);
  const id = useId();

  async function save(kind: 'svg' | 'png'): Promise<void> {
    const chart = svg.current;
    if (chart === null) return;
    await state.withBatch(async (client) => {
      const content = kind === 'png' ? await toPng(chart) : new Blob([toSvg(chart)], { type: 'image/svg+xml' });
      await client.save(`${title}.${kind}`, content);
      state.say('sidepanel.export.done');
    });
  }

  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        <p class="quiet">{description}</p>
        <p class="fields">
          <Button
            look="box"
            label={text(locale, 'batches.chart.table')}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          />
          {!asTable &&
            (['svg', 'png'] as const).map((kind) => (
              <Button
                look="box"
                label={text(locale, `batches.chart.${kind}`)}
                key={kind}
                onClick={() => void save(kind)}
              />
            ))}
          {children}
        </p>
      </figcaption>
      {asTable ? <ChartTable title={title} head={head} rows={table} /> : <Drawing {...props} svg={svg} />}
    </figure>
  );
}

interface ChartTableProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: ChartProps['table'];
}

function ChartTable({ title, head, rows }: ChartTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="chart-table" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, column) => (
                <td key={head[column + 1]} class="number">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type DrawingProps = ChartProps & { readonly svg: { current: SVGSVGElement | null } };

/** Pixels, where no layout can be measured. */
const UNMEASURED = 720;

/** Tab stops once; the arrows move between marks, Enter picks one. The line below names the focused or hovered mark. */
function Drawing({ state, title, description, draw, svg }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(UNMEASURED);
  const { width, height, marks, scenery } = draw(room);
  const [at, setAt] = useState<MarkPosition>({ row: 0, column: 0 });
  const [pointedAt, setPointedAt] = useState('');
  const wantsFocus = useRef(false);
  const id = useId();
  const rows = 1 + Math.max(0, ...marks.map(({ row }) => row));
  const columns = 1 + Math.max(0, ...marks.map(({ column }) => column));
  // The mark at the reader's position may have been filtered out.
  const stop = marks.find((mark) => isAt(mark, at)) ?? marks[0];
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    svg.current?.querySelector<SVGElement>('[tabindex="0"]')?.focus();
  }, [at]);

  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(current);
      const within =
        current.clientWidth - (Number.parseFloat(paddingLeft) || 0) - (Number.parseFloat(paddingRight) || 0);
      if (within > 0) setRoom(Math.floor(within));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  const markOf = ({ target }: TargetedEvent<SVGSVGElement>) => {
    const place = target instanceof Element ? target.closest<SVGElement>('[data-place]')?.dataset.place : undefined;
    return marks.find((mark) => positionKey(mark) === place);
  };

  function onKeyDown(event: TargetedKeyboardEvent<SVGSVGElement>): void {
    const mark = markOf(event);
    if (mark === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextPosition(mark, event.key, rows, columns);
    if (next !== null) {
      wantsFocus.current = true;
      setAt(next);
    } else if (event.key === 'Enter' || event.key === ' ') mark.onPick();
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div ref={box} class="drawing">
        {/* biome-ignore lint/a11y: its marks have the focus and the keys; focusin tells what mouseover does */}
        <svg
          ref={svg}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-labelledby={`${id}-title ${id}-desc`}
          onKeyDown={onKeyDown}
          onClick={(event) => markOf(event)?.onPick()}
          onFocusIn={(event) => setPointedAt(markOf(event)?.label ?? '')}
          onMouseOver={(event) => setPointedAt(markOf(event)?.label ?? '')}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {marks.map((mark) => (
            // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG
            <g
              key={positionKey(mark)}
              role="button"
              class="mark"
              // Preact writes attributes of SVG without changes, so lower case is needed.
              tabindex={mark === stop ? 0 : -1}
              aria-label={mark.label}
              data-place={positionKey(mark)}
            >
              {mark.shape}
            </g>
          ))}
          {scenery}
        </svg>
      </div>
      <p class="pointed-at" aria-hidden="true">
        {pointedAt || text(state.client.locale, 'batches.chart.hint')}
      </p>
    </>
  );
}

function positionKey({ row, column }: MarkPosition): string {
  return `${row} ${column}`;
}

function isAt(mark: MarkPosition, { row, column }: MarkPosition): boolean {
  return mark.row === row && mark.column === column;
}
