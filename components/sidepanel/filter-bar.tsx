import { text, titleOf } from '../../lib/locales/text.ts';
import { Button } from '../button.tsx';
import { PickList } from '../pick-list.tsx';
import { type FindingFilter, noFilter } from './finding-filter.ts';
import type { SidepanelProps } from './state.ts';

/** Search, order, and a list for each filter of the findings; lists offer the values that occur. */
export function FilterBar({ state }: SidepanelProps) {
  const { client, list, review } = state;
  const { locale } = client;
  const filter = list.filter.value;
  const findings = review.items.value.map(({ finding }) => finding);
  const isOn = Object.values(filter).some((value) => value !== '');

  function set(change: Partial<FindingFilter>): void {
    list.filter.value = { ...list.filter.value, ...change };
  }

  function pick<T extends string>(
    name: 'outcome' | 'severity' | 'rule' | 'section',
    values: readonly T[],
    nameOf: (value: T) => string,
  ) {
    return (
      <PickList
        label={text(locale, `sidepanel.filter.${name}`)}
        value={filter[name]}
        values={[...new Set(values)]}
        nameOf={nameOf}
        onPick={(value) => set({ [name]: value })}
      />
    );
  }

  return (
    <search class="filter">
      <div class="line">
        <input
          type="search"
          value={filter.words}
          aria-label={text(locale, 'sidepanel.search')}
          placeholder={text(locale, 'sidepanel.search.hint')}
          aria-keyshortcuts="/"
          onInput={(event) => set({ words: event.currentTarget.value })}
          onKeyDown={({ key, isComposing }) => {
            if (!isComposing && (key === 'Enter' || key === 'Escape')) list.choose(list.chosen.value, true);
          }}
        />
        <select
          aria-label={text(locale, 'sidepanel.by')}
          value={list.order.value}
          onChange={(event) => {
            list.order.value = event.currentTarget.value === 'cause' ? 'cause' : 'section';
          }}
        >
          <option value="section">{text(locale, 'sidepanel.by.section')}</option>
          <option value="cause">{text(locale, 'sidepanel.by.cause')}</option>
        </select>
      </div>
      <div class="line">
        {pick(
          'outcome',
          findings.map(({ outcome }) => outcome),
          (outcome) => text(locale, `outcome.${outcome}`),
        )}
        {pick(
          'severity',
          findings.map(({ severity }) => severity),
          (severity) => text(locale, `severity.${severity}`),
        )}
        {pick(
          'rule',
          findings.map(({ rule }) => rule),
          (rule) => titleOf(locale, rule),
        )}
        {pick(
          'section',
          findings.map(({ section }) => section ?? 'report'),
          (section) => text(locale, section === 'report' ? 'popup.noSection' : `section.${section}`),
        )}
      </div>
      <p class="line shown">
        <span role="status">
          {isOn && text(locale, 'sidepanel.filter.shown', { shown: list.items.value.length, count: findings.length })}
        </span>
        {isOn && <Button label={text(locale, 'sidepanel.filter.clear')} onClick={() => set(noFilter)} />}
      </p>
    </search>
  );
}
