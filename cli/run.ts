import type { Assembly } from '../lib/export/format.ts';
import { text } from '../lib/locales/index.ts';
import { type Audited, auditInput, readPrevious, type Settings } from './audit-input.ts';
import { fileNamed } from './disk-names.ts';
import { inFlight } from './in-flight.ts';
import { expandInput, expandInputs, type Input, type Inputs } from './inputs.ts';
import { readInputList } from './list.ts';
import { localeOf, type Options, readOptions } from './options.ts';
import { type Output, openOutput } from './output.ts';
import { refuseOverwriting } from './overwriting.ts';
import { readCandidates } from './previous-dir.ts';
import { UsageProblem } from './problem.ts';
import { fileFormatOf, type Style } from './render.ts';
import { say, unforeseen } from './stop.ts';
import { contextsTogether } from './together.ts';
import { startWorkers } from './workers.ts';

/** Starting threads takes as long as auditing about so many reports. */
const FEW = 16;

export type ExitStatus = 0 | 1 | 2;
type Counts = Record<Audited['status'], number>;

/** The whole command: writes the result and returns the exit status (contract.md). */
export async function run(args: readonly string[]): Promise<ExitStatus> {
  try {
    const options = readOptions(args);
    if (!options.help) return await auditAll(options);
    await (await openOutput(null)).write(`${text(options.locale, 'terminal.usage')}\n`);
    return 0;
  } catch (error) {
    const locale = localeOf(args);
    say(
      error instanceof UsageProblem
        ? text(locale, 'terminal.seeHelp', { problem: error.sentence(locale) })
        : unforeseen(error, locale),
    );
    return 2;
  }
}

async function auditAll(options: Options): Promise<ExitStatus> {
  const style = styleOf(options);
  const { inputs, several } = await inputsOf(options);
  const last = options.previous === null ? null : await expandInput(options.previous);
  const earlier = options.previousDir === null ? [] : (await expandInputs([options.previousDir])).inputs;
  const list = options.list === null ? [] : [await fileNamed(options.list)];
  refuseOverwriting(options.out, [...inputs, ...(last === null ? [] : [last]), ...earlier], list);
  const previous = last === null ? null : await readPrevious(last, options.locale);
  const candidates = await readCandidates(options.previousDir, earlier);
  const output = await openOutput(options.out);
  const settings: Settings = { locale: options.locale, rules: options.rules, style, previous, candidates };
  const together = options.together ? await contextsTogether(inputs) : null;
  const counts: Counts = { passed: 0, failed: 0, notReport: 0, unreadable: 0 };
  const size = Math.min(options.jobs, inputs.length);
  const workers = inputs.length > FEW ? startWorkers(size, settings) : null;
  const perform = (input: Input): Promise<Audited> => {
    const beside = together?.get(input) ?? {};
    const here = workers === null || input.kind === 'stdin';
    return here ? auditInput({ input, settings, beside }) : workers.audit(input, beside);
  };
  try {
    const plan = { size: workers === null ? 1 : size, window: size * 8, ordered: options.format !== 'jsonl' };
    const rendered = inFlight(inputs, plan, perform);
    const assembly = fileFormatOf(style).open(options.locale, several);
    await writeAll(rendered, assembly, output, counts, startProgress(inputs.length, options));
    if (options.format === 'text' && several) await output.write(summary(counts, inputs.length, options));
    await output.close();
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    await workers?.close();
  }
  if (counts.unreadable > 0) return 2;
  return counts.failed > 0 ? 1 : 0;
}

/** Those named and those listed. Throws UsageProblem. */
async function inputsOf({ inputs: args, list, locale }: Options): Promise<Inputs> {
  const named = await expandInputs(args);
  if (list === null) return named;
  return { inputs: [...named.inputs, ...(await readInputList(list, locale))], several: true };
}

/** Throws UsageProblem where the result would only be noise: a terminal shows no workbook. */
function styleOf({ format, out }: Options): Style {
  const isTerminal = out === null && process.stdout.isTTY === true;
  if (isTerminal && format === 'xlsx') throw new UsageProblem('terminal.notForTerminal', { format });
  return { format, color: isTerminal && process.stdout.hasColors() };
}

async function writeAll(
  results: AsyncIterable<Audited>,
  assembly: Assembly,
  output: Output,
  counts: Counts,
  progress: (done: number) => void,
): Promise<void> {
  let done = 0;
  for await (const { output: rendered, status } of results) {
    counts[status] += 1;
    if (!(await output.write(assembly.add(rendered)))) return;
    done += 1;
    progress(done);
  }
  await output.write(await assembly.end());
}

function summary(counts: Counts, total: number, { locale }: Options): string {
  const { passed, failed, notReport: others, unreadable } = counts;
  return `\n${text(locale, 'terminal.summary', { total, failed, passed, others, unreadable })}\n`;
}

/** Counts on standard error, where that is a terminal that does not show the result at the same time. */
function startProgress(total: number, { locale, out }: Options): (done: number) => void {
  const { stderr, stdout } = process;
  if (!stderr.isTTY || total <= FEW || (out === null && stdout.isTTY)) return () => undefined;
  return (done) => {
    stderr.write(`\r${text(locale, 'terminal.progress', { done, total })}${done === total ? '\n' : ''}`);
  };
}
