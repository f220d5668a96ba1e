import { useEffect, useRef } from 'preact/hooks';
import type { FindingView } from '../../lib/model/view.ts';
import { groupFindings, sectionName } from '../grouping.ts';
import { findingText } from '../notice-text.ts';
import type { PageState } from '../page-state.ts';
import { FindingItem } from './finding-item.tsx';

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Findings by section; one is chosen with j/k or the arrows, Enter goes to its place, c copies it. */
export function FindingList({
  state,
  findings,
}: {
  readonly state: PageState;
  readonly findings: readonly FindingView[];
}) {
  const { client, actions } = state;
  const { locale } = client;
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || list.current === null) return;
      const buttons = [...list.current.querySelectorAll<HTMLButtonElement>('button.place')];
      const at = buttons.findIndex((button) => button.closest('li')?.contains(document.activeElement));
      const step = STEPS[event.key];
      if (step !== undefined) {
        event.preventDefault();
        const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), buttons.length - 1);
        buttons[next]?.focus();
      } else if (event.key === 'c') {
        const finding = findings.find(({ fingerprint }) => fingerprint === buttons[at]?.value);
        if (finding !== undefined) void actions.copy(findingText(locale, finding));
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [findings, actions, locale]);

  return (
    <div ref={list}>
      {groupFindings(findings).map((group) => (
        <section key={group.section}>
          <h2>{sectionName(locale, group.section)}</h2>
          <ol>
            {group.findings.map((finding) => (
              <FindingItem key={finding.fingerprint} state={state} finding={finding} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
