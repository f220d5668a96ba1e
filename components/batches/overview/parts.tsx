import type { ComponentChildren } from 'preact';
import { reportLanguage } from '../../../lib/locales/report-language.ts';
import { text } from '../../../lib/locales/text.ts';
import type { Locale } from '../../../lib/model/locale.ts';
import type { AssessedTotals, Assessment } from '../../../lib/views/assessment.ts';
import type { ResultRow } from '../../../lib/views/batch-table.ts';
import { Button } from '../../button.tsx';
import { formatShare } from '../../format.ts';
import type { BatchesProps } from '../state.ts';

export interface AssessmentProps extends BatchesProps {
  readonly assessment: Assessment<ResultRow>;
}

/** A wide table, which scrolls by itself. */
export function Scrolls({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="scrolls" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

/** The share of cells that were read, rounded down: 99.96 % is not 100 %. */
export function readShare(locale: Locale, { read, expected }: AssessedTotals['cells']): string {
  return expected === 0 ? '—' : formatShare(locale, Math.floor((read / expected) * 1000) / 1000, 1);
}

/** Opens a report of the batch in a new tab. */
export function ReportButton({
  state,
  row,
  words,
}: BatchesProps & { readonly row: ResultRow; readonly words?: string }) {
  const { locale } = state.client;
  const number = row.number + 1;
  return (
    <Button
      label={words ?? text(locale, 'batches.overview.number', { number })}
      aria-label={text(locale, 'batches.overview.open', { number, label: row.label })}
      lang={words === undefined ? undefined : reportLanguage(locale)}
      onClick={() => void state.withBatch((client, id) => client.open(id, row.number))}
    />
  );
}
