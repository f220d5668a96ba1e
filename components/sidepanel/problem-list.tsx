import { useLayoutEffect, useRef } from 'preact/hooks';
import { sectionName } from '../grouping.ts';
import { ProblemEntry } from './problem-entry.tsx';
import type { SidepanelProps } from './state.ts';

/** The problems that pass the filter. Tab reaches one of them; other keys move between them. */
export function ProblemList({ state }: SidepanelProps) {
  const { client, list } = state;
  const root = useRef<HTMLDivElement>(null);
  const chosen = list.chosen.value;
  const wanted = list.wantsFocus.value;

  useLayoutEffect(() => {
    if (wanted === null) return;
    list.wantsFocus.value = null;
    const buttons = root.current?.querySelectorAll<HTMLButtonElement>('button.place, button.effect') ?? [];
    const button = [...buttons].find(({ value }) => value === wanted) ?? buttons[0];
    button?.focus();
  }, [wanted, list]);

  const problems = list.problems.value;
  const reachable = problems.find(({ key }) => key === chosen) ?? problems[0];
  return (
    <div ref={root} class="findings">
      {list.groups.value.map(({ key, section, problems: grouped }) => (
        <section key={key}>
          {section !== undefined && <h2>{sectionName(client.locale, section)}</h2>}
          <ol>
            {grouped.map((problem) => (
              <ProblemEntry key={problem.key} state={state} problem={problem} reachable={problem === reachable} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
