import { findingText } from '../notice-text.ts';
import type { SidepanelState } from './state.ts';

/** What each key is for, in the order in which the help lists them. */
export const keys = [
  ['move', 'j / k'],
  ['place', 'Enter'],
  ['confirm', 'y'],
  ['dismiss', 'n'],
  ['note', 'e'],
  ['undo', 'u'],
  ['copy', 'c'],
  ['search', '/'],
  ['help', '?'],
  ['escape', 'Esc'],
] as const;

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };
const ARROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What the side panel does itself on a key; the other keys are the browser's. */
export interface KeyTargets {
  search(): void;
  help(): void;
}

/** Whether the key belongs to what has the focus: a field, a list of choices, a dialog. */
function isTaken({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input:not([type=checkbox]), select, textarea, dialog') !== null;
}

/** One key anywhere on the side panel. Gives whether it was for the side panel. */
export function pressKey(state: SidepanelState, event: KeyboardEvent, { search, help }: KeyTargets): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTaken(event)) return false;
  const { key } = event;
  const { actions, client, list, tab } = state;
  const isInList = event.target instanceof Element && event.target.matches('button.place');
  const step = STEPS[key] ?? (isInList ? ARROWS[key] : undefined);
  if (step !== undefined && tab.value === 'findings') return done(() => list.move(step));
  // A key held down moves on; it decides nothing twice.
  if (event.repeat) return false;
  if (key === '?') return done(help);
  if (key === '/') return done(search);
  if (key === 'u') return done(() => void actions.undo());
  if (tab.value !== 'findings') return false;
  const item = list.items.value.find(({ finding }) => finding.fingerprint === list.chosen.value);
  if (item === undefined) return false;
  if (key === 'y') return done(() => void actions.decide(item, { kind: 'confirmed', reason: null }));
  if (key === 'n') return done(() => actions.openForm(item, 'dismissal'));
  if (key === 'e') return done(() => actions.openForm(item, 'note'));
  if (key === 'c') return done(() => void actions.copy(findingText(client.locale, item.finding)));
  return false;
}

function done(act: () => void): true {
  act();
  return true;
}
