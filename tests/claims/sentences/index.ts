import { join } from 'node:path';
import { type Labelled, readLabelled } from '../labelled.ts';

const files = [
  'totals',
  'scopes',
  'outcomes',
  'review',
  'disclosure',
  'negatives',
  'breakdowns',
  'list-kinds',
  'percentages',
  'defects',
  'contradictions',
  'wordings',
];

/** Ids carry their file's name: `totals/received-too-many`. */
export const sentences: readonly Labelled[] = files.flatMap((name) =>
  readLabelled(join(import.meta.dirname, `${name}.txt`)).map((sentence) => ({
    ...sentence,
    id: `${name}/${sentence.id}`,
  })),
);
