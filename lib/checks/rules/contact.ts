import { contactLabels } from '../../forms/vocabulary/page-words.ts';
import type { Verdict } from '../../model/finding.ts';
import type { ProseLine } from '../../model/prose.ts';
import type { Rule } from '../../model/rule.ts';
import { locateLine } from '../prose.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** A label with nothing behind it but the next label, the end of the bracket, or the end of the sentence. */
const empty = new RegExp(`(${contactLabels})[:](?=[,;。)\\]、]|(?:${contactLabels})[:])`, 'g');
const atEnd = new RegExp(`(?:^|[,;。(、])(${contactLabels})[:]$`);
const printed = new RegExp(`(?:${contactLabels})[:]`);
const startsWithLabel = new RegExp(`^[(]?(?:${contactLabels})[:]`);

/** Address and telephone that are announced and left out. Where none is announced, none is missed. */
export const contact: Rule = {
  id: 'contact',
  family: 'identity',
  severity: 'notice',
  clauses: [],
  check: ({ lines }) => {
    if (!lines.some(({ folded }) => printed.test(folded))) return [notApplicable];
    const verdicts = lines.flatMap((line, at) => emptyLabels(line, lines[at + 1]).map((words) => missing(words, line)));
    return verdicts.length === 0 ? [pass] : verdicts;
  },
};

/** Each once. */
function emptyLabels({ folded, section }: ProseLine, next: ProseLine | undefined): readonly string[] {
  const inside = [...folded.matchAll(empty)].map(([, words = '']) => words);
  const last = atEnd.exec(folded)?.[1];
  // What belongs to a label at a line's end may stand on the next line.
  const continued =
    next !== undefined && next.section === section && !startsWithLabel.test(next.folded) && next.folded.length < 60;
  return [...new Set(last === undefined || continued ? inside : [...inside, last])];
}

function missing(words: string, line: ProseLine): Verdict {
  return review({
    ...locateLine(line),
    message: { id: 'contact', data: { words } },
  });
}
