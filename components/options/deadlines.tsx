import { text } from '../../lib/locales/text.ts';
import type { MonthDay } from '../../lib/model/audit-context.ts';
import { dutyHolders } from '../../lib/model/audit-context.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { isMonthDay } from '../../lib/model/settings-schema.ts';
import { withEntry } from '../../lib/settings/entries.ts';
import { Select } from '../select.tsx';
import { Section } from './section.tsx';
import type { OptionsState } from './state.ts';

interface DeadlinesProps {
  readonly state: OptionsState;
  readonly deadlines: Settings['deadlines'];
}

const months = Array.from({ length: 12 }, (_, at) => at + 1);
const daysOf = (month: number) =>
  Array.from({ length: 31 }, (_, at) => at + 1).filter((day) => isMonthDay([month, day]));

/** Deadlines that a local notice sets instead of the law, by the agencies that it binds. */
export function Deadlines({ state, deadlines }: DeadlinesProps) {
  const locale = state.locale.value;
  const set = (holder: string, day: MonthDay | undefined) =>
    void state.change({ deadlines: withEntry<[number, number]>(deadlines, holder, day && [...day]) });

  return (
    <Section locale={locale} name="deadlines" hint={text(locale, 'settings.deadlines.hint')}>
      <ul class="rows">
        {dutyHolders.map((holder) => {
          const chosen = deadlines[holder];
          const [month, day] = chosen ?? [0, 0];
          return (
            <li key={holder} class={chosen === undefined ? undefined : 'changed'}>
              <label for={`deadline-${holder}`}>{text(locale, `dutyHolder.${holder}`)}</label>
              <Select
                id={`deadline-${holder}`}
                value={month}
                values={[0, ...months]}
                nameOf={(each) =>
                  each === 0
                    ? text(locale, `settings.deadlines.default.${holder}`)
                    : text(locale, 'settings.deadlines.month', { month: each })
                }
                // Most local deadlines are the last day of a month.
                onChoose={(next) => set(holder, next === 0 ? undefined : [next, Math.max(...daysOf(next))])}
              />
              {chosen !== undefined && (
                <Select
                  label={text(locale, 'settings.deadlines.dayOf', { holder })}
                  class="short-field"
                  value={day}
                  values={daysOf(month)}
                  nameOf={(each) => text(locale, 'settings.deadlines.day', { day: each })}
                  onChoose={(next) => set(holder, [month, next])}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
