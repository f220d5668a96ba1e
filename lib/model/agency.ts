import * as z from 'zod/mini';
import type { Message } from './finding.ts';

/** cityOrCounty: a 市 that may be a prefecture-level or a county-level city. town: towns, townships, subdistricts. */
export const agencyLevels = ['nation', 'province', 'city', 'cityOrCounty', 'county', 'town', 'unknown'] as const;

/** department: also a government's own office; zone: the committee of a development zone; other: no administrative organ (a university, a party committee). */
export const agencyKinds = ['government', 'department', 'subdistrict', 'zone', 'other', 'unknown'] as const;

export const agencyClassSchema = z.object({ level: z.enum(agencyLevels), kind: z.enum(agencyKinds) });

export type AgencyLevel = (typeof agencyLevels)[number];
export type AgencyKindName = (typeof agencyKinds)[number];
/** The level and kind of an agency, read from its name or chosen by the user. Its duties depend on both. */
export type AgencyClass = z.infer<typeof agencyClassSchema>;
/** The classes that the user gave to agencies, by their names; they replace those read from names. */
export type AgencyClasses = ReadonlyMap<string, AgencyClass>;

/** The class read from a name, with the words that show it, or the reason why it is unknown. */
export interface AgencyKind extends Readonly<AgencyClass> {
  readonly reasons: { readonly level: Message; readonly kind: Message };
}
