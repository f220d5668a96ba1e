import { assessment } from './assessment.ts';
import { batch } from './batch.ts';
import { batches } from './batches.ts';
import { comparison } from './comparison.ts';
import { data } from './data.ts';
import { exports } from './exports.ts';
import { popup } from './popup.ts';
import { score } from './score.ts';
import { sidepanel } from './sidepanel.ts';
import { files } from './viewer.ts';

/** The texts of the batch page. */
export const batchesPage = {
  ...popup,
  ...sidepanel,
  ...exports,
  ...files,
  ...batches,
  ...batch,
  ...data,
  ...score,
  ...comparison,
  ...assessment,
};
