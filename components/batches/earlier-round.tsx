import { useEffect, useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { Batch } from '../../lib/model/batch.ts';
import { Select } from '../select.tsx';
import type { BatchesProps } from './state.ts';

/** The batch with which this one is compared as the round before, and what became of its problems. */
export function EarlierRound({ state, batch }: BatchesProps & { readonly batch: Batch }) {
  const { client, batches, rows } = state;
  const { locale } = client;
  const { id, created } = batch;
  const [previous, setPrevious] = useState<string | null>(null);
  const earlier = (batches.value ?? []).filter(
    (each) => each.id !== id && Date.parse(each.created) < Date.parse(created),
  );

  useEffect(() => {
    let isWanted = true;
    void state.withBatch(async (client, shown) => {
      const found = await client.previous(shown);
      if (isWanted && shown === id) setPrevious(found?.id ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, [state, id]);

  if (earlier.length === 0) return null;
  const rounds = rows.value.flatMap(({ round }) => round ?? []);
  const sum = (part: 'settled' | 'standing' | 'fresh') => rounds.reduce((total, round) => total + round[part], 0);
  const counts = { settled: sum('settled'), standing: sum('standing'), fresh: sum('fresh') };
  return (
    <p class="fields">
      <Select
        label={text(locale, 'batches.round')}
        value={previous ?? ''}
        values={['', ...earlier.map((each) => each.id)]}
        nameOf={(chosen) => {
          const named = earlier.find((each) => each.id === chosen);
          return named === undefined
            ? text(locale, 'batches.round.none')
            : text(locale, 'batches.round.with', { name: named.name });
        }}
        onChoose={(chosen) => {
          setPrevious(chosen || null);
          void state.withBatch((client, shown) => client.choosePrevious(shown, chosen || null));
        }}
      />
      <span role="status">
        {previous !== null &&
          text(locale, 'batches.round.counts', { ...counts, reports: rounds.length, count: rows.value.length })}
      </span>
    </p>
  );
}
