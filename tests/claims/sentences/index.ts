/** All sentences. */
import type { Labelled } from '../labelled.ts';
import { breakdowns } from './breakdowns.ts';
import { contradictions } from './contradictions.ts';
import { defects } from './defects.ts';
import { disclosure } from './disclosure.ts';
import { listKinds } from './list-kinds.ts';
import { negatives } from './negatives.ts';
import { outcomes } from './outcomes.ts';
import { percentages } from './percentages.ts';
import { review } from './review.ts';
import { scopes } from './scopes.ts';
import { totals } from './totals.ts';
import { wordings } from './wordings.ts';

const named = {
  totals,
  scopes,
  outcomes,
  review,
  disclosure,
  negatives,
  breakdowns,
  listKinds,
  percentages,
  defects,
  contradictions,
  wordings,
};

/** Ids carry their file's name: `totals/received-too-many`. */
export const sentences: readonly Labelled[] = Object.entries(named).flatMap(([name, list]) =>
  list.map((sentence) => ({ ...sentence, id: `${name}/${sentence.id}` })),
);
