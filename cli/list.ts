import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { ListProblem } from '../lib/batch/list-problem.ts';
import type { Locale } from '../lib/locales/index.ts';
import { fileTroubleData } from '../lib/source/file-problem.ts';
import type { Input } from './inputs.ts';
import { Problem, reasonOf, UsageProblem } from './problem.ts';
import { reader } from './reader.ts';

/** A line of JSONL: content, or an address to fetch it from; `name` is how the result calls it. */
const lineSchema = z.object({
  name: z.optional(z.string()),
  url: z.optional(z.url()),
  html: z.optional(z.string()),
  text: z.optional(z.string()),
});

/**
 * What a list names, `-` for standard input: addresses in text, CSV or XLSX, or JSONL with a report in each line. A line
 * that cannot be read comes out as an input that cannot. Throws UsageProblem.
 */
export async function readInputList(path: string, locale: Locale): Promise<readonly Input[]> {
  try {
    const bytes = path === '-' ? await buffer(process.stdin) : await readFile(path);
    const first = /\S/.exec(bytes.subarray(0, 100).toString())?.[0];
    if (first === '{' || first === '"') return bytes.toString().split('\n').flatMap(readLine);
    return (await reader.list(bytes, path)).entries.map(({ url }) => ({ kind: 'url', name: url }));
  } catch (error) {
    const problem = error instanceof ListProblem ? problemOf(error) : error instanceof Problem ? error : null;
    const reason = problem?.sentence(locale) ?? reasonOf(error);
    throw new UsageProblem('terminal.listUnread', { path, reason });
  }
}

function problemOf({ trouble }: ListProblem): Problem {
  return new Problem(trouble === 'noAddress' ? 'batch.noAddress' : `file.${trouble}`, fileTroubleData(trouble));
}

function readLine(line: string, at: number): readonly Input[] {
  if (line.trim() === '') return [];
  const number = String(at + 1);
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') return [{ kind: 'url', name: z.parse(z.url(), value) }];
    const { name, url = null, html, text } = lineSchema.parse(value);
    const content = html ?? text;
    if (content !== undefined) return [{ kind: 'content', name: name ?? url ?? number, url, content }];
    if (url !== null) return [{ kind: 'url', name: url }];
  } catch {
    // Said below.
  }
  return [{ kind: 'badLine', name: number }];
}
