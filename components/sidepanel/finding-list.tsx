import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { decisionKindOf } from '../../lib/triage/reviewed-report.ts';
import { Button } from '../button.tsx';
import { Suspects } from '../finding-parts.tsx';
import { sectionName } from '../grouping.ts';
import { FindingRow } from './finding-row.tsx';
import type { FindingGroup } from './list-state.ts';
import type { SidepanelProps } from './state.ts';

/** The findings that pass the filter. Tab reaches one of them; other keys move between them. */
export function FindingList({ state }: SidepanelProps) {
  const { list } = state;
  const root = useRef<HTMLDivElement>(null);
  const chosen = list.chosen.value;
  const wantsFocus = list.wantsFocus.value;

  useLayoutEffect(() => {
    if (!wantsFocus) return;
    list.wantsFocus.value = false;
    const buttons = root.current?.querySelectorAll<HTMLButtonElement>('button.place') ?? [];
    const button = [...buttons].find(({ value }) => value === chosen) ?? buttons[0];
    button?.focus();
  }, [wantsFocus, chosen, list]);

  const items = list.items.value;
  const reachable = items.find(({ finding }) => finding.fingerprint === chosen) ?? items[0];
  return (
    <div ref={root} class="findings">
      {list.groups.value.map((group) => (
        <section key={group.key} class={group.heading.kind}>
          <Heading state={state} group={group} />
          <ol>
            {group.items.map((item) => (
              <FindingRow key={item.finding.fingerprint} state={state} item={item} reachable={item === reachable} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Heading({ state, group: { heading, items } }: SidepanelProps & { readonly group: FindingGroup }) {
  const { locale } = state.client;
  if (heading.kind === 'none') return null;
  if (heading.kind === 'section') {
    return <h2>{sectionName(locale, heading.section)}</h2>;
  }
  const open = items.filter((item) => decisionKindOf(item) === 'open');
  return (
    <div class="cause">
      <h2>{text(locale, 'sidepanel.cause', { count: heading.effects })}</h2>
      <Suspects locale={locale} suspects={heading.suspects} />
      {open.length > 1 && (
        <Button
          label={text(locale, 'sidepanel.cause.confirm', { count: open.length })}
          onClick={() => void state.actions.confirmAll(open)}
        />
      )}
    </div>
  );
}
