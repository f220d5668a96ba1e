import { type DefaultTreeAdapterMap, Parser, Token, Tokenizer, TokenizerMode } from 'parse5';

/**
 * Gives the same tree as parse5. That asks its whole machine of states about every character, while most of them, in
 * Word's styles above all, only go on with what the one before began: here such a stretch is taken at once.
 */
export class QuickParser extends Parser<DefaultTreeAdapterMap> {
  constructor(...given: ConstructorParameters<typeof Parser<DefaultTreeAdapterMap>>) {
    super(...given);
    this.tokenizer = new QuickTokenizer(this.options, this);
  }
}

class QuickTokenizer extends Tokenizer {
  /** parse5 calls it for a character that goes into a text, a value or a comment as it stands. */
  protected override _extendRun(character: number): void {
    super._extendRun(character);
    const plain = this.plainNext(character);
    if (plain === null) return;
    const { preprocessor } = this;
    const { html } = preprocessor;
    let { pos } = preprocessor;
    for (;;) {
      const code = html.charCodeAt(pos + 1);
      // The two halves of a rare character are one to the parser; NaN is the end.
      if (code < 128 ? plain[code] === 0 : !(code < 0xd800 || code > 0xdfff)) break;
      pos++;
    }
    preprocessor.pos = pos;
    this.runEnd = pos + 1;
  }

  /** The ASCII characters that change nothing behind this one; null where any may. */
  private plainNext(character: number): Uint8Array | null {
    const token = this.currentToken;
    // A second line break may not count.
    if (token === null) return this.state <= TokenizerMode.PLAINTEXT && character > 32 ? plainInText : null;
    const isTag = token.type === Token.TokenType.START_TAG || token.type === Token.TokenType.END_TAG;
    return isTag && character !== 10 ? plainInValue : null;
  }
}

const plainInText = asciiBut(/[\0- &<]/);
/** Quotes may be those around the value; without any, white space ends it. */
const plainInValue = asciiBut(/[\0- &"'>]/);

/** For each code of ASCII, 1 where the pattern does not match it. */
function asciiBut(special: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (special.test(String.fromCharCode(code)) ? 0 : 1));
}
