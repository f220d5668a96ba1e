import type { Labelled } from '../labelled.ts';
import { agreeing } from './agreeing.ts';
import { contradictions } from './contradictions.ts';
import { lists } from './lists.ts';
import { scopes } from './scopes.ts';

/** Written without sight of the reader and of the first set. */
export const heldOut: readonly Labelled[] = [...scopes, ...lists, ...agreeing, ...contradictions];
