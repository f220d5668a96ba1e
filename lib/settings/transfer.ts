/** Exports settings to a file and imports them. */
import * as z from 'zod/mini';
import type { Settings, SettingsChanges, SettingsPart } from '../model/settings.ts';
import { readParts, versionOf } from './parse.ts';

const KIND = 'gouji-settings';

export type ImportedSettings =
  /** The changes in the file, and the names of its damaged parts. */
  | { readonly kind: 'settings'; readonly changes: SettingsChanges; readonly damaged: readonly SettingsPart[] }
  /** The file is no JSON, no settings, or of a later version. */
  | { readonly kind: 'refused'; readonly why: 'notJson' | 'notSettings' | 'newer' };

export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, ...settings }, null, 2)}\n`;
}

export function importSettings(text: string): ImportedSettings {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { kind: 'refused', why: 'notJson' };
  }
  if (!z.safeParse(z.object({ kind: z.literal(KIND) }), file).success) return { kind: 'refused', why: 'notSettings' };
  const version = versionOf(file);
  if (version !== 'own') return { kind: 'refused', why: version === 'newer' ? 'newer' : 'notSettings' };
  return { kind: 'settings', ...readParts(file) };
}
