import type { Assembly } from '../lib/export/format.ts';
import { text } from '../lib/locales/index.ts';
import { type Audited, auditInput, type RunSettings, readPrevious } from './audit-input.ts';
import { fileNamed } from './disk-names.ts';
import { readExpected } from './expected.ts';
import { inFlight } from './in-flight.ts';
import { expandInput, expandInputs, type Input, type Inputs } from './inputs.ts';
import { readInputList } from './list.ts';
import { type CliOptions, localeOf, readOptions } from './options.ts';
import { outPath } from './out-path.ts';
import { type Output, openOutput } from './output.ts';
import { refuseOverwriting } from './overwriting.ts';
import { readImprint } from './papers.ts';
import { readCandidates } from './previous-dir.ts';
import { UsageProblem } from './problem.ts';
import { fileFormatOf, type OutputStyle } from './render.ts';
import { readSchemeFile } from './scheme.ts';
import { printError, unforeseen } from './stop.ts';
import { contextsTogether } from './together.ts';
import { startWorkers } from './workers.ts';

/** Threads take as long to start as so many reports take to audit. */
const TOO_FEW_FOR_THREADS = 16;

/** Nothing that a terminal can show. */
const binaryFormats: ReadonlySet<CliOptions['format']> = new Set(['xlsx', 'docx', 'facts-xlsx'] as const);

type ExitStatus = 0 | 1 | 2;
type StatusCounts = Record<Audited['status'], number>;

/** Does what the command line says, and returns the exit status. */
export async function run(args: readonly string[]): Promise<ExitStatus> {
  try {
    const options = readOptions(args);
    if (!options.help) return await auditAll({ ...options, out: await outPath(options) });
    await (await openOutput(null)).write(`${text(options.locale, 'terminal.usage')}\n`);
    return 0;
  } catch (error) {
    const locale = localeOf(args);
    printError(
      error instanceof UsageProblem
        ? text(locale, 'terminal.seeHelp', { problem: error.sentence(locale) })
        : unforeseen(error, locale),
    );
    return 2;
  }
}

async function auditAll(options: CliOptions): Promise<ExitStatus> {
  refuseTerminal(options);
  const { inputs, several } = await inputsOf(options);
  const previousInput = options.previous === null ? null : await expandInput(options.previous);
  const earlierInputs = options.previousDir === null ? [] : (await expandInputs([options.previousDir])).inputs;
  const files = await Promise.all(
    [options.list, options.papers, options.scheme, options.expected].flatMap((path) =>
      path === null ? [] : [fileNamed(path)],
    ),
  );
  refuseOverwriting(
    options.out,
    [...inputs, ...(previousInput === null ? [] : [previousInput]), ...earlierInputs],
    files,
  );
  const previous = previousInput === null ? null : await readPrevious(previousInput, options.locale, options.pictures);
  const candidates = await readCandidates(options.previousDir, earlierInputs, options.pictures);
  const imprint = await readImprint(options.papers, options.locale);
  const style = await styleOf(options);
  const output = await openOutput(options.out);
  const settings: RunSettings = {
    locale: options.locale,
    rules: options.rules,
    style,
    pictures: options.pictures,
    previous,
    candidates,
  };
  const contexts = options.together ? await contextsTogether(inputs, options.pictures) : null;
  const counts: StatusCounts = { passed: 0, failed: 0, notReport: 0, unreadable: 0 };
  const size = Math.min(options.jobs, inputs.length);
  const workers = inputs.length > TOO_FEW_FOR_THREADS ? startWorkers(size, settings) : null;
  const perform = (input: Input): Promise<Audited> => {
    const context = contexts?.get(input) ?? {};
    const inThisThread = workers === null || input.kind === 'stdin';
    return inThisThread ? auditInput({ input, settings, context }) : workers.audit(input, context);
  };
  try {
    const plan = { size: workers === null ? 1 : size, window: size * 8, ordered: options.format !== 'jsonl' };
    const rendered = inFlight(inputs, plan, perform);
    const assembly = fileFormatOf(style).open(options.locale, several, imprint);
    await writeAll(rendered, assembly, output, counts, startProgress(inputs.length, options));
    if (options.format === 'text' && several) await output.write(summary(counts, inputs.length, options));
    await output.close();
    warnOfLeftOut(counts, options);
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    await workers?.close();
  }
  if (counts.unreadable > 0) return 2;
  return counts.failed > 0 ? 1 : 0;
}

/** The inputs of the arguments and those of --list. Throws UsageProblem. */
async function inputsOf({ inputs: args, list, locale }: CliOptions): Promise<Inputs> {
  const named = await expandInputs(args);
  if (list === null) return named;
  return { inputs: [...named.inputs, ...(await readInputList(list, locale))], several: true };
}

function isForTerminal({ out }: CliOptions): boolean {
  return out === null && process.stdout.isTTY === true;
}

/** Throws UsageProblem for a workbook or Word file that would go to a terminal. */
function refuseTerminal(options: CliOptions): void {
  const { format } = options;
  if (isForTerminal(options) && binaryFormats.has(format))
    throw new UsageProblem('terminal.notForTerminal', { format });
}

/** Throws UsageProblem. */
async function styleOf(options: CliOptions): Promise<OutputStyle> {
  const { format, together, scheme, expected, locale, out } = options;
  const packed = out !== null && /\.zip$/i.test(out);
  const color = isForTerminal(options) && process.stdout.hasColors();
  return {
    format,
    together,
    packed,
    color,
    scheme: await readSchemeFile(scheme, locale),
    expected: await readExpected(expected, locale),
  };
}

async function writeAll(
  results: AsyncIterable<Audited>,
  assembly: Assembly,
  output: Output,
  counts: StatusCounts,
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

function summary(counts: StatusCounts, total: number, { locale }: CliOptions): string {
  const { passed, failed, notReport: others, unreadable } = counts;
  return `\n${text(locale, 'terminal.summary', { total, failed, passed, others, unreadable })}\n`;
}

/** Tables of data have no line for what is no report: standard error says how many inputs that were. */
function warnOfLeftOut({ notReport, unreadable }: StatusCounts, { format, locale }: CliOptions): void {
  const count = notReport + unreadable;
  const isTable = format === 'facts-csv' || format === 'facts-wide-csv' || format === 'facts-xlsx';
  if (isTable && count > 0) printError(text(locale, 'terminal.factsLeftOut', { count }));
}

/** Counts on standard error, if that is a terminal and the result does not go to a terminal too. */
function startProgress(total: number, { locale, out }: CliOptions): (done: number) => void {
  const { stderr, stdout } = process;
  if (!stderr.isTTY || total <= TOO_FEW_FOR_THREADS || (out === null && stdout.isTTY)) return () => undefined;
  return (done) => {
    stderr.write(`\r${text(locale, 'terminal.progress', { done, total })}${done === total ? '\n' : ''}`);
  };
}
