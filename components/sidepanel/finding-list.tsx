import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { Suspects } from '../finding-parts.tsx';
import { FindingRow } from './finding-row.tsx';
import type { Group } from './list.ts';
import { stateOf } from './review.ts';
import type { Sidepanel } from './state.ts';

/** All findings that the filter lets through. One of them is in the order of tabbing: the keys move among the others. */
export function FindingList({ sidepanel }: { readonly sidepanel: Sidepanel }) {
  const { list } = sidepanel;
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
          <Heading sidepanel={sidepanel} group={group} />
          <ol>
            {group.items.map((item) => (
              <FindingRow
                key={item.finding.fingerprint}
                sidepanel={sidepanel}
                item={item}
                reachable={item === reachable}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Heading({ sidepanel, group: { heading, items } }: { readonly sidepanel: Sidepanel; readonly group: Group }) {
  const { locale } = sidepanel.client;
  if (heading.kind === 'none') return null;
  if (heading.kind === 'section') {
    return <h2>{text(locale, heading.section === null ? 'popup.noSection' : `section.${heading.section}`)}</h2>;
  }
  const open = items.filter((item) => stateOf(item) === 'open');
  return (
    <div class="cause">
      <h2>{text(locale, 'sidepanel.cause', { count: heading.effects })}</h2>
      <Suspects locale={locale} suspects={heading.suspects} />
      {open.length > 1 && (
        <button type="button" class="plain" onClick={() => void sidepanel.acts.confirmAll(open)}>
          {text(locale, 'sidepanel.cause.confirm', { count: open.length })}
        </button>
      )}
    </div>
  );
}
