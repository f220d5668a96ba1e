/** The tables of a report drawn from its facts, cells marked by their findings. */
import { text, translate } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import {
  type CellStatus,
  type FormCellView,
  type FormPartView,
  type FormTableView,
  formTables,
} from '../views/form-table.ts';
import type { Delivery } from './delivery.ts';
import { type Html, html, inLanguages } from './html-text.ts';
import { plainLine } from './plain.ts';
import { viewOf } from './reopened.ts';
import { nameOutcome } from './words.ts';

/** Numbers in the list of problems by fingerprint. */
type Numbers = ReadonlyMap<string, number>;

/** The tables of the form that the source has. */
export function drawTables({ result }: Delivery, numbers: Numbers, locale: Locale): readonly Html[] {
  if (result.report === null) return [];
  return formTables(viewOf(result.report, result))
    .filter(({ found }) => found)
    .flatMap((table) => byColumns(table.parts).map((parts) => drawTable(table, parts, numbers, locale)));
}

/** Parts with the same columns share one head: the blocks of table four. */
function byColumns(parts: readonly FormPartView[]): readonly (readonly FormPartView[])[] {
  const key = ({ columns }: FormPartView): string => columns.map(({ id }) => id).join();
  return [...Map.groupBy(parts, key).values()];
}

function drawTable({ id }: FormTableView, parts: readonly FormPartView[], numbers: Numbers, locale: Locale): Html {
  const columns = parts[0]?.columns ?? [];
  return html`<table class="form">
<caption>${name(`table.${id}`, locale)}</caption>
<thead><tr><td></td>${columns.map((column) => html`<th scope="col">${name(`column.${id}.${column.id}`, locale)}</th>`)}</tr></thead>
<tbody>${parts
    .flatMap(({ rows }) => rows)
    .map((row) =>
      row.group
        ? html`<tr><th scope="rowgroup" colspan="${columns.length + 1}">${name(`row.${row.id}`, locale)}</th></tr>
`
        : html`<tr><th scope="row">${name(`row.${row.id}`, locale)}</th>${row.cells.map((cell) => drawCell(cell, numbers, locale))}</tr>
`,
    )}</tbody>
</table>
`;
}

const marks: Readonly<Record<CellStatus, 'fail' | 'review' | null>> = {
  fails: 'fail',
  review: 'review',
  missing: 'review',
  blank: 'review',
  text: 'review',
  involved: null,
  holds: null,
  open: null,
  plain: null,
};

function drawCell({ fact, status, findings }: FormCellView, numbers: Numbers, locale: Locale): Html {
  const words = fact.state === 'missing' ? text(locale, 'export.unread') : plainLine(fact.raw);
  const mark = marks[status];
  const raw = inLanguages(words, locale);
  const listed = findings.flatMap(({ fingerprint }) => numbers.get(fingerprint) ?? []).map((number) => String(number));
  if (listed.length === 0) return html`<td class="${mark}">${raw}</td>`;
  const outcome = nameOutcome(locale, mark ?? 'review');
  const says = text(locale, 'export.mark', { outcome, numbers: listed.join(text(locale, 'list.separator')) });
  return html`<td class="${mark}">${raw} <small>${says}</small></td>`;
}

function name(id: string, locale: Locale): string {
  return translate(locale, { id, data: {} });
}
