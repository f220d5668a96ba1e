import { problemText } from '../notice-text.ts';
import type { SidepanelState } from './state.ts';

/** The purpose of each key, in the order of the help. */
export const keys = [
  ['move', 'j / k'],
  ['place', 'Enter'],
  ['confirm', 'y'],
  ['dismiss', 'n'],
  ['note', 'e'],
  ['add', 'a'],
  ['undo', 'u'],
  ['copy', 'c'],
  ['search', '/'],
  ['help', '?'],
  ['escape', 'Esc'],
] as const;

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };
const ARROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What keys do outside the state of the side panel. */
interface KeyTargets {
  search(): void;
  help(): void;
}

/** Whether the focused element needs the key itself: a field, a list of choices, a dialog. */
function isTaken({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input:not([type=checkbox]), select, textarea, dialog') !== null;
}

/** Handles a key pressed anywhere on the side panel. True: the side panel used it. */
export function pressKey(state: SidepanelState, event: KeyboardEvent, { search, help }: KeyTargets): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTaken(event)) return false;
  const { key } = event;
  const { actions, client, list, own, tab } = state;
  const isInList = event.target instanceof Element && event.target.matches('button.place');
  const step = STEPS[key] ?? (isInList ? ARROWS[key] : undefined);
  if (step !== undefined && tab.value === 'findings') return done(() => list.move(step));
  // A key that is held down moves on and decides nothing.
  if (event.repeat) return false;
  if (key === '?') return done(help);
  if (key === '/') return done(search);
  if (key === 'a') return done(() => void own.add(null));
  if (key === 'u') return done(() => void actions.undo());
  if (tab.value !== 'findings') return false;
  const problem = list.problems.value.find((each) => each.key === list.chosen.value);
  if (problem === undefined) return false;
  const { items } = problem;
  if (key === 'y') return done(() => void actions.decide(items, null, { kind: 'confirmed', reason: null }));
  if (key === 'n') return done(() => actions.openForm({ form: 'dismissal', effect: null }));
  if (key === 'e') return done(() => actions.openForm({ form: 'note', effect: null }));
  if (key === 'c') return done(() => void actions.copy(problemText(client.locale, problem)));
  return false;
}

function done(act: () => void): true {
  act();
  return true;
}
