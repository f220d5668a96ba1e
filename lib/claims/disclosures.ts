/** Numbers of table two said in prose: documents, decisions, fees; and how much was published in all. */
import { hasCell } from '../forms/index.ts';
import { caseUnit, decisionUnits, documentUnits, feeUnit } from '../forms/vocabulary/units.ts';
import type { Form } from '../model/form.ts';
import { isUnknown, meaningOf, means, type Token } from './lexer.ts';
import { headOf } from './phrases.ts';
import type { ProseContext } from './prose-context.ts';
import type { NumberMeaning, NumberPhrase } from './sentence-state.ts';
import { disclosureSubject } from './subjects.ts';
import { lastWord, mentions } from './words.ts';

const actions = ['issue', 'repeal', 'inForce', 'decide'] as const;
export type DisclosureAction = (typeof actions)[number];

export interface DisclosureMeaning extends NumberMeaning {
  readonly item: string;
  readonly action: DisclosureAction | null;
}

export function actionIn(words: readonly Token[]): DisclosureAction | null {
  const last = lastWord(words, ...actions);
  return actions.find((action) => means(last, action)) ?? null;
}

export function itemIn(words: readonly Token[]): string | null {
  const last = lastWord(words, 'document', 'decision', 'decided', 'fee');
  if (last === undefined) return null;
  return (
    meaningOf(last, 'document')?.means ??
    meaningOf(last, 'decision')?.means ??
    meaningOf(last, 'decided')?.means ??
    'fees'
  );
}

const decisionItems = new Set(['licensing', 'penalty', 'coercion']);

/** Every word must be known: agencies count documents and decisions in many ways. */
export function readDisclosures(
  { left, right, quantity }: NumberPhrase,
  context: ProseContext,
  form: Form,
): DisclosureMeaning | null {
  const named = itemIn(left) ?? itemIn(right.slice(0, 2));
  const item = named ?? context.item;
  if (item === null || left.some(isUnknown) || (named === null && context.unclearWords !== '')) return null;
  if (itemIn(left) === null && right.some(isUnknown)) return null;
  if (mentions(left, 'applicant', 'channel', 'application')) return null;
  if (left.some((token) => means(token, 'outcome') && meaningOf(token, 'outcome')?.unsure !== true)) return null;
  const head = left[headOf(left)];
  const decision = decisionItems.has(item);
  const decided = mentions(left, 'decided') ? 'decide' : null;
  const does = mentions(left, 'handle', 'answer') ? 'decide' : null;
  const action = actionIn(left) ?? (decision ? (decided ?? does ?? context.action) : context.action);
  if (head !== undefined && !means(head, 'document', 'decision', 'decided', 'fee', ...actions)) {
    // 「办结行政许可事项9110件」
    const matters = decision && does !== null && quantity.unit === caseUnit && means(head, 'caseWord');
    if (!matters && !(named !== null && means(head, 'handle', 'answer'))) return null;
  }
  if (item === 'fees') {
    if (quantity.unit !== feeUnit || !hasCell(form, 't2.fees.amount')) return null;
  } else if (!(decision ? decisionUnits : documentUnits).has(quantity.unit)) return null;
  const column = item === 'fees' ? 'amount' : columnOf(action, decision, form);
  if (column === null) return null;
  return {
    item,
    action,
    subject: disclosureSubject(item, column),
    unknownWords: [],
    part: '',
    named: named !== null,
    bare: false,
  };
}

function columnOf(action: DisclosureAction | null, decision: boolean, form: Form): string | null {
  if (decision) return action === 'decide' ? 'decisions' : null;
  return action === null || action === 'decide' ? null : form.documentColumns[action];
}
