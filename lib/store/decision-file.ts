/** All records of a store as a JSON text, for another browser. */
import * as z from 'zod/mini';
import { ImportError } from '../model/decision-store.ts';
import type { Records } from './database.ts';

/** Part of the file format, from a time when decisions were called verdicts. */
const kind = 'gouji-verdicts';

/** Converts a file of one version to the next. */
export type Migration = (file: unknown) => unknown;

/** The first converts version 1 to version 2, and so on. */
const migrations: readonly Migration[] = [];

const headSchema = z.object({ kind: z.literal(kind), version: z.number().check(z.int(), z.positive()) });
const bodySchema = z.object({ decisions: z.array(z.unknown()), snapshots: z.array(z.unknown()) });

/** The text of a file with all records, damaged ones too, one on each line. */
export function writeDecisionFile({ decisions, snapshots }: Records): string {
  const head = `"kind":${JSON.stringify(kind)},"version":${migrations.length + 1}`;
  return `{${head},\n"decisions":${listed(decisions)},\n"snapshots":${listed(snapshots)}}\n`;
}

function listed(records: readonly unknown[]): string {
  return `[\n${records.map(written).join(',\n')}\n]`;
}

/** A record that JSON cannot hold must not prevent the export of the others. */
function written(record: unknown): string {
  try {
    return JSON.stringify(record) ?? 'null';
  } catch {
    return JSON.stringify(String(record));
  }
}

/** The unchecked records of a file. Throws ImportError where it is no such file, or of a later version. */
export function readDecisionFile(text: string, steps: readonly Migration[] = migrations): Records {
  try {
    const file: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    const { version } = headSchema.parse(file);
    if (version > steps.length + 1) throw new ImportError('newer');
    return bodySchema.parse(steps.slice(version - 1).reduce((older, step) => step(older), file));
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('notDecisions', error);
  }
}
