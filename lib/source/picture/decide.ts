/** What a line of a cell says: digits only where two ways of reading agree, else nothing. */
import type { Recognition } from './recognizer.ts';

export interface Reading {
  /** null: it could not be read. */
  readonly text: string | null;
  /** From 0 to 1. */
  readonly sure: number;
}

/** Both ways of reading this sure of the same digits need no second look. */
const certain = 0.9;
/** Of two looks at the same digits, the better and the weaker must be this sure. */
const betterLook = 0.5;
const weakerLook = 0.2;

/** Signs that the network takes for digits, and digits for signs. */
const lookAlikes = /^[\d .,\-—–_~oO○〇◯ODQQlI|iJ!zZsSbBqgT/\\\][()（）'’‘"“”·。、，:;`]*$/;
/** A number with the words that reports write into its cell. */
const withWords = /^[增减＋+−-]?[\d.,，]+(?:[个件项元万条份人次余%％]{0,3})$/;
const ideographs = /\p{Script=Han}/u;

/** A number was read: whether a second look is wanted, and what the first one says. */
export function needsSecondLook(first: Recognition): boolean {
  return isNumeric(first) && !agrees(first);
}

function isNumeric({ text }: Recognition): boolean {
  return text === '' || lookAlikes.test(text) || withWords.test(text) || isLoneSign(text);
}

/** A single sign may be a misread digit. */
function isLoneSign(text: string): boolean {
  return [...text].length === 1;
}

/** Simple ideographs that digits, dashes and specks are taken for. */
const likeDigits = /^[一二三十口日曰工丁了人入八几乙卜]$/;

function agrees({ text, sure, digits }: Recognition): boolean {
  if (withWords.test(text) && ideographs.test(text)) return false;
  return digits.text !== '' && digits.text === text && sure >= certain && digits.sure >= certain;
}

/** Where the first look does not suffice: one with more paper around, and one at the same line three times, side by side. */
export interface FurtherLooks {
  readonly wide: Recognition;
  readonly thrice: Recognition;
}

/** `further` is null where none was wanted. */
export function decide(first: Recognition, further: FurtherLooks | null): Reading {
  // Behind the number of a row stands a point, which is easily taken for a space.
  if (further === null) return { text: first.text.replace(/^(\d{1,2}) (?=\p{Script=Han})/u, '$1.'), sure: first.sure };
  const second = further.wide;
  if (withWords.test(first.text) && ideographs.test(first.text)) {
    const sure = Math.min(first.sure, second.sure);
    return first.text === second.text && sure >= certain ? { text: first.text, sure } : unread(sure);
  }
  // A line of a label may have one sign only, as 合 and 计 do in a narrow column.
  if (isLoneSign(first.text) && ideographs.test(first.text) && !likeDigits.test(first.text)) {
    const sure = Math.max(first.sure, second.sure);
    return first.text === second.text && sure >= betterLook ? { text: first.text, sure } : unread(sure);
  }
  // Alone, a digit looks like a letter; three of them look like a number.
  const [alone, thrice] = [first.digits.text, further.thrice];
  const isThrice = alone !== '' && thrice.digits.text === alone.repeat(3) && thrice.text === thrice.digits.text;
  if (isThrice && thrice.sure >= certain && lookAlikes.test(first.text)) return { text: alone, sure: thrice.sure };
  const [one, other] = [first.digits, second.digits];
  const [better, weaker] = [Math.max(one.sure, other.sure), Math.min(one.sure, other.sure)];
  const same = one.text !== '' && one.text === other.text && better >= betterLook && weaker >= weakerLook;
  const frees = [first.text, second.text];
  const confirmed = frees.includes(one.text) && frees.every((text) => text === one.text || lookAlikes.test(text));
  return same && confirmed ? { text: one.text, sure: weaker } : unread(weaker);
}

function unread(sure: number): Reading {
  return { text: null, sure };
}
