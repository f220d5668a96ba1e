/** A word of the field: what class it is of, what it means, and a sentence that shows it. */

/**
 * What part a word has in a statement. The readers of prose know these classes and no words.
 *
 * counted: application, court, document, decision, fee; verbs: receive, receiveNew, submit, handle, answer, carry,
 * sue, judge, issue, repeal, inForce, decide; answers of table three: outcome; results of table four: result;
 * whose: own, area, level, otherBody, agent; when: ownTime to average; from makesUp on: words of lists and percentages.
 */
export type WordClass =
  | 'application'
  | 'receive'
  | 'receiveNew'
  | 'submit'
  | 'handle'
  | 'answer'
  | 'carry'
  | 'undone'
  | 'outcome'
  | 'unplaced'
  | 'reasons'
  | 'applicant'
  | 'channel'
  | 'everyWay'
  | 'topic'
  | 'court'
  | 'caseWord'
  | 'allKinds'
  | 'openness'
  | 'cause'
  | 'sue'
  | 'judge'
  | 'result'
  | 'document'
  | 'issue'
  | 'repeal'
  | 'inForce'
  | 'decision'
  | 'decided'
  | 'decide'
  | 'fee'
  | 'publishedInAll'
  | 'own'
  | 'area'
  | 'level'
  | 'otherBody'
  | 'agent'
  | 'since'
  | 'until'
  | 'from'
  | 'view'
  | 'toward'
  | 'ownTime'
  | 'lastYear'
  | 'nextYear'
  | 'otherTime'
  | 'cumulative'
  | 'plan'
  | 'average'
  | 'among'
  | 'apart'
  | 'except'
  | 'excluded'
  | 'comparedTo'
  | 'rest'
  | 'compare'
  | 'change'
  | 'share'
  | 'times'
  | 'each'
  | 'total'
  | 'every'
  | 'count'
  | 'and'
  | 'andSoOn'
  | 'filler'
  | 'negation'
  | 'makesUp'
  | 'mainly'
  | 'without'
  | 'otherItem'
  | 'generalNoun'
  | 'grandTotal'
  | 'attribute'
  | 'way'
  | 'half'
  | 'medium'
  | 'overlap'
  | 'does'
  | 'rise'
  | 'fall'
  | 'rateName'
  | 'inTime'
  | 'about'
  | 'within'
  | 'sort'
  | 'together'
  | 'plus'
  | 'paper';

export interface WordEntry {
  /** kebab-case */
  readonly id: string;
  readonly class: WordClass;
  /** Alternatives between spaces; `[a|b]` may be there, `(a|b)` is one of them. Folded to simplified, half-width. */
  readonly words: string;
  /** What the word stands for where its class has several: a row, a court, a kind of applicant. */
  readonly means?: string;
  /** Agencies use the word for other things too, so a difference is for a person to judge. */
  readonly unsure?: true;
  /** A paragraph with `~` for the word. */
  readonly example: string;
  /**
   * What is read of the example with the word and not without it: `received 12` (a claim), `!carriedOut` (a denial),
   * `?` behind it: unsure; '' where the word keeps a number from being a claim.
   */
  readonly says: string;
}

/** `政府[信息]公开(申请|件)` → 政府信息公开申请, 政府信息公开件, 政府公开申请, 政府公开件. */
export function expand(words: string): readonly string[] {
  return words.split(/\s+/).flatMap(expandOne);
}

function expandOne(pattern: string): readonly string[] {
  const found = /\[([^[\]()]*)\]|\(([^[\]()]*)\)/.exec(pattern);
  if (found === null) return [pattern];
  const choices = found[1] === undefined ? (found[2] ?? '').split('|') : ['', ...found[1].split('|')];
  const [before, after] = [pattern.slice(0, found.index), pattern.slice(found.index + found[0].length)];
  return choices.flatMap((choice) => expandOne(`${before}${choice}${after}`));
}
