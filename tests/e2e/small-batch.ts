/** Eleven reports of one year, some with a fault whose findings are known, and an address that is gone. */
import { toPage } from '../generator/years/page.ts';
import { figure, makeHistories, type State, withCells } from '../generator/years/states.ts';

/** What must be found, worked out from the fault. */
export interface KnownFinding {
  readonly rule: string;
  readonly outcome: 'fail' | 'review';
  /** With the sum on its left and the figure on its right; null: no sum. */
  readonly formula: string | null;
}

export interface KnownReport {
  readonly url: string;
  readonly agency: string;
  readonly findings: readonly KnownFinding[];
  /** By the scheme that an office gets without one of its own: 3 off for a problem that a wrong total leads. */
  readonly score: number;
  readonly html: string;
}

const givers = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg'];

// Without the government: it would have to add up what its departments now say.
const states = makeHistories(7, [{ place: '白青县', years: [2024] }])
  .flat()
  .filter(({ role }) => role !== 'government');
const withoutLegal = states.findIndex((state, at) => at > 3 && figure(state, 't3.granted.legal') === 0);

export const reports: readonly KnownReport[] = states.map((sound, at) => {
  const { state, findings, score } = faulty(sound, at);
  const url = `http://www.office${at}.gov.cn/${at}.html`;
  return { url, agency: state.agency, findings, score, html: toPage(state) };
});
export const gone = 'http://www.office0.gov.cn/gone.html';

function faulty(sound: State, at: number): Pick<KnownReport, 'findings' | 'score'> & { readonly state: State } {
  const oneMore = (cell: string) => withCells(sound, { [cell]: figure(sound, cell) + 1 });
  if (at === 0) {
    const state = oneMore('t3.received.total');
    return { state, findings: [rowTotal(sound, 'received'), balance(state)], score: 97 };
  }
  if (at === 1) {
    const state = oneMore('t3.outcomes.total');
    return { state, findings: [rowTotal(sound, 'outcomes'), outcomeTotal(sound), balance(state)], score: 97 };
  }
  if (at === 3) return { state: oneMore('t4.review.total'), findings: [reviewTotal(sound)], score: 97 };
  if (at === withoutLegal) {
    const blank: KnownFinding = { rule: 'cell-blank', outcome: 'review', formula: null };
    return { state: withCells(sound, { 't3.granted.legal': '' }), findings: [blank], score: 100 };
  }
  return { state: sound, findings: [], score: 100 };
}

/** Of a row whose total became one more. */
function rowTotal(sound: State, row: string): KnownFinding {
  const parts = givers.map((giver) => figure(sound, `t3.${row}.${giver}`));
  return { rule: 't3-row-total', outcome: 'fail', formula: oneMoreThan(parts) };
}

/** So long a sum is written without its zeros. */
function outcomeTotal(sound: State): KnownFinding {
  const beside = ['received', 'carriedIn', 'outcomes', 'carriedOut'].map((row) => `t3.${row}.total`);
  const outcomes = [...sound.cells.keys()].filter((cell) => /^t3\..*\.total$/.test(cell) && !beside.includes(cell));
  const parts = outcomes.map((cell) => figure(sound, cell)).filter((value) => value !== 0);
  return { rule: 't3-outcome-total', outcome: 'fail', formula: oneMoreThan(parts) };
}

function reviewTotal(sound: State): KnownFinding {
  const parts = ['upheld', 'corrected', 'other', 'pending'].map((result) => figure(sound, `t4.review.${result}`));
  return { rule: 't4-total', outcome: 'fail', formula: oneMoreThan(parts) };
}

function oneMoreThan(parts: readonly number[]): string {
  const sum = parts.reduce((one, other) => one + other, 0);
  return `${parts.join(' + ')} = ${sum} ≠ ${sum + 1}`;
}

function balance(state: State): KnownFinding {
  const [received, carriedIn, outcomes, carriedOut] = ['received', 'carriedIn', 'outcomes', 'carriedOut'].map((row) =>
    figure(state, `t3.${row}.total`),
  ) as [number, number, number, number];
  const came = `${received} + ${carriedIn} = ${received + carriedIn}`;
  const went = `${outcomes} + ${carriedOut} = ${outcomes + carriedOut}`;
  return { rule: 't3-balance', outcome: 'fail', formula: `${came} ≠ ${went}` };
}
