/** All words of the field by which prose is read. */
import { applicants, applications, channels } from './applications.ts';
import { bodies } from './bodies.ts';
import { courts } from './courts.ts';
import { documents } from './documents.ts';
import type { WordEntry } from './entry.ts';
import { links, negations } from './links.ts';
import { outcomes } from './outcomes.ts';
import { times } from './times.ts';

export { expand, type WordClass, type WordEntry } from './entry.ts';

export const vocabulary: readonly WordEntry[] = [
  ...applications,
  ...applicants,
  ...channels,
  ...outcomes,
  ...courts,
  ...documents,
  ...bodies,
  ...times,
  ...links,
  ...negations,
];
