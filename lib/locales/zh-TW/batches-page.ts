// Written by scripts/traditional-texts.ts.
import assessment from './assessment.json' with { type: 'json' };
import batch from './batch.json' with { type: 'json' };
import batches from './batches.json' with { type: 'json' };
import comparison from './comparison.json' with { type: 'json' };
import data from './data.json' with { type: 'json' };
import exports from './exports.json' with { type: 'json' };
import { popup } from './popup.ts';
import score from './score.json' with { type: 'json' };
import sidepanel from './sidepanel.json' with { type: 'json' };
import files from './viewer.json' with { type: 'json' };

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
