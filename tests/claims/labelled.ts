/** Sentences labelled by hand: what they claim about the tables, and what must be found in them. */
import { readFileSync } from 'node:fs';
import type { FormId, SectionId } from '../../lib/model/form.ts';
import * as namedTables from './tables.ts';

export interface Labelled {
  /** kebab-case, says what it is about */
  readonly id: string;
  /** One paragraph, put into `section` of a report. */
  readonly text: string;
  /** Default `overview`. */
  readonly section?: SectionId;
  /** Default 2021 (a report of 2023); form 2019 is a report of 2020. */
  readonly form?: FormId;
  /** Default 青石市南湖区教育局. */
  readonly agency?: string;
  /** Non-zero cells of the tables; all others are 0. They satisfy the form's sums. */
  readonly cells?: namedTables.Cells;
  /** All numbers the text says about cells, in any order; absent: not compared. */
  readonly claims?: readonly LabelledClaim[];
  /** Complete; [] = nothing may be flagged. */
  readonly findings: readonly Expected[];
  /** Looks like a fault but is none. */
  readonly trap: boolean;
}

export interface LabelledClaim {
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

/** trap: looks like a fault and is none; agrees: says what the tables say; fault: must be found. */
export type Kind = 'trap' | 'agrees' | 'fault';

export type Options = Pick<Labelled, 'section' | 'form' | 'agency' | 'cells'>;

const shortSubjects: Readonly<Record<string, string>> = {
  natural: 't3.received.natural',
  organisations: 't3.received.organisations',
  review: 't4.review.total',
  litigation: 't4.litigation.total',
  direct: 't4.direct.total',
  afterReview: 't4.afterReview.total',
};

/** `received 45` → { subject: 't3.received.total', value: 45 }; a subject with a table (t2.…, t4.…) is taken as it stands. */
function parseClaim(words: string): LabelledClaim {
  const [name = '', value = ''] = words.split(' ');
  const subject = shortSubjects[name] ?? (/^t\d\./.test(name) ? name : `t3.${name}.total`);
  return { subject, value: Number(value) };
}

/** `claim-mismatch? fail t3.granted.total`: rule, outcome, cells; `?` behind the rule: the finding may be missing. */
function parseExpected(words: string): Expected {
  const [name = '', outcome, ...cells] = words.split(' ');
  if (outcome !== 'fail' && outcome !== 'review' && outcome !== 'either') throw new Error(`no outcome: ${words}`);
  const rule = name.replace(/\?$/, '');
  return { rule, outcome, ...(rule === name ? {} : { optional: true }), ...(cells.length === 0 ? {} : { cells }) };
}

/** `claim-mismatch fail, breakdown-sum? either`; '' for none. */
export function parseFindings(words: string): readonly Expected[] {
  return words === '' ? [] : words.split(', ').map(parseExpected);
}

/** `claims`: `received 45, outcomes 46`, 'none', or undefined where claims are not compared. */
export function labelled(
  kind: Kind,
  id: string,
  text: string,
  claims: string | undefined,
  findings: string,
  options: Options,
): Labelled {
  const listed = claims === undefined ? {} : { claims: claims === 'none' ? [] : claims.split(', ').map(parseClaim) };
  if ((kind === 'fault') !== (findings !== '')) throw new Error(`${id}: ${kind} with “${findings}”`);
  return { id, text, ...listed, ...options, findings: parseFindings(findings), trap: kind === 'trap' };
}

const tables: Readonly<Record<string, namedTables.Cells>> = { ...namedTables };
const sections: readonly string[] = ['overview', 'disclosure', 'requests', 'review', 'problems', 'other'];

/** `office, review, 2019, 青石市人民政府, t4.direct.total 1`: tables by name, section, form, agency, single cells. */
function parseOptions(words: string): Options {
  const options: { -readonly [key in keyof Options]: Options[key] } = {};
  for (const word of words.split(', ')) {
    const [cell, value] = word.split(' ');
    if (cell !== undefined && value !== undefined) options.cells = { ...options.cells, [cell]: Number(value) };
    else if (tables[word] !== undefined) options.cells = tables[word];
    else if (sections.includes(word)) options.section = word as SectionId;
    else if (word === '2019') options.form = word;
    else if (/^[\u4e00-\u9fff]+$/.test(word)) options.agency = word;
    else throw new Error(`no option: ${word}`);
  }
  return options;
}

const headLine = /^(trap|agrees|fault) ([\w-]+)(?: \((.+?)\))?(?:: (.+?))?(?: => (.+))?$/;

/**
 * Reads a file of labelled sentences. Each is a head line, `fault wrong-share (office, review): granted 25 =>
 * percentage either` (kind, id, options, claims, findings), and below it the sentence, indented; # begins a comment.
 */
export function readLabelled(file: string): readonly Labelled[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line === '' || line.startsWith('#') || line.startsWith('  ')) return [];
    const [, kind, id = '', options, claims, findings = ''] = headLine.exec(line) ?? [];
    const text = lines[at + 1];
    if (kind === undefined || text?.startsWith('  ') !== true) throw new Error(`${file}: ${line}`);
    const parsed = options === undefined ? {} : parseOptions(options);
    return [labelled(kind as Kind, id, text.slice(2), claims, findings, parsed)];
  });
}
