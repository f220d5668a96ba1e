/** Many members of one construction: words exchanged in turn, numbers from the tables. */
import type { SectionId } from '../../../lib/model/form.ts';
import { type Kind, type Labelled, labelled, type Options } from '../labelled.ts';
import { type Numbers, selves, type TableName, tables } from './facts.ts';
import { beside, common, type Words } from './words.ts';

export interface Plan {
  readonly words?: Words;
  /** Numbers of things beside; one row a member, in turn. */
  readonly rows?: readonly Numbers[];
  readonly tables?: readonly TableName[];
  readonly sections?: readonly SectionId[];
  readonly members?: number;
  /** As for the labels, with slots; 'none' for none; absent: not compared. */
  readonly claims?: string;
}

/** A number changed by a difference, and what must then be found. */
export type Wrong = readonly [name: string, by: number, findings: string];

/** A part or the whole of a list is wrong against the table as well: one finding, or both. */
export const twice = 'claim-mismatch|breakdown-sum either, breakdown-sum|claim-mismatch? either';

/** Which member of which family; families start their lists at different words. */
interface Turn {
  readonly n: number;
  readonly start: number;
}

/** {word} takes the next of its list, the same throughout a member; {#number}, {#year-1} are counted. */
function fill(template: string, turn: Turn, words: Words, numbers: Numbers): string {
  const { n, start } = turn;
  const chosen = new Map<string, string>();
  const word = (name: string) => {
    const list = words[name] ?? [];
    const slot = chosen.size;
    const picked = chosen.get(name) ?? list[(n + start + slot + (slot % 2) * (n >> 1)) % list.length];
    if (picked === undefined) throw new Error(`no words: ${name}`);
    chosen.set(name, picked);
    return picked;
  };
  const number = (name: string, by: string) => {
    const value = numbers[name];
    if (value === undefined) throw new Error(`no number: ${name}`);
    return String(Number((value + Number(by)).toFixed(1)));
  };
  let text = template;
  while (/\{\w+\}/.test(text)) text = text.replace(/\{(\w+)\}/g, (_, name: string) => word(name));
  return text.replace(/\{#(\w+)([+-]\d+)?\}/g, (_, name: string, by: string | undefined) => number(name, by ?? '0'));
}

interface Member {
  readonly text: string;
  readonly claims: string | undefined;
  readonly options: Options;
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('empty list');
  return item;
}

/** What 收到 and 办理 may mean: a wrong number must be none of them. */
const interpretations = ['received', 'handled', 'outcomes'];

function fillMember(name: string, texts: readonly string[], plan: Plan, n: number, wrong?: Wrong): Member {
  const names = plan.tables ?? ['office', 'city', 'quiet', 'older'];
  const { form, cells, agencies, facts } = tables[at(names, n)];
  const agency = at(agencies, Math.floor(n / names.length));
  const words = { ...common, body: selves[agency] ?? [], ...plan.words };
  const numbers: Record<string, number> = { ...facts, ...at(plan.rows ?? beside, n) };
  if (wrong !== undefined) {
    const [changed, by] = wrong;
    const value = (numbers[changed] ?? Number.NaN) + by;
    if (value < 0 || (interpretations.includes(changed) && interpretations.some((each) => facts[each] === value))) {
      throw new Error(`not wrong: ${name} ${changed} ${value}`);
    }
    numbers[changed] = value;
  }
  const turn = { n, start: name.length };
  const section = at<SectionId>(plan.sections ?? ['overview', 'requests'], n);
  const text = fill(at(texts, n), turn, words, numbers);
  const claims = plan.claims === undefined ? undefined : fill(plan.claims, turn, words, numbers);
  return { text, claims, options: { section, form, agency, cells } };
}

function listed(texts: Texts): readonly string[] {
  return typeof texts === 'string' ? [texts] : texts;
}

function times<T>(count: number, make: (n: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

type Texts = string | readonly string[];

function members(
  kind: Kind,
  name: string,
  texts: Texts,
  findings: string,
  plan: Plan,
  usual: number,
): readonly Labelled[] {
  return times(plan.members ?? usual, (n) => {
    const { text, claims, options } = fillMember(name, listed(texts), plan, n);
    return labelled(kind, `${name}-${n + 1}`, text, claims, findings, options);
  });
}

/** Members that look like faults and are none. Several texts take turns. */
export function traps(name: string, texts: Texts, plan: Plan = {}): readonly Labelled[] {
  return members('trap', name, texts, '', plan, 8);
}

/** Members that say what the tables say. */
export function sound(name: string, texts: Texts, plan: Plan = {}): readonly Labelled[] {
  return members('agrees', name, texts, '', plan, 6);
}

/** Every member is wrong as it stands. */
export function faults(name: string, texts: Texts, findings: string, plan: Plan = {}): readonly Labelled[] {
  return members('fault', name, texts, findings, plan, 6);
}

/** Sound members, and behind them the first of them with one number changed: `wrongs` take turns. */
export function twins(name: string, texts: Texts, wrongs: readonly Wrong[], plan: Plan = {}): readonly Labelled[] {
  const changed = times(Math.max(4, wrongs.length), (n) => {
    const wrong = at(wrongs, n);
    const { text, claims, options } = fillMember(name, listed(texts), plan, n, wrong);
    return labelled('fault', `${name}-wrong-${n + 1}`, text, claims, wrong[2], options);
  });
  return [...members('agrees', name, texts, '', plan, 5), ...changed];
}
