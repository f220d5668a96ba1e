import { join } from 'node:path';
import { type Labelled, readLabelled } from '../labelled.ts';

const files = ['scopes', 'lists', 'agreeing', 'contradictions', 'second-look', 'third-look', 'blind'];

/** Sentences written without sight of the reader, or of the words it was made with. */
export const heldOut: readonly Labelled[] = files.flatMap((name) =>
  readLabelled(join(import.meta.dirname, `${name}.txt`)),
);
