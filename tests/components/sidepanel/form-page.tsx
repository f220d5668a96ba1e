/** The form view by itself, and what tests do in it. */
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { FormView } from '../../../components/sidepanel/form/form-view.tsx';
import type { CellId } from '../../../lib/model/form.ts';
import type { Locale } from '../../../lib/model/locale.ts';
import type { ReportView } from '../../../lib/model/view.ts';
import { formReport } from '../../views/form-report.ts';
import { draw, findAll } from '../dom.ts';

/** Takes each element that is scrolled into view. */
export const scrolled = vi.fn<(this: Element) => void>();

/** Draws the form of a report. */
export async function show(report: ReportView, locale: Locale = 'zh-CN') {
  const selected = signal<CellId | null>(null);
  const onCell = vi.fn<(cell: CellId) => void>();
  const onFinding = vi.fn<(fingerprint: string) => void>();
  const onAdd = vi.fn<(cell: CellId) => void>();
  await draw(<FormView {...{ locale, report, selected, onCell, onFinding, onAdd }} />);
  return { selected, onCell, onFinding };
}

export function cell(id: CellId): HTMLElement {
  const [found, ...others] = findAll(`[data-cell="${id}"]`);
  if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} elements for ${id}`);
  return found;
}

export const focus = (id: CellId) => act(() => cell(id).focus());
export const focused = () => (document.activeElement as HTMLElement).dataset.cell;

/** 63 + 1 = 64 requests, of which the total says 65; the source of one part has a unit. */
export const wrong = formReport(
  { cells: { 't3.received.natural': ' 63件', 't3.received.legal': 1, 't3.received.total': 65 } },
  [
    {
      fingerprint: 'sum',
      cells: ['t3.received.total'],
      suspects: [{ cell: 't3.received.total', shouldBe: 64, reason: 'totalNotUpdated' }],
    },
    {
      fingerprint: 'unit',
      rule: 'cell-unit',
      outcome: 'review',
      cells: ['t3.received.natural'],
      quotes: ['收到63件。'],
    },
  ],
);
