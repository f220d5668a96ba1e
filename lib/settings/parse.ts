/** Parses settings of storage or a file, which any program may have written. */
import * as z from 'zod/mini';
import { agencyClassSchema } from '../model/agency.ts';
import { defaultSettings, type ParsedSettings, type SettingsChanges, type SettingsPart } from '../model/settings.ts';
import { ruleSettingSchema, settingsSchema, siteSchema } from '../model/settings-schema.ts';

const { version: versionSchema, ...partSchemas } = settingsSchema.shape;
const changesSchema = z.partial(z.object(partSchemas));
const recordSchema = z.record(z.string(), z.unknown());
/** Parts whose entries are parsed one by one. */
const entrySchemas = {
  rules: ruleSettingSchema,
  agencies: agencyClassSchema,
  formerly: z.record(z.string(), z.boolean()),
  sites: siteSchema,
};
const hasEntries = (part: SettingsPart): part is keyof typeof entrySchemas => Object.hasOwn(entrySchemas, part);

const isPart = (key: string): key is SettingsPart => Object.hasOwn(partSchemas, key);
const parts = Object.keys(partSchemas).filter(isPart);

/** `stored`: the value in storage; undefined where there is none. */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: defaultSettings, damaged: [], newer: false };
  const version = versionOf(stored);
  if (version !== 'own')
    return { settings: defaultSettings, damaged: version === 'newer' ? [] : parts, newer: version === 'newer' };
  const { changes, damaged } = readParts(stored);
  return { settings: { ...defaultSettings, ...changes }, damaged, newer: false };
}

/**
 * The value that replaces `stored`. Damaged parts, and parts that only other versions know, stay until they are changed
 * themselves. Null where a later version wrote `stored`, which must not be overwritten.
 */
export function withChanges(stored: unknown, changes: SettingsChanges): object | null {
  const version = versionOf(stored);
  if (version === 'newer') return null;
  const kept = version === 'own' ? z.parse(recordSchema, stored) : defaultSettings;
  return { ...kept, ...changes };
}

export function versionOf(stored: unknown): 'own' | 'newer' | 'none' {
  const found = z.safeParse(z.object({ version: z.number() }), stored);
  if (!found.success) return 'none';
  if (z.safeParse(versionSchema, found.data.version).success) return 'own';
  return found.data.version > defaultSettings.version ? 'newer' : 'none';
}

/** The sound parts of `stored`, and the names of damaged ones. */
export function readParts(stored: unknown): {
  readonly changes: SettingsChanges;
  readonly damaged: readonly SettingsPart[];
} {
  const record = z.parse(recordSchema, stored);
  const sound: Partial<Record<SettingsPart, unknown>> = {};
  const damaged: SettingsPart[] = [];
  for (const part of parts) {
    if (!Object.hasOwn(record, part)) continue;
    const parsed = z.safeParse(partSchemas[part], record[part]);
    if (!parsed.success) damaged.push(part);
    const kept = parsed.success ? parsed.data : soundEntries(part, record[part]);
    if (kept !== undefined) sound[part] = kept;
  }
  return { changes: z.parse(changesSchema, sound), damaged };
}

/** The part without its damaged entries; undefined where it has no entries. */
function soundEntries(part: SettingsPart, value: unknown): unknown {
  if (!hasEntries(part)) return undefined;
  const isSound = (entry: unknown) => z.safeParse(entrySchemas[part], entry).success;
  if (part === 'sites') return Array.isArray(value) ? value.filter(isSound) : undefined;
  const record = z.safeParse(recordSchema, value);
  return record.success
    ? Object.fromEntries(Object.entries(record.data).filter(([, entry]) => isSound(entry)))
    : undefined;
}
