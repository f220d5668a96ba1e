import { contactLabels } from '../../forms/vocabulary/page-words.ts';
import type { ProseLine } from '../../model/prose.ts';
import type { Rule } from '../../model/rule.ts';
import { locateLine } from '../prose.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** A label that the next label, the end of the bracket or the end of the sentence follows. */
const empty = new RegExp(`(${contactLabels})[:](?=[,;。)\\]、]|(?:${contactLabels})[:])`, 'g');
const atEnd = new RegExp(`(?:^|[,;。(、])(${contactLabels})[:]$`);
const printed = new RegExp(`(?:${contactLabels})[:]`);
const startsWithLabel = new RegExp(`^[(]?(?:${contactLabels})[:]`);

/** Finds labels of address and telephone without content. A report without such labels lacks nothing. */
export const contact: Rule = {
  id: 'contact',
  family: 'identity',
  severity: 'notice',
  reviewsOnly: true,
  clauses: [],
  check: ({ lines }) => {
    if (!lines.some(({ folded }) => printed.test(folded))) return notApplicable;
    const verdicts = lines.flatMap((line, at) =>
      findEmptyLabels(line, lines[at + 1]).map((words) =>
        review({ ...locateLine(line), message: { id: 'contact', data: { words } } }),
      ),
    );
    return verdicts.length === 0 ? pass : verdicts;
  },
};

/** Labels without content, without repetitions. */
function findEmptyLabels({ folded, section }: ProseLine, next: ProseLine | undefined): readonly string[] {
  const inside = [...folded.matchAll(empty)].map(([, words = '']) => words);
  const last = atEnd.exec(folded)?.[1];
  // The content of a label at the end of a line may stand on the next line.
  const continued =
    next !== undefined && next.section === section && !startsWithLabel.test(next.folded) && next.folded.length < 60;
  return [...new Set(last === undefined || continued ? inside : [...inside, last])];
}
