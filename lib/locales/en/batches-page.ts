import { prefixed } from '../prefixed.ts';
import { batch } from './batch.ts';
import { batches } from './batches.ts';
import { exports } from './exports.ts';
import { popup } from './popup.ts';
import { sidepanel } from './sidepanel.ts';
import { families, titles } from './titles.ts';
import { files } from './viewer.ts';

/** What the page for many reports shows. */
export const batchesPage = {
  ...popup,
  ...prefixed('family', families),
  ...prefixed('title', titles),
  ...sidepanel,
  ...exports,
  ...files,
  ...batches,
  ...batch,
};
