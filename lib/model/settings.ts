import type * as z from 'zod/mini';
import type { papersSchema } from './papers.ts';
import type { ruleSettingSchema, settingsSchema } from './settings-schema.ts';

/** The user's settings. Their schemas are in settings-schema.ts: the engine has the settings without zod. */

export type Settings = z.infer<typeof settingsSchema>;
/** Parts of the settings that are changed one by one. */
export type SettingsChanges = Partial<Omit<Settings, 'version'>>;
export type SettingsPart = keyof SettingsChanges;
/** What the office writes on files that it hands over. */
export type Papers = z.infer<typeof papersSchema>;
export type RuleSetting = z.infer<typeof ruleSettingSchema>;

/** A city's rubric takes marks off for more than half repeated; another's notice asks for about 1000 characters. */
export const defaultThresholds = { repeated: 0.5, overviewLength: 1000 } as const;

export const defaultPapers: Papers = { office: '', reviewer: '', number: '', letter: {}, passed: {}, assessment: {} };

export const defaultSettings: Settings = {
  version: 1,
  rules: {},
  agencies: {},
  formerly: {},
  deadlines: {},
  thresholds: {},
  sites: [],
  papers: defaultPapers,
  marks: true,
  pictures: false,
  theme: 'system',
  language: 'system',
};

/** Settings read from storage or a file. */
export interface ParsedSettings {
  readonly settings: Settings;
  /** Parts that are damaged: they have their defaults, or lack their damaged entries. */
  readonly damaged: readonly SettingsPart[];
  /** Written by a later version of Gouji: nothing was read, and it must not be overwritten. */
  readonly newer: boolean;
}
