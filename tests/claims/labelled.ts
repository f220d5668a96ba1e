/** Sentences labelled by hand: what they claim about the tables, and what must be found in them. */
import type { SectionId } from '../../lib/model/form.ts';

export interface Labelled {
  /** kebab-case, says what it is about */
  readonly id: string;
  /** One paragraph, put into `section` of a report. */
  readonly text: string;
  /** Default `overview`. */
  readonly section?: SectionId;
  /** Default 2021 (a report of 2023); form 2019 is a report of 2020. */
  readonly form?: '2019' | '2021';
  /** Default 青石市南湖区教育局. */
  readonly agency?: string;
  /** Non-zero cells of the tables; all others are 0. They satisfy the form's sums. */
  readonly cells?: Readonly<Record<string, number>>;
  /** All numbers the text says about cells, in any order; absent: not judged. */
  readonly claims?: readonly Said[];
  /** Complete; [] = nothing may be flagged. */
  readonly findings: readonly Expected[];
  /** Looks like a fault but is none. */
  readonly trap: boolean;
}

export interface Said {
  readonly subject: string;
  readonly value: number;
}

export interface Expected {
  readonly rule: string;
  /** `either`: fail or review. */
  readonly outcome: 'fail' | 'review' | 'either';
  /** May be there, need not: a second rule that sees the same fault. */
  readonly optional?: true;
  /** Cells the finding must name, among others. */
  readonly cells?: readonly string[];
}

const short: Readonly<Record<string, string>> = {
  natural: 't3.received.natural',
  organisations: 't3.received.organisations',
  review: 't4.review.total',
  litigation: 't4.litigation.total',
  direct: 't4.direct.total',
  afterReview: 't4.afterReview.total',
};

/** `received 45` → { subject: 't3.received.total', value: 45 }; a subject with a table (t2.…, t4.…) is taken as it stands. */
function said(words: string): Said {
  const [name = '', value = ''] = words.split(' ');
  const subject = short[name] ?? (/^t\d\./.test(name) ? name : `t3.${name}.total`);
  return { subject, value: Number(value) };
}

type Options = Pick<Labelled, 'section' | 'form' | 'agency' | 'cells'>;

/** `claims`: `received 45, outcomes 46`, '' for none, null where claims are not judged. */
function label(id: string, text: string, claims: string | null, options: Options): Omit<Labelled, 'findings' | 'trap'> {
  const listed = claims === null ? {} : { claims: claims === '' ? [] : claims.split(', ').map(said) };
  return { id, text, ...listed, ...options };
}

/** Looks like a fault and is none. */
export function trap(id: string, text: string, claims: string | null, options: Options): Labelled {
  return { ...label(id, text, claims, options), findings: [], trap: true };
}

/** Says what the tables say. */
export function agrees(id: string, text: string, claims: string | null, options: Options): Labelled {
  return { ...label(id, text, claims, options), findings: [], trap: false };
}

/** `findings`: `claim-mismatch fail, breakdown-sum either`; `?` behind a rule: it may be missing. */
export function fault(id: string, text: string, claims: string | null, findings: string, options: Options): Labelled {
  return { ...label(id, text, claims, options), findings: findings.split(', ').map(expected), trap: false };
}

function expected(words: string): Expected {
  const [name = '', outcome] = words.split(' ');
  if (outcome !== 'fail' && outcome !== 'review' && outcome !== 'either') throw new Error(`no outcome: ${words}`);
  return name.endsWith('?') ? { rule: name.slice(0, -1), outcome, optional: true } : { rule: name, outcome };
}
