import { text, titleOf } from '../../lib/locales/text.ts';
import { noRowFilter, problemsWith, type ResultRow, type RowFilter, yearKey } from '../../lib/views/batch-table.ts';
import { Button } from '../button.tsx';
import { yearName } from '../format.ts';
import { PickList } from '../select.tsx';
import type { BatchesProps } from './state.ts';

const outcomes = ['fail', 'review', 'clean'] as const;
export const roundParts = ['settled', 'standing', 'fresh'] as const;

/** Search, and a list for each filter of the reports; lists offer the values that occur. Charts use the filter too. */
export function RowFilterBar({ state }: BatchesProps) {
  const { locale } = state.client;
  const filter = state.filter.value;
  const rows = state.rows.value;
  const subset = state.subset.value;
  const isOn = subset !== null || Object.values(filter).some((value) => value !== '');
  const years = [...new Set(rows.map(({ year }) => yearKey(year)))].sort().reverse();
  const found = new Set(rows.flatMap((row) => Object.keys(row.rules).filter((rule) => isIn(row, rule))));
  const known = state.rules.value.map(({ id }) => id);

  function set(change: Partial<RowFilter>): void {
    state.filter.value = { ...state.filter.value, ...change };
  }

  function pick<T extends string>(
    name: 'year' | 'outcome' | 'rule' | 'round',
    values: readonly T[],
    nameOf: (value: T) => string,
  ) {
    return (
      <PickList
        label={text(locale, `batches.filter.${name}`)}
        value={filter[name]}
        values={values}
        nameOf={nameOf}
        onChoose={(value) => set({ [name]: value })}
      />
    );
  }

  return (
    <search class="fields filter">
      <input
        type="search"
        aria-label={text(locale, 'batches.search')}
        placeholder={text(locale, 'batches.search')}
        value={filter.words}
        onInput={({ currentTarget }) => set({ words: currentTarget.value })}
      />
      {pick('year', years, (year) => yearName(locale, year))}
      {rows.some(({ round }) => round !== null) &&
        pick('round', roundParts, (part) => text(locale, `batches.filter.round.${part}`))}
      {pick('outcome', outcomes, (outcome) => text(locale, `batches.outcome.${outcome}`))}
      {pick(
        'rule',
        [...known.filter((rule) => found.has(rule)), ...[...found].filter((rule) => !known.includes(rule)).sort()],
        (rule) => titleOf(locale, rule),
      )}
      {subset !== null && <span class="subset">{text(locale, 'batches.filter.subset', { words: subset.words })}</span>}
      <span role="status">
        {isOn
          ? text(locale, 'batches.filter.shown', { shown: state.shown.value.length, count: rows.length })
          : text(locale, 'batches.filter.all', { count: rows.length })}
      </span>
      {isOn && (
        <Button
          label={text(locale, 'sidepanel.filter.clear')}
          onClick={() => {
            state.subset.value = null;
            set(noRowFilter);
          }}
        />
      )}
    </search>
  );
}

function isIn(row: ResultRow, rule: string): boolean {
  const { fail, review } = problemsWith(row, rule);
  return fail + review > 0;
}
