/**
 * How a report of a batch is kept: as texts, since cloning the objects of hundreds of cells takes several times as long.
 * Cells are apart from what has Chinese words: a text of plain letters takes half the room.
 */
import * as z from 'zod/mini';
import { type BatchReport, batchReportSchema, comparedItemsSchema } from '../model/batch.ts';
import { UnsoundError } from '../model/decision-store.ts';
import { type OtherReport, otherReportSchema } from '../model/other-report.ts';
import { factStates } from '../model/result-parts.ts';

/** A `BatchReport` as it is kept and sent. */
export const keptReportSchema = z.object({
  batch: z.string(),
  number: batchReportSchema.shape.number,
  /** `other` without its cells, sections and notices; then the cells. */
  outline: z.string(),
  facts: z.string(),
  findings: z.string(),
  beside: batchReportSchema.shape.beside,
  /** The report as it was read (lib/batches/reading.ts), for the version that read it: others may read more of a page. */
  reading: z.nullable(z.object({ version: z.string(), bytes: z.instanceof(Uint8Array) })),
});

export type KeptReport = z.infer<typeof keptReportSchema>;

/**
 * What comparing says of a report. It is kept apart from the report, so that the large part is written once; reports for
 * which no other matters have none.
 */
export const keptComparisonSchema = z.object({
  findings: z.string(),
  beside: comparedItemsSchema,
});

export type KeptComparison = z.infer<typeof keptComparisonSchema>;

/** A report with the paragraphs that are compared, without its cells. */
const outlineSchema = z.omit(otherReportSchema, { facts: true });
const { sections, notices } = batchReportSchema.shape;
const wholeOutlineSchema = z.object({ other: outlineSchema, sections, notices });
/** As `otherReportSchema` has them, but checked by hand: each report has hundreds, and zod takes many times as long. */
const factsSchema = z.custom<OtherReport['facts']>(areFacts);
const findingsSchema = batchReportSchema.shape.findings;

/** The part of a report that is the same whatever it is compared with. */
type ReadPart = Pick<BatchReport, 'other' | 'sections' | 'notices'>;

/** Throws UnsoundError where the report would be read as damaged. */
export function keepReport(report: BatchReport, reading: KeptReport['reading'] = null): KeptReport {
  const { batch, number, findings, beside } = checked(batchReportSchema, report);
  return { batch, number, ...textOfReport(report), findings: textOfFindings(findings), beside, reading };
}

/** Throws UnsoundError. */
export function textOfReport({ other, ...rest }: ReadPart): Pick<KeptReport, 'outline' | 'facts'> {
  const { facts, ...outline } = other;
  const whole = checked(wholeOutlineSchema, { other: outline, ...rest });
  return { outline: JSON.stringify(whole), facts: JSON.stringify(checked(factsSchema, facts)) };
}

/** Throws UnsoundError. */
export function textOfFindings(findings: BatchReport['findings']): string {
  return JSON.stringify(checked(findingsSchema, findings));
}

/** Null where either record is damaged. `compared`: what comparing says of the report, undefined where there is nothing. */
export function keptReportIn(record: unknown, compared?: unknown): KeptReport | null {
  const kept = asRead(record);
  if (kept === null || compared === undefined) return kept;
  const said = keptComparisonSchema.safeParse(compared).data;
  return said === undefined ? null : { ...kept, ...said };
}

/** Version 0.1.0 kept reports as they are, others as one text. */
function asRead(record: unknown): KeptReport | null {
  const kept = keptReportSchema.safeParse(record).data;
  if (kept !== undefined) return kept;
  const { json, ...key } = Object(record);
  const whole = typeof json === 'string' ? { ...Object(parsed(json)), ...key } : record;
  const report = batchReportSchema.safeParse(whole).data;
  return report === undefined ? null : keepReport(report);
}

/** Null where it is damaged. */
export function reportIn({ batch, number, beside, ...texts }: KeptReport): BatchReport | null {
  const other = otherIn(texts);
  const rest = wholeOutlineSchema.safeParse(parsed(texts.outline)).data;
  const findings = findingsSchema.safeParse(parsed(texts.findings)).data;
  if (other === null || rest === undefined || findings === undefined) return null;
  return { batch, number, ...rest, other, findings, beside };
}

/** Null where it is damaged. */
export function otherIn({ outline, facts }: Pick<KeptReport, 'outline' | 'facts'>): OtherReport | null {
  const [read, cells] = [outlineIn({ outline }), factsIn({ facts })];
  return read === null || cells === null ? null : { ...read, facts: cells };
}

/** Its cells alone; null where they are damaged. */
export function factsIn({ facts }: Pick<KeptReport, 'facts'>): OtherReport['facts'] | null {
  return factsSchema.safeParse(parsed(facts)).data ?? null;
}

/** Without its cells; null where it is damaged. */
export function outlineIn({ outline }: Pick<KeptReport, 'outline'>): OtherReport | null {
  const read = outlineSchema.safeParse(Object(parsed(outline)).other).data;
  return read === undefined ? null : { ...read, facts: {} };
}

function areFacts(read: unknown): read is OtherReport['facts'] {
  return isObject(read) && Object.values(read).every(isFact);
}

const states: ReadonlySet<unknown> = new Set(factStates);

function isFact(read: unknown): boolean {
  if (!isObject(read)) return false;
  const { value, raw, state, sure } = read;
  const isNumber = value === null || Number.isFinite(value);
  return isNumber && typeof raw === 'string' && states.has(state) && (sure === undefined || Number.isFinite(sure));
}

function isObject(read: unknown): read is Readonly<Record<string, unknown>> {
  return typeof read === 'object' && read !== null && !Array.isArray(read);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The record, if it fits its schema; otherwise it would be read as damaged, so this throws. */
export function checked<T>(schema: z.ZodMiniType<T>, record: T): T {
  const read = schema.safeParse(record);
  if (!read.success) throw new UnsoundError(read.error.issues[0]?.path.join('.') || 'record', read.error);
  return read.data;
}
