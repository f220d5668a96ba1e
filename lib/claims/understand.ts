/** What a number counts: cases first, whose words are also said of applications, then table two, then applications. */
import { readApplications } from './applications.ts';
import { courtIn, readCases, resultIn } from './courts.ts';
import { deedIn, itemIn, readDisclosures } from './disclosures.ts';
import { unsaid } from './frame.ts';
import { means } from './lexer.ts';
import { isPlain } from './phrases.ts';
import type { Reader, Spoken, Understood } from './statement.ts';
import { courtSubject, isAnswerRow } from './subjects.ts';

export function understand(spoken: Spoken, reader: Reader): Understood | null {
  const { left, right } = spoken;
  const { frame, form, aside } = reader;
  const words = [...left, ...right];
  const [next, ...others] = frame.respectively;
  if (next !== undefined && left.every(isPlain)) {
    reader.frame = { ...frame, respectively: others };
    return { subject: next, doubts: [], part: '', named: false, bare: false };
  }
  const disclosed = itemIn(left) !== null || itemIn(right.slice(0, 2)) !== null;
  const [court, result] = [courtIn(words), resultIn(words)];
  if (result !== null) reader.frame = { ...frame, column: result.column };
  const about =
    court !== null ||
    (frame.matter === 'court' && left.some((token) => means(token, 'caseWord'))) ||
    (frame.matter === 'court' && result !== null && !disclosed);
  if (about) {
    const cases = readCases(spoken, reader);
    if (cases === null) {
      if (left.some((token) => means(token, 'judge', 'handle', 'answer', 'receive')))
        reader.frame = { ...frame, judging: true };
      // 「办理工伤认定行政复议6件、行政诉讼7件」: what the first are about, the others are.
      const before = courtIn(left);
      if (before !== null)
        reader.frame = { ...reader.frame, matter: 'court', court: before, openness: false, cases: null };
      return null;
    }
    const each = left.find((token) => means(token, 'each'));
    if (cases.court === 'both' && cases.column === 'total' && each !== undefined) {
      reader.frame = {
        ...frame,
        matter: 'court',
        named: 'here',
        court: 'litigation',
        openness: true,
        cases: null,
        clouded: '',
        respectively: [courtSubject('litigation')],
      };
      return { ...cases, subject: courtSubject('review') };
    }
    // 「维持6件（复议3件、诉讼3件）」: the results by court.
    if (aside !== null && cases.column === 'total' && frame.column !== null && frame.column !== 'total')
      return { ...cases, subject: courtSubject(cases.court, frame.column) };
    reader.frame = {
      ...frame,
      matter: 'court',
      named: 'here',
      court: cases.named || frame.court === null ? cases.court : frame.court,
      openness: true,
      column: cases.column,
      cases: cases.column === 'total' ? spoken.quantity.value : null,
      clouded: '',
    };
    return cases;
  }
  const ellipsis =
    frame.item !== null && deedIn(left) !== null && ['document', 'decision'].includes(frame.matter ?? '');
  if (disclosed || ellipsis) {
    const read = readDisclosures(spoken, frame, form);
    if (read === null) {
      reader.frame = { ...frame, ...(disclosed ? { matter: 'other' as const, item: null } : {}) };
      return null;
    }
    const ours = read.named
      ? {
          body: frame.body.inherited === true ? unsaid : frame.body,
          time: frame.time.inherited === true ? unsaid : frame.time,
        }
      : {};
    reader.frame = {
      ...frame,
      ...ours,
      matter: 'document',
      named: 'here',
      item: read.item,
      deed: read.deed ?? frame.deed,
      clouded: '',
    };
    return read;
  }
  const read = readApplications(spoken, frame, form);
  if (read === null) return null;
  const here = read.named || frame.named === 'here';
  // A bare verb takes its noun from the words before; nothing may stand between that was not understood.
  if (read.bare && (frame.interrupted || (frame.clouded !== '' && frame.named !== 'here'))) return null;
  const doubts = read.bare && frame.clouded !== '' ? [...read.doubts, frame.clouded] : read.doubts;
  // Named anew, it is the report's own again, though less surely.
  const inherited = read.named ? [frame.body, frame.time].find(({ inherited: before }) => before === true) : undefined;
  reader.frame = {
    ...frame,
    ...(inherited === undefined ? {} : { body: unsaid, time: unsaid }),
    interrupted: read.named ? false : frame.interrupted,
    matter: 'application',
    named: here ? 'here' : frame.named,
    spoke: true,
    implied: read.named ? false : frame.implied,
    otherCounted: read.named ? false : frame.otherCounted,
    openness: true,
    clouded: '',
    respectively: read.inTurn ?? [],
    rows: frame.rows + (isAnswerRow(read.subject.id) ? 1 : 0),
    open: null,
    part: read.part !== '' && !frame.among ? read.part : frame.part,
  };
  return { ...read, doubts: inherited === undefined ? doubts : [...doubts, inherited.words] };
}
