/** All that a store keeps, as a JSON text to carry elsewhere. */
import * as z from 'zod/mini';
import { ImportError } from '../model/decision-store.ts';
import type { Records } from './database.ts';

const kind = 'gouji-verdicts';

/** Takes a file of one version to the next. */
export type Migration = (file: unknown) => unknown;

/** The first takes a file of version 1 to version 2, and so on. */
const migrations: readonly Migration[] = [];

const headSchema = z.object({ kind: z.literal(kind), version: z.number().check(z.int(), z.positive()) });
const bodySchema = z.object({ decisions: z.array(z.unknown()), snapshots: z.array(z.unknown()) });

/** Records as they are, damaged ones too, one a line. */
export function writeVerdictFile({ decisions, snapshots }: Records): string {
  const head = `"kind":${JSON.stringify(kind)},"version":${migrations.length + 1}`;
  return `{${head},\n"decisions":${listed(decisions)},\n"snapshots":${listed(snapshots)}}\n`;
}

function listed(records: readonly unknown[]): string {
  return `[\n${records.map(written).join(',\n')}\n]`;
}

/** A record so damaged that JSON cannot hold it must not keep the others here. */
function written(record: unknown): string {
  try {
    return JSON.stringify(record) ?? 'null';
  } catch {
    return JSON.stringify(String(record));
  }
}

/** The records of a file, unchecked. Throws ImportError where it is no such file, or a later version's. */
export function readVerdictFile(text: string, steps: readonly Migration[] = migrations): Records {
  try {
    const file: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    const { version } = headSchema.parse(file);
    if (version > steps.length + 1) throw new ImportError('newer');
    return bodySchema.parse(steps.slice(version - 1).reduce((older, step) => step(older), file));
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('notVerdicts', error);
  }
}
