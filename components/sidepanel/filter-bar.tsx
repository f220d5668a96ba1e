import { text, titleOf } from '../../lib/locales/text.ts';
import type { FindingView } from '../../lib/model/view.ts';
import { Button } from '../button.tsx';
import { sectionName } from '../grouping.ts';
import { PickList, Select } from '../select.tsx';
import { noFilter, type ProblemFilter } from './problem-filter.ts';
import type { SidepanelProps } from './state.ts';

/** Search, order, and a list for each filter of the problems; lists offer the values that occur. */
export function FilterBar({ state }: SidepanelProps) {
  const { client, list, review } = state;
  const { locale } = client;
  const filter = list.filter.value;
  const problems = review.problems.value;
  const findings = review.items.value.map(({ finding }) => finding);
  const isOn = Object.values(filter).some((value) => value !== '');

  function set(change: Partial<ProblemFilter>): void {
    list.filter.value = { ...list.filter.value, ...change };
  }

  function pick<Name extends 'outcome' | 'rule' | 'section', Value extends string = FindingView[Name] & string>(
    name: Name,
    nameOf: (value: Value) => string,
  ) {
    const found: readonly Partial<FindingView>[] = name === 'outcome' ? problems : findings;
    const values = new Set(found.map((each) => (each[name] ?? 'report') as Value));
    const label = text(locale, `sidepanel.filter.${name}`);
    const onChoose = (value: string) => set({ [name]: value });
    return <PickList label={label} value={filter[name]} values={[...values]} nameOf={nameOf} onChoose={onChoose} />;
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
        <Select
          label={text(locale, 'sidepanel.by')}
          value={list.order.value}
          values={['problem', 'section']}
          nameOf={(order) => text(locale, `sidepanel.by.${order}`)}
          onChoose={(order) => {
            list.order.value = order;
          }}
        />
      </div>
      <div class="line">
        {pick('outcome', (outcome) => text(locale, `outcome.${outcome}`))}
        {pick('rule', (rule) => titleOf(locale, rule))}
        {pick('section', (section: NonNullable<FindingView['section']> | 'report') =>
          sectionName(locale, section === 'report' ? null : section),
        )}
      </div>
      <p class="line shown">
        <span role="status">
          {isOn &&
            text(locale, 'sidepanel.filter.shown', { shown: list.problems.value.length, count: problems.length })}
        </span>
        {isOn && <Button label={text(locale, 'sidepanel.filter.clear')} onClick={() => set(noFilter)} />}
      </p>
    </search>
  );
}
