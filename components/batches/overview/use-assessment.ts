import { useComputed } from '@preact/signals';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { type Assessment, assess } from '../../../lib/views/assessment.ts';
import type { ResultRow } from '../../../lib/views/batch-table.ts';
import type { BatchesState } from '../state.ts';

/** A running batch changes several times a second, and to count ten thousand reports takes long: it gets a tenth of the time. */
const REST = 9;
/** So many reports are counted at once. */
const FEW = 1000;

/** The assessment of the batch that is shown. */
export function useAssessment(state: BatchesState): Assessment<ResultRow> {
  const batch = useComputed(() => ({
    reports: state.rows.value,
    unread: state.unread.value.flatMap(({ number, name, state }) =>
      state === 'failed' || state === 'skipped' ? [{ number, name, state }] : [],
    ),
    expected: state.progress.value?.batch.expected ?? [],
    total: state.scheme.value.total,
    rules: state.rules.value.map(({ id }) => id),
    classes: state.classes.value,
    waiting: state.progress.value?.counts.waiting ?? 0,
  })).value;
  const last = useRef<{
    readonly of: typeof batch;
    readonly found: Assessment<ResultRow>;
    readonly due: number;
  } | null>(null);
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const started = performance.now();
  if (last.current === null || (last.current.of !== batch && started >= last.current.due)) {
    const found = assess(batch);
    const ended = performance.now();
    last.current = { of: batch, found, due: batch.reports.length <= FEW ? ended : ended + (ended - started) * REST };
  }
  const { of, found, due } = last.current;
  useEffect(() => {
    if (of === batch) return;
    const timer = setTimeout(() => redraw(), due - performance.now());
    return () => clearTimeout(timer);
  }, [of, batch, due]);
  return found;
}
