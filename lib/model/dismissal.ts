/** misread: Gouji read the report wrongly; explained: the report explains it; notRequired: not required of this agency. */
export const dismissalReasons = ['misread', 'explained', 'notRequired', 'other'] as const;
export type DismissalReason = (typeof dismissalReasons)[number];
