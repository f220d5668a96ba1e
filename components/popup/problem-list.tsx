import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { ReviewedProblem } from '../../lib/triage/reviewed-report.ts';
import { problemText } from '../notice-text.ts';
import type { PageState } from '../page-state.ts';
import { goTo, problemBeside } from '../problem-steps.ts';
import { ProblemItem } from './problem-item.tsx';

interface ProblemListProps {
  readonly state: PageState<PopupClient>;
  readonly problems: readonly ReviewedProblem[];
}

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * Problems in the order of the report, the dismissed ones folded below. One is chosen with j/k or the arrows, Enter goes to
 * its place, c copies it.
 */
export function ProblemList({ state, problems }: ProblemListProps) {
  const { client, actions } = state;
  const { locale } = client;
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || list.current === null) return;
      // Those in a folded list are not shown.
      const places = 'ol:not(details:not([open]) *) button.place';
      const buttons = [...list.current.querySelectorAll<HTMLButtonElement>(places)];
      const at = buttons.findIndex((button) => button.closest('li')?.contains(document.activeElement));
      const step = STEPS[event.key];
      if (step !== undefined) {
        event.preventDefault();
        const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), buttons.length - 1);
        buttons[next]?.focus();
      } else if (event.key === 'c') {
        const problem = problems.find(({ key }) => key === buttons[at]?.value);
        if (problem !== undefined) void actions.copy(problemText(locale, problem));
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [problems, actions, locale]);

  const dismissed = problems.filter(({ standing }) => standing === 'dismissed');
  const items = (listed: readonly ReviewedProblem[]) => (
    <ol>
      {listed.map((problem) => (
        <ProblemItem key={problem.key} state={state} problem={problem} number={problems.indexOf(problem) + 1} />
      ))}
    </ol>
  );
  return (
    <div ref={list} class="problems">
      {items(problems.filter((problem) => !dismissed.includes(problem)))}
      {dismissed.length > 0 && (
        <details>
          <summary>{text(locale, 'headline.dismissed', { count: dismissed.length })}</summary>
          {items(dismissed)}
        </details>
      )}
    </div>
  );
}

/** 上一处 and 下一处: shows the problem before or behind the one that was shown last. */
export function ProblemSteps({ state, problems }: ProblemListProps) {
  const { client, current } = state;
  const steps = [
    ['previous', -1],
    ['next', 1],
  ] as const;
  return (
    <span class="steps">
      {steps.map(([name, step]) => {
        const problem = problemBeside(problems, current.value, step);
        return (
          <button
            key={name}
            type="button"
            class="plain"
            disabled={problem === null}
            onClick={() => problem !== null && void goTo(state, problem)}
          >
            {text(client.locale, `place.${name}`)}
          </button>
        );
      })}
    </span>
  );
}
