import { useComputed } from '@preact/signals';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { ExpectedAgency } from '../../../lib/model/batch.ts';
import { type Assessment, assess } from '../../../lib/views/assessment.ts';
import type { ResultRow } from '../../../lib/views/batch-table.ts';
import type { BatchesState } from '../state.ts';

/** A running batch changes several times a second, and to count ten thousand reports takes long: it gets a tenth of the time. */
const REST = 9;
/** So many reports are counted at once. */
const FEW = 1000;

/** The assessment of the batch that is shown. It is counted again where something in it changed: progress alone is not. */
export function useAssessment(state: BatchesState): Assessment<ResultRow> {
  const waiting = useComputed(() => state.progress.value?.counts.waiting ?? 0);
  // Each message brings the list anew, so it is compared by what it says.
  const listed = useComputed(() => JSON.stringify(state.progress.value?.batch.expected ?? []));
  const expected = useComputed((): readonly ExpectedAgency[] => JSON.parse(listed.value));
  const batch = useComputed(() => ({
    reports: state.rows.value,
    unread: state.unread.value.flatMap(({ number, name, state }) =>
      state === 'failed' || state === 'skipped' ? [{ number, name, state }] : [],
    ),
    expected: expected.value,
    total: state.scheme.value.total,
    rules: state.rules.value.map(({ id }) => id),
    classes: state.classes.value,
    waiting: waiting.value,
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
    const timer = setTimeout(() => {
      // A timer may ring a little before its time, and rings once.
      if (last.current !== null) last.current = { ...last.current, due: 0 };
      redraw();
    }, due - performance.now());
    return () => clearTimeout(timer);
  }, [of, batch, due]);
  return found;
}
