/** Running text cut into sentences, each with what was said just before it. */
import type { ProseLine, Quotation } from '../model/prose.ts';
import { type Dictionary, type Token, tokensOf } from './lexer.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

export interface Sentence extends Quotation {
  /** Simplified, half-width, without white space; what quotations and addresses hold is blotted out. */
  readonly text: string;
  /** `text` before blotting, for what was left over in quotations too. */
  readonly plain: string;
  readonly quantities: readonly Quantity[];
  /** `text` in words, numbers and stops, without a gap. */
  readonly tokens: readonly Token[];
  readonly previous: Sentence | null;
}

/** Where something was said, as a statement carries it. */
export function quotationOf({ quote, section, anchor }: Sentence): Quotation {
  return { quote, section, anchor };
}

/** A sentence is read to this length: no sentence of a report is longer, and work stays bounded. */
const maxSentenceLength = 1500;

/** Titles of documents, document numbers, addresses: numbers in them count nothing. Length is kept. */
const quoted =
  /《[^》]{0,200}》|〔[^〕]{0,12}〕\d{0,5}号?|(?:https?:\/\/|www\.)[\w./?=&%-]+|[\w.]+@[\w.]+|\d{3,4}-\d{6,8}/g;

function blot(text: string): string {
  return text.replace(quoted, (found) => '□'.repeat(found.length));
}

/** Splits behind 。！？ and at line ends; `;` and `,` stay inside. `year`: the report's own. */
export function sentencesOf(
  lines: readonly ProseLine[],
  dictionaries: readonly Dictionary[],
  year: number | null,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of lines) {
    let previous: Sentence | null = null;
    const printed = split(line.text);
    const folded = split(line.folded);
    folded.forEach((each, index) => {
      if (each === '') return;
      const plain = each.slice(0, maxSentenceLength);
      const text = blot(plain);
      // Where a character is a stop only once it is folded (︒), the folded words are quoted.
      const quote = folded.length === printed.length ? (printed[index] ?? each).trim() : each;
      const quantities = quantitiesOf(text);
      // Most sentences count and deny nothing: nobody asks for their words.
      let tokens: readonly Token[] | undefined;
      const sentence: Sentence = {
        text,
        plain,
        quantities,
        get tokens() {
          tokens ??= tokensOf(text, quantities, dictionaries, year);
          return tokens;
        },
        previous,
        quote,
        section: line.section,
        anchor: line.anchor,
      };
      sentences.push(sentence);
      previous = sentence;
    });
  }
  return sentences;
}

/** In the same places, whether the text is printed or folded. */
function split(text: string): readonly string[] {
  // 「。。」 stays together: it is looked for.
  return text.split(/(?<=[。！？!?])(?!\s*[。！？!?”"’」』)）])/);
}
