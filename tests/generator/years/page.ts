/** A state as a page, and what the product says of it. */
import { audit } from '../../../lib/audit.ts';
import { readCell } from '../../../lib/facts/cells.ts';
import { chineseNumerals } from '../../../lib/forms/wording.ts';
import type { Audit } from '../../../lib/model/audit.ts';
import type { ContextInput } from '../../../lib/model/audit-context.ts';
import type { OtherReport } from '../../../lib/model/other-report.ts';
import { toOtherReport } from '../../../lib/related/other-report.ts';
import { readHtml } from '../../../lib/source/dom/parsed.ts';
import { layouts } from '../layouts/index.ts';
import { seeded } from '../random.ts';
import type { KnownCell, MadeReport } from '../report.ts';
import { figure, type State } from './states.ts';

const usable = ['html-clean', 'html-word', 'html-broken-labels', 'html-parts'];
const tables = { disclosure: 't2', requests: 't3', review: 't4' } as const;

function toReport(state: State): MadeReport {
  const { agency, year, form, seed } = state;
  const requests = `全年新收政府信息公开申请${figure(state, 't3.received.total')}件，答复${figure(state, 't3.outcomes.total')}件。`;
  const paragraphs = {
    overview: Object.entries(state.overview).map(([topic, text]) =>
      topic === 'requests' && text !== '' ? `${text}${requests}` : text,
    ),
    problems: state.problems,
    other: state.other,
  };
  return {
    seed,
    form,
    year,
    agency,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    preamble: state.preamble,
    sections: form.sections.map(({ id, titles }, index) => ({
      id,
      number: chineseNumerals[index] ?? '',
      title: titles[0],
      paragraphs: (id in paragraphs ? paragraphs[id as keyof typeof paragraphs] : []).filter((text) => text !== ''),
      table: id in tables ? tables[id as keyof typeof tables] : null,
      picture: false,
    })),
    cells: new Map([...state.cells].map(([cell, value]) => [cell, printed(value)])),
    omittedRows: new Set(),
    omittedColumns: new Set(),
  };
}

function printed(value: number | string): KnownCell {
  const text = String(value);
  const { state, value: number } = readCell(text);
  if (state === 'missing') throw new Error(`cannot be printed: ${text}`);
  return { state, value: number, text };
}

export function toPage(state: State): string {
  const { seed, published, agency } = state;
  const name = usable[seed % usable.length];
  const layout = layouts.find((each) => each.name === name);
  if (layout === undefined) throw new Error(`The generator has no layout ${name} any more.`);
  const { source } = layout.render(toReport(state), seeded(seed));
  const [year, month, day] = published.date;
  const written = published.raw ?? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (published.how === 'meta') return source.replace('</head>', `<meta name="PubDate" content="${written}"></head>`);
  const top = '<div class="article">';
  if (published.how === 'line') return source.replace(top, `${top}<p>发布日期：${written}　来源：${agency}</p>`);
  if (published.how === 'notice')
    return source.replace('</div></body>', `<p>${agency}</p><p>${year}年${month}月${day}日</p></div></body>`);
  return source;
}

export function auditState(state: State, context: ContextInput = {}): Extract<Audit, { kind: 'report' }> {
  const result = audit(readHtml(toPage(state)), { context });
  if (result.kind === 'none') throw new Error(`${state.agency} ${state.year}: ${result.reason}`);
  return result;
}

const known = new Map<State, OtherReport>();

/** What is kept of a state's report; states do not change, so each is read once. */
export function keptOf(state: State): OtherReport {
  const kept = known.get(state) ?? toOtherReport(auditState(state).report);
  known.set(state, kept);
  return kept;
}
