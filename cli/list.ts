import * as z from 'zod/mini';
import * as limits from '../lib/model/limits.ts';
import type { Locale } from '../lib/model/locale.ts';
import { decode } from '../lib/source/decode.ts';
import { FileProblem } from '../lib/source/file-problem.ts';
import { tooLarge } from './collect.ts';
import { fileNamed } from './disk-names.ts';
import type { Input } from './inputs.ts';
import { foreseen, reasonOf, UsageProblem } from './problem.ts';
import { readPath, readStandardInput } from './read-local.ts';
import { reader } from './reader.ts';

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** A line of JSONL has a report or its address; the result calls it by its `name`. */
const lineSchema = z.object({
  name: z.optional(z.string()),
  url: z.optional(z.url()),
  html: z.optional(z.string()),
  text: z.optional(z.string()),
});

/**
 * Reads a list of inputs; `-` is standard input. A list has addresses in text, CSV or XLSX, or is JSONL with a report in
 * each line. A line that cannot be read becomes an input that cannot be read. Throws UsageProblem.
 */
export async function readInputList(path: string, locale: Locale): Promise<readonly Input[]> {
  try {
    const most = limits.fileBytes.reportList;
    const read = path === '-' ? await readStandardInput(most) : await readPath(await fileNamed(path), most);
    const bytes = toUtf8(read);
    if (isJsonLines(bytes)) return readLines(bytes);
    if (bytes.length > limits.fileBytes.batch) throw tooLarge(limits.fileBytes.batch);
    return (await reader.list(bytes, path)).entries.map(({ url }) => ({ kind: 'url', name: url }));
  } catch (error) {
    const reason = foreseen(error)?.sentence(locale) ?? reasonOf(error);
    throw new UsageProblem('terminal.listUnread', { path, reason });
  }
}

/** Cells of CSV may begin with a quote too, so a quoted address is JSON only if it has its line to itself. */
function isJsonLines(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 4096)).toString();
  return /^\s*(?:\{|"https?:[^"\n]*"\s*(?:\n|$))/i.test(beginning);
}

/** Removes a byte order mark. Windows saves text as UTF-16, in which one byte of an ASCII letter is 0. */
function toUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return fromUtf16(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return fromUtf16(bytes, 'utf-16be');
  return bytes;
}

function fromUtf16(bytes: Uint8Array, encoding: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
}

/** Throws FileProblem where the list has too many lines. */
function readLines(bytes: Uint8Array): readonly Input[] {
  const inputs: Input[] = [];
  let start = 0;
  for (let number = 1; start < bytes.length; number += 1) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const input = readLine(bytes.subarray(start, end), String(number));
    if (input !== null) inputs.push(input);
    if (inputs.length > limits.listEntries) throw new FileProblem('longList');
    start = end + 1;
  }
  return inputs;
}

/** Decodes each line on its own, so that a broken line costs only itself. */
function readLine(line: Uint8Array, number: string): Input | null {
  if (line.length > limits.fileBytes.batch) return { kind: 'badLine', name: number, tooLong: true };
  if (line.every((byte) => byte <= SPACE)) return null;
  try {
    const value: unknown = JSON.parse(line.includes(0) ? '' : (decode(line)?.text ?? ''));
    if (typeof value === 'string') return { kind: 'url', name: z.parse(z.url(), value) };
    const { name, url = null, html, text } = lineSchema.parse(value);
    const content = html ?? text;
    if (content !== undefined) return { kind: 'content', name: name ?? url ?? number, url, content };
    if (url !== null) return { kind: 'url', name: url };
  } catch {
    // It is a bad line, as below.
  }
  return { kind: 'badLine', name: number, tooLong: false };
}
