import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { rules as registry } from '../lib/checks/registry.ts';
import { type DataFormat, dataFormats } from '../lib/export/data/index.ts';
import { type ExportFormat, fileFormats } from '../lib/export/index.ts';
import { type Locale, locales } from '../lib/model/locale.ts';
import { UsageProblem } from './problem.ts';

export type Format = 'text' | 'jsonl' | ExportFormat | DataFormat;

export interface CliOptions {
  readonly inputs: readonly string[];
  readonly format: Format;
  /** Null: standard output. */
  readonly out: string | null;
  /** File or address of last year's report, or null. */
  readonly previous: string | null;
  /** Folder in which last year's report of each input is looked for, or null. */
  readonly previousDir: string | null;
  /** File that lists what to audit, - for standard input, or null. */
  readonly list: string | null;
  /** File of settings with the office, its reviewer and the texts of its papers, or null. */
  readonly papers: string | null;
  /** File of a scoring scheme, or null. */
  readonly scheme: string | null;
  /** File that lists the agencies that have to have a report, or null. */
  readonly expected: string | null;
  /** Compare the inputs with each other too. */
  readonly together: boolean;
  /** Read scanned pages of PDFs, and files that are pictures. */
  readonly pictures: boolean;
  readonly jobs: number;
  /** Ids of the rules to run. */
  readonly rules: readonly string[];
  readonly locale: Locale;
  readonly help: boolean;
}

const flags = [
  'format',
  'out',
  'list',
  'previous',
  'previous-dir',
  'papers',
  'scheme',
  'expected',
  'jobs',
  'rules',
  'skip',
  'lang',
];

/** Files for people that can be an assessment. */
const assessedFormats: ReadonlySet<Format> = new Set(['docx', 'html', 'xlsx', 'csv'] as const);

/** They take no value. */
const switches = ['help', 'together', 'pictures'];

/** Reads the arguments of the command line. Throws UsageProblem. */
export function readOptions(args: readonly string[]): CliOptions {
  const { values, positionals } = split(args);
  const options: CliOptions = {
    inputs: positionals,
    format: readFormat(values.get('format') ?? 'text'),
    out: values.get('out') ?? null,
    previous: values.get('previous') ?? null,
    previousDir: values.get('previous-dir') ?? null,
    list: values.get('list') ?? null,
    papers: values.get('papers') ?? null,
    scheme: values.get('scheme') ?? null,
    expected: values.get('expected') ?? null,
    together: values.has('together'),
    pictures: values.has('pictures'),
    jobs: readJobs(values.get('jobs')),
    rules: chooseRules(values.get('rules'), values.get('skip')),
    locale: readLocale(values.get('lang')),
    help: values.has('help'),
  };
  if (options.expected !== null && !assessedFormats.has(options.format))
    throw new UsageProblem('terminal.expectedFormat', { format: options.format });
  const needsInput = !options.help && options.format !== 'facts-dictionary';
  if (needsInput && options.inputs.length === 0 && options.list === null) throw new UsageProblem('terminal.noInput');
  return options;
}

/** The language of --lang, if it can be read, even where the rest of the command line is wrong. */
export function localeOf(args: readonly string[]): Locale {
  try {
    return readLocale(split(args).values.get('lang'));
  } catch {
    return 'zh-CN';
  }
}

function split(args: readonly string[]): { values: ReadonlyMap<string, string>; positionals: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(flags.map((flag) => [flag, { type: 'string' } as const])),
      help: { type: 'boolean', short: 'h' },
      together: { type: 'boolean' },
      pictures: { type: 'boolean' },
    },
    // We read tokens ourselves, because parseArgs reports problems in English only.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (switches.includes(token.name)) values.set(token.name, '');
    else if (!flags.includes(token.name))
      throw new UsageProblem('terminal.unknownOption', { option: args[token.index] ?? token.rawName });
    else if (!token.value || (!token.inlineValue && token.value.startsWith('--')))
      throw new UsageProblem('terminal.missingValue', { option: token.rawName });
    else values.set(token.name, token.value);
  }
  return { values, positionals };
}

function readFormat(format: string): Format {
  if (isFormat(format)) return format;
  throw new UsageProblem('terminal.badFormat', { format });
}

function isFormat(value: string): value is Format {
  return value === 'text' || value === 'jsonl' || Object.hasOwn({ ...fileFormats, ...dataFormats }, value);
}

function readJobs(value: string | undefined): number {
  if (value === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new UsageProblem('terminal.badJobs', { value });
  return Number(value);
}

function readLocale(value: string | undefined): Locale {
  const locale = value === undefined ? 'zh-CN' : locales.find((known) => known === value);
  if (locale === undefined) throw new UsageProblem('terminal.badLanguage', { value: value ?? '' });
  return locale;
}

function chooseRules(only: string | undefined, skip: string | undefined): readonly string[] {
  const known = registry.map((rule) => rule.id);
  const chosen = only === undefined ? known : ids(only, known);
  const skipped = skip === undefined ? [] : ids(skip, known);
  const left = chosen.filter((id) => !skipped.includes(id));
  if (left.length === 0) throw new UsageProblem('terminal.noRules');
  return left;
}

function ids(list: string, known: readonly string[]): readonly string[] {
  const named = list.split(',').map((id) => id.trim());
  const unknown = named.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageProblem('terminal.unknownRule', { rule: unknown });
  return named;
}
