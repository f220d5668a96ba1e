import type { Labelled } from '../labelled.ts';
import { agreeing } from './agreeing.ts';
import { blind } from './blind.ts';
import { contradictions } from './contradictions.ts';
import { lists } from './lists.ts';
import { scopes } from './scopes.ts';
import { secondLook } from './second-look.ts';
import { thirdLook } from './third-look.ts';

/** Written without sight of the reader, or of the words it was made with. */
export const heldOut: readonly Labelled[] = [
  ...scopes,
  ...lists,
  ...agreeing,
  ...contradictions,
  ...secondLook,
  ...thirdLook,
  ...blind,
];
