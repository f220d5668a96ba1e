import type { ComponentChildren, TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { drawnRows, rowByKey, scrollTo, type VisibleRows } from './visible-rows.ts';

export interface DataColumn<Row> {
  readonly id: string;
  readonly name: string;
  /** A CSS width. */
  readonly width: string;
  /** Whether it holds numbers, which are aligned at their end. */
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  /** Whether it names its row. */
  readonly names?: boolean;
  readonly lang?: string | undefined;
  readonly cell: (row: Row) => ComponentChildren;
}

interface DataGridProps<Row> {
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  /** Index of the row that has, or may get, the focus; -1: none yet. */
  readonly active: number;
  readonly onActive: (row: Row) => void;
  /** Enter, or a double click. */
  readonly onEnter: (row: Row) => void;
  /** Several rows can be picked, with the space bar or a click; without it the active row is the picked one. */
  readonly picks?: { readonly has: (row: Row) => boolean; readonly toggle: (row: Row) => void };
  readonly sorting?: { readonly key: string; readonly descending: boolean };
  readonly onSort?: (column: string) => void;
}

/** Height of a row, as in results.css. */
const ROW_REM = 2;
/** Rows in view where no layout can be measured. */
const UNMEASURED = 20;

const rowHeight = () => (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) * ROW_REM;

/**
 * A table of any length, of which only what is in view is drawn: one stop for Tab, the arrows, page keys, Home and End
 * move between rows. Screen readers are told how many rows there are and which this is.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, columns, rows, active, onActive, onEnter, picks, sorting, onSort } = props;
  const box = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const [view, setView] = useState<VisibleRows>({ top: 0, height: UNMEASURED });
  const tabStop = active < 0 ? 0 : Math.min(active, rows.length - 1);
  const drawn = drawnRows(rows.length, view, tabStop);

  function measure(): void {
    if (box.current === null) return;
    const height = rowHeight();
    const { scrollTop, clientHeight } = box.current;
    const next = { top: Math.floor(scrollTop / height), height: Math.ceil(clientHeight / height) || UNMEASURED };
    setView((now) => (now.top === next.top && now.height === next.height ? now : next));
  }

  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  // Fewer rows may leave the view beyond the last.
  useLayoutEffect(measure, [rows.length]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    box.current?.querySelector<HTMLElement>(`[data-index="${tabStop}"]`)?.focus({ preventScroll: true });
  });

  function go(index: number): void {
    const row = rows[index];
    if (row === undefined || box.current === null) return;
    const height = rowHeight();
    // The head takes one row.
    const visible = Math.max(1, Math.floor(box.current.clientHeight / height) - 1);
    const top = scrollTo(index, box.current.scrollTop / height, visible);
    if (top !== null) box.current.scrollTop = top * height;
    wantsFocus.current = true;
    onActive(row);
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLTableElement>): void {
    const index = indexOf(event);
    const row = rows[index];
    if (row === undefined || event.altKey || event.metaKey || event.ctrlKey) return;
    const next = rowByKey(event.key, index, rows.length, Math.max(1, view.height - 2));
    if (next !== null) go(next);
    else if (event.key === 'Enter') onEnter(row);
    else if (event.key === ' ' && picks !== undefined) picks.toggle(row);
    else return;
    event.preventDefault();
  }

  function onClick(event: TargetedEvent<HTMLTableElement>): void {
    const index = indexOf(event);
    const row = rows[index];
    if (row === undefined) return;
    picks?.toggle(row);
    go(index);
  }

  return (
    <div ref={box} class="grid" onScroll={measure}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of the ARIA practices; td and th take their roles from it
        role="grid"
        aria-label={label}
        // Names keep their room where the other columns take all there is.
        style={{ minWidth: `calc(${columns.map(({ width }) => (width === 'auto' ? '9rem' : width)).join(' + ')})` }}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={picks !== undefined}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDblClick={(event) => {
          const row = rows[indexOf(event)];
          if (row !== undefined && picks === undefined) onEnter(row);
        }}
      >
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Head key={column.id} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.flatMap((index, place) => {
            const row = rows[index];
            if (row === undefined) return [];
            const gap = index - (drawn[place - 1] ?? -1) - 1;
            const isPicked = picks === undefined ? index === active : picks.has(row);
            return [
              gap > 0 && <Gap key={`before ${index}`} rows={gap} />,
              <tr
                key={index}
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={isPicked}
                tabIndex={index === tabStop ? 0 : -1}
              >
                {columns.map(({ id, numeric, names, lang, cell }) =>
                  names ? (
                    <th key={id} scope="row" lang={lang}>
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={id} class={numeric ? 'number' : undefined}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>,
            ];
          })}
          <Gap key="after" rows={rows.length - 1 - (drawn.at(-1) ?? -1)} />
        </tbody>
      </table>
    </div>
  );
}

/** Empty space for rows that are not drawn. */
function Gap({ rows }: { readonly rows: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: no one can focus it
  return rows > 0 ? <tr aria-hidden="true" style={{ height: `${rows * ROW_REM}rem` }} /> : null;
}

type DataHeadProps<Row> = Pick<DataGridProps<Row>, 'sorting' | 'onSort'> & { readonly column: DataColumn<Row> };

function Head<Row>({ column, sorting, onSort }: DataHeadProps<Row>) {
  const { id, name, numeric, sortable } = column;
  const order = sorting?.key !== id ? 'none' : sorting.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={numeric ? 'number' : undefined} aria-sort={sortable ? order : undefined}>
      {sortable ? <Button label={name} onClick={() => onSort?.(id)} /> : name}
    </th>
  );
}

/** The row that an event happened in; -1: none. */
function indexOf({ target }: TargetedEvent<HTMLTableElement>): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return Number(row?.dataset.index ?? -1);
}
