import './node-20.ts';
import { type AuditOptions, audit } from '../lib/audit.ts';
import { rules } from '../lib/checks/registry.ts';
import { needsDictionary } from '../lib/facts/traditional.ts';
import { toResult } from '../lib/findings/result.ts';
import type { ContextInput } from '../lib/model/audit-context.ts';
import { isoDate } from '../lib/model/dates.ts';
import type { SourceDocument } from '../lib/model/document.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { OtherReport } from '../lib/model/other-report.ts';
import type { AuditResult } from '../lib/model/result.ts';
import type { SoundView } from '../lib/model/view.ts';
import { findLastYear } from '../lib/related/agency-match.ts';
import { toOtherReport } from '../lib/related/other-report.ts';
import { sha256 } from '../lib/sha256.ts';
import { type FileReading, readTextFile } from '../lib/source/file.ts';
import { kindOf } from '../lib/source/kind.ts';
import { reviewReport } from '../lib/triage/reviewed-report.ts';
import { toView } from '../lib/views/report-view.ts';
import { type Bytes, readBytes } from './input-bytes.ts';
import type { Input } from './inputs.ts';
import { CliProblem, foreseen, reasonOf, UsageProblem } from './problem.ts';
import { reader } from './reader.ts';
import { fileFormatOf, type OutputStyle } from './render.ts';

export interface RunSettings {
  readonly locale: Locale;
  readonly rules: readonly string[];
  readonly style: OutputStyle;
  /** Read scanned pages and pictures too. */
  readonly pictures: boolean;
  /** Last year's report, with which every input is compared. */
  readonly previous: OtherReport | null;
  /** Reports among which last year's of an input is looked for. */
  readonly candidates: readonly PreviousCandidate[];
}

/** A report of --previous-dir: its file, its agency and its year. */
export interface PreviousCandidate {
  readonly input: Input;
  readonly agency: string | null;
  readonly year: number | null;
}

/** The rendered result of one input, and what it means for the exit status. */
export interface Audited {
  readonly output: string;
  readonly status: 'passed' | 'failed' | 'notReport' | 'unreadable';
}

type ResultSource = AuditResult['source'];

/** What a thread gets for one input. */
export interface Task {
  readonly input: Input;
  readonly settings: RunSettings;
  /** What the other inputs say about it. */
  readonly context?: ContextInput;
}

/** Audits one input. Every problem with it becomes the `error` of its result. Worker threads call it too. */
export async function auditInput({ input, settings, context = {} }: Task): Promise<Audited> {
  const start = performance.now();
  let source: ResultSource = nameOnly(input);
  try {
    const read = await readBytes(input);
    source = { ...source, url: read.url, sha256: await sha256(read.bytes) };
    const { document, kind } = await readDocument(read, input.name, settings.pictures);
    const options = {
      rules: rules.filter((rule) => settings.rules.includes(rule.id)),
      context: { ...context, previous: context.previous ?? (await previousFor(document, settings)) },
      ...(await foldFor(document)),
    };
    const audited = audit(document, options);
    const view = toView(audited, elapsed(start));
    const days = audited.kind === 'report' ? audited.report.published.map(({ date }) => isoDate(date)) : [];
    const result = toResult(view, { ...source, kind }, settings.locale, elapsed(start));
    return present(result, view, settings, [...new Set(days)]);
  } catch (error) {
    const problem = toProblem(error);
    return present(errorResult(source, problem.sentence(settings.locale), elapsed(start)), null, settings);
  }
}

/** Last year's report of a document's agency: that of --previous, or the candidate that fits. */
async function previousFor(
  document: SourceDocument,
  { previous, candidates, pictures }: RunSettings,
): Promise<OtherReport | null> {
  if (candidates.length === 0) return previous;
  const current = audit(document, { rules: [], ...(await foldFor(document)) });
  if (current.kind === 'none') return null;
  const { agency, year } = current.report;
  if (agency === null || year === null) return null;
  const found = findLastYear(
    agency,
    candidates.filter((candidate) => candidate.year === year - 1),
    [],
  );
  return found === null ? null : readReport(found.report.input, pictures);
}

/** Agency and year of a file; null where it cannot be read or is no report. */
export async function readCandidate(input: Input, pictures: boolean): Promise<PreviousCandidate | null> {
  const report = await readReport(input, pictures).catch(() => null);
  return report && { input, agency: report.agency, year: report.year };
}

/** PDF and Word files and pictures are read in a process of their own. Our own readers of text and HTML are bounded and run here. */
async function readDocument({ bytes, charset }: Bytes, name: string, pictures: boolean): Promise<FileReading> {
  const kind = kindOf(bytes, name);
  return kind === 'pdf' || kind === 'docx' || (kind === 'picture' && pictures)
    ? reader.file(bytes, name, pictures)
    : readTextFile(bytes, name, kind, charset);
}

/** An input audited by itself, as screens show it. Throws what reading throws. */
export async function viewOf(input: Input, pictures = false): Promise<SoundView> {
  const { document } = await readDocument(await readBytes(input), input.name, pictures);
  return toView(audit(document, await foldFor(document)), 0);
}

/** Null where the input is no report. Throws what reading throws. */
export async function readReport(input: Input, pictures: boolean): Promise<OtherReport | null> {
  const read = await readBytes(input);
  const { document } = await readDocument(read, input.name, pictures);
  const audited = audit(document, { rules: [], ...(await foldFor(document)) });
  return audited.kind === 'none' ? null : toOtherReport(audited.report, input.name);
}

/** Last year's report. Throws UsageProblem where the input cannot be read or is no report. */
export async function readPrevious(input: Input, locale: Locale, pictures: boolean): Promise<OtherReport> {
  try {
    const report = await readReport(input, pictures);
    if (report === null) throw new UsageProblem('terminal.previousNoReport', { path: input.name });
    return report;
  } catch (error) {
    if (error instanceof UsageProblem) throw error;
    throw new UsageProblem('terminal.previousUnread', { path: input.name, reason: toProblem(error).sentence(locale) });
  }
}

/** Loads the dictionary of traditional characters for a document that needs it. */
async function foldFor(document: SourceDocument): Promise<Pick<AuditOptions, 'fold'>> {
  return needsDictionary(document) ? { fold: (await import('../lib/facts/dictionary.ts')).fold } : {};
}

/** The result for an input whose thread broke down or took too long. */
export function lostInput(input: Input, problem: CliProblem, settings: RunSettings, milliseconds: number): Audited {
  return present(errorResult(nameOnly(input), problem.sentence(settings.locale), milliseconds), null, settings);
}

function toProblem(error: unknown): CliProblem {
  return foreseen(error) ?? new CliProblem('terminal.crashed', { reason: reasonOf(error) });
}

function nameOnly(input: Input): ResultSource {
  const kind = input.kind === 'url' ? 'html' : kindByName(input.name);
  const url = input.kind === 'url' ? input.name : input.kind === 'content' ? input.url : null;
  return { kind, name: input.name, url, sha256: '' };
}

function kindByName(name: string): ResultSource['kind'] {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === 'pdf' || extension === 'docx') return extension;
  // A picture is read as a page of a PDF.
  if (/^(?:png|jpe?g)$/.test(extension ?? '')) return 'pdf';
  return extension === 'html' || extension === 'htm' ? 'html' : 'text';
}

function errorResult(source: ResultSource, error: string, milliseconds: number): AuditResult {
  return {
    schemaVersion: 1,
    source,
    error,
    standing: 'unreadable',
    report: null,
    findings: [],
    checks: [],
    timings: { total: milliseconds },
  };
}

/** `published`: days of publication that the source states. */
function present(
  result: AuditResult,
  view: SoundView | null,
  settings: RunSettings,
  published: readonly string[] = [],
): Audited {
  const reviewed = view?.kind === 'report' ? reviewReport(view, '', []) : null;
  const { scheme } = settings.style;
  const delivery = { result, reviewed, published, at: new Date(), ...(scheme && { scheme }) };
  return { output: fileFormatOf(settings.style).render(delivery, settings.locale), status: statusOf(result) };
}

function statusOf({ error, report, findings }: AuditResult): Audited['status'] {
  if (error !== null) return 'unreadable';
  if (report === null) return 'notReport';
  return findings.some((finding) => finding.outcome === 'fail') ? 'failed' : 'passed';
}

/** Milliseconds since `start`, to the hundredth. */
function elapsed(start: number): number {
  return Math.round((performance.now() - start) * 100) / 100;
}
