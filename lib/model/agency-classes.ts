/** Levels and kinds of agencies. Apart from their schema: pages check them without zod. */

/** cityOrCounty: a 市 that may be a prefecture-level or a county-level city. town: towns, townships, subdistricts. */
export const agencyLevels = ['nation', 'province', 'city', 'cityOrCounty', 'county', 'town', 'unknown'] as const;

/** department: also a government's own office; zone: the committee of a development zone; other: no administrative organ (a university, a party committee). */
export const agencyKinds = ['government', 'department', 'subdistrict', 'zone', 'other', 'unknown'] as const;

/** Whom a duty binds: departments and governments from county level up; towns, with subdistricts; zones. */
export const dutyHolders = ['department', 'government', 'town', 'zone'] as const;
