import * as z from 'zod/mini';
import { agencyKinds, agencyLevels } from './agency-classes.ts';
import type { Message } from './finding.ts';

/** What is known of an agency by its name, or said by the reader: duties depend on both. */

export const agencyClassSchema = z.object({ level: z.enum(agencyLevels), kind: z.enum(agencyKinds) });

export type AgencyLevel = (typeof agencyLevels)[number];
export type AgencyKindName = (typeof agencyKinds)[number];
export type AgencyClass = z.infer<typeof agencyClassSchema>;

/** As read from the name, with the words of it that say so, or why it cannot be told. */
export interface AgencyKind extends Readonly<AgencyClass> {
  readonly reasons: { readonly level: Message; readonly kind: Message };
}
