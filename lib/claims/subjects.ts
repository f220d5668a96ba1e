/**
 * What a number in prose may count, as sums of cells: 收到, 受理 and 办理 may mean row 一, 一 + 二 or （七）; 新收 only 一;
 * 办结 and 答复 only （七）.
 */
import { type CellId, cellId, type Form, groupOf, partsOfCell } from '../model/form.ts';

/** One meaning that the form allows: a sum of cells. */
export type Interpretation = readonly CellId[];

export interface ClaimSubject {
  readonly id: string;
  readonly interpretations: readonly Interpretation[];
  /** false: agencies use these words for other things too; a difference is for a person to judge. */
  readonly certain: boolean;
}

/** Of the rows （一） to （六） of answers, sums of them too; not what came, what was carried over, or all answers. */
export function isAnswerRow(id: string): boolean {
  const { table, row } = partsOfCell(id);
  return table === 't3' && !['received', 'carriedIn', 'carriedOut', 'outcomes'].includes(row);
}

/** All that came, or all that were answered. */
export function isRequestTotal(id: string): boolean {
  return id === 't3.received.total' || id === 't3.outcomes.total';
}

/** Of those who applied, by kind. */
export function isOfApplicant(id: string): boolean {
  const { table, row, column } = partsOfCell(id);
  return table === 't3' && row === 'received' && column !== 'total';
}

export function isCarryOver(id: string): boolean {
  const { table, row } = partsOfCell(id);
  return table === 't3' && (row === 'carriedIn' || row === 'carriedOut');
}

const organisations = ['business', 'research', 'nonprofit', 'legal', 'otherOrg'] as const;

export type RequestVerb = 'receive' | 'receiveNew' | 'submit' | 'handle' | 'answer';

function columnsOf(who: string): readonly string[] {
  return who === 'organisations' ? organisations : [who];
}

/** What is to be answered: what came, without or with what was carried in. */
export const dueCells: readonly Interpretation[] = [['t3.received.total'], ['t3.received.total', 't3.carriedIn.total']];
export const answeredCells: readonly Interpretation[] = [['t3.outcomes.total']];

/** Applications of `who` (total, natural, organisations, business …) by their verbs; without one it means what 收到 does. */
export function requestSubject(verbs: ReadonlySet<RequestVerb>, who = 'total'): ClaimSubject {
  // 企业 and 其他组织 may be a column or all that are no natural persons.
  const column = { enterprise: 'business', others: 'otherOrg', lawyers: 'legal', institutes: 'research' }[who];
  if (column !== undefined) {
    const [one, all] = [requestSubject(verbs, column), requestSubject(verbs, 'organisations')];
    return { ...all, interpretations: [...one.interpretations, ...all.interpretations] };
  }
  const row = (name: string): Interpretation => columnsOf(who).map((column) => cellId('t3', name, column));
  const received = row('received');
  const interpretations: Interpretation[] = [];
  if (verbs.has('receive') || verbs.has('submit') || verbs.has('handle') || verbs.size === 0)
    interpretations.push(received, [...received, ...row('carriedIn')], row('outcomes'));
  if (verbs.has('receiveNew')) interpretations.push(received);
  if (verbs.has('answer')) interpretations.push(row('outcomes'));
  const receives = verbs.has('receive') || verbs.has('receiveNew') || verbs.has('submit') || verbs.size === 0;
  return { id: cellId('t3', receives ? 'received' : 'outcomes', who), interpretations, certain: true };
}

export const carriedIn: ClaimSubject = {
  id: 't3.carriedIn.total',
  interpretations: [['t3.carriedIn.total']],
  certain: true,
};
export const carriedOut: ClaimSubject = {
  id: 't3.carriedOut.total',
  interpretations: [['t3.carriedOut.total']],
  certain: true,
};
/** 「结转1件」 does not say from which year to which. */
export const carried: ClaimSubject = {
  ...carriedOut,
  interpretations: [...carriedOut.interpretations, ...carriedIn.interpretations],
};

/** Leaf rows of a group, or the row itself. */
function rowsBelow(form: Form, group: string): Interpretation {
  const table = form.tables.find(({ id }) => id === 't3');
  const all = table?.parts.flatMap((part) => part.rows) ?? [];
  return all
    .filter(({ id, group: heads }) => !heads && (id === group || groupOf(id) === group))
    .map(({ id }) => cellId('t3', id, 'total'));
}

/** One row or group, or several added up (予以公开和部分公开共31件). Null where the form lacks one. */
export function outcomeSubject(rows: readonly string[], certain: boolean, form: Form): ClaimSubject | null {
  const cells = rows.map((row) => rowsBelow(form, row));
  if (cells.some((each) => each.length === 0)) return null;
  return { id: cellId('t3', rows.join('+'), 'total'), interpretations: [[...new Set(cells.flat())]], certain };
}

const review = (column: string): Interpretation => [cellId('t4', 'review', column)];
const litigation = (column: string): Interpretation =>
  ['direct', 'afterReview'].map((row) => cellId('t4', row, column));

export type Court = 'review' | 'litigation' | 'both' | 'direct' | 'afterReview';

export function courtSubject(court: Court, column = 'total', certain = true): ClaimSubject {
  return { id: cellId('t4', court, column), interpretations: [courtCells(court, column)], certain };
}

export function courtCells(court: Court, column: string): Interpretation {
  switch (court) {
    case 'review':
      return review(column);
    case 'litigation':
      return litigation(column);
    case 'direct':
    case 'afterReview':
      return [cellId('t4', court, column)];
    case 'both':
      return [...review(column), ...litigation(column)];
  }
}

/** Table two's documents and decisions: agencies count them in many ways, so a difference is always for review. */
export function disclosureSubject(item: string, column: string): ClaimSubject {
  const cell = cellId('t2', item, column);
  return { id: cell, interpretations: [[cell]], certain: false };
}
