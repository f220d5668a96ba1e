/** The words of cards. The engine has none: it names messages, and the extension's background words them. */
import { sayFormula, signKeys } from '../../locales/formula-signs.ts';
import type { TextKey } from '../../locales/text.ts';
import type { Message } from '../../model/finding.ts';
import type { Locale } from '../../model/locale.ts';
import type { ReviewedProblem } from '../../triage/reviewed-report.ts';
import type { Worded } from '../to-background.ts';

const labelKeys = {
  previous: 'place.previous',
  next: 'place.next',
  close: 'card.close',
  text: 'place.text',
  table: 'place.table',
  panel: 'popup.sidepanel',
  confirm: 'sidepanel.confirm',
  dismiss: 'sidepanel.dismiss',
  reopen: 'sidepanel.reopen',
  note: 'sidepanel.note',
  cancel: 'sidepanel.cancel',
  why: 'sidepanel.dismiss.title',
  misread: 'sidepanel.reason.misread',
  explained: 'sidepanel.reason.explained',
  notRequired: 'sidepanel.reason.notRequired',
  other: 'sidepanel.reason.other',
  confirmed: 'sidepanel.state.confirmed',
  dismissed: 'sidepanel.state.dismissed',
  notified: 'stage.notified',
  contested: 'stage.contested',
  corrected: 'stage.corrected',
  closed: 'stage.closed',
  returned: 'stage.returned',
  fix: 'popup.fix',
  ...signKeys,
} as const satisfies Readonly<Record<string, TextKey>>;

export type CardLabels = Readonly<Record<keyof typeof labelKeys, string>>;

/** The words of one problem's card. */
export interface CardWords {
  readonly locale: Locale;
  readonly outcome: string;
  readonly sentence: string;
  /** The formula, as it is read out. */
  readonly spoken: string;
  readonly position: string;
  /** What the reviewer asks for in a problem of his own; '' where his sentence says it, and of other problems. */
  readonly fix: string;
  readonly suspects: readonly string[];
  /** The sentences of the findings with this cause. */
  readonly effects: readonly string[];
}

/** A problem as its card words it: the finding that leads, and those that the same cause explains. */
type WordedProblem = Pick<ReviewedProblem, 'outcome' | 'message' | 'suspects' | 'items'>;

/** Words messages in the reader's language; null where nobody answers. */
export type WordMessages = (messages: readonly Message[]) => Promise<Worded | null>;

/** The words of all cards of a report and of their buttons. */
export async function wordCards(
  problems: readonly WordedProblem[],
  wordMessages: WordMessages,
): Promise<{ readonly labels: CardLabels; readonly cards: readonly CardWords[] } | null> {
  const keys = Object.entries(labelKeys);
  const wanted = problems.map((problem, index) => messagesOf(problem, index + 1, problems.length));
  const answer = await wordMessages([...keys.map(([, id]) => wordless(id)), ...wanted.flat()]);
  if (answer === null) return null;
  const rest = [...answer.words];
  const labels = Object.fromEntries(keys.map(([name]) => [name, rest.shift() ?? ''])) as CardLabels;
  const cards = problems.map((problem): CardWords => {
    const take = () => rest.shift() ?? '';
    const [outcome, sentence, position, fix] = [take(), take(), take(), fixesOf(problem).map(take).join('')];
    return {
      locale: answer.locale,
      outcome,
      sentence,
      position,
      fix: fix === sentence ? '' : fix,
      suspects: suspectsOf(problem).map(take),
      effects: effectsOf(problem).map(take),
      spoken: sayFormula(problem.items[0].finding.formula ?? '', labels),
    };
  });
  return { labels, cards };
}

/** In the order in which their words are taken. */
function messagesOf(problem: WordedProblem, at: number, count: number): readonly Message[] {
  return [
    wordless(`outcome.${problem.outcome}`),
    problem.message,
    { id: 'place.position', data: { at, count } },
    ...fixesOf(problem),
    ...suspectsOf(problem).map(({ cell, shouldBe, reason }) => ({
      id: `popup.suspect.${reason}`,
      data: { cell, shouldBe },
    })),
    ...effectsOf(problem),
  ];
}

/** The program's own corrections say what the card shows already. */
function fixesOf({ items: [{ finding, decision }] }: WordedProblem): readonly Message[] {
  return decision?.own === undefined ? [] : [finding.fix];
}

/** None where the problem's own sentence names it. */
function suspectsOf({ message, suspects, items }: WordedProblem): WordedProblem['suspects'] {
  return message === items[0].finding.message ? suspects : [];
}

/** The sentences of the findings that the problem's own does not say. */
function effectsOf({ message, items }: WordedProblem): readonly Message[] {
  return items.map(({ finding }) => finding.message).filter((each) => each !== message);
}

function wordless(id: TextKey): Message {
  return { id, data: {} };
}
