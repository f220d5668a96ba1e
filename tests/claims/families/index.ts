/** Sentences by construction: each list of members is one family. */
import type { Labelled } from '../labelled.ts';
import { bodies } from './bodies.ts';
import { carried } from './carried.ts';
import { channels } from './channels.ts';
import { courts } from './courts.ts';
import { denials } from './denials.ts';
import { documents } from './documents.ts';
import { lists } from './lists.ts';
import { neighbours } from './neighbours.ts';
import { outcomes } from './outcomes.ts';
import { percentages } from './percentages.ts';
import { received } from './received.ts';
import { times } from './times.ts';

export const byFamily: readonly (readonly Labelled[])[] = [
  received,
  outcomes,
  carried,
  courts,
  documents,
  lists,
  percentages,
  denials,
  bodies,
  times,
  channels,
  neighbours,
].flat();

export const families: readonly Labelled[] = byFamily.flat();
