import * as z from 'zod/mini';

/** What the user may change. Every part has a default that needs no visit; a damaged part falls back to its own default. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** Rule id to what was changed: switched off, or another severity. Rules not named are as they come. */
  rules: z.record(z.string(), z.enum(['off', 'error', 'warning', 'notice'])),
  /** Hosts beside *.gov.cn whose pages are looked at without a click, such as `www.example.edu.cn`. */
  sites: z.array(z.string()),
  /** Whether marks are drawn on the page when popup or desk open. */
  marks: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  /** system: the browser's language. */
  language: z.enum(['system', 'zh-CN', 'zh-TW', 'en']),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: 1,
  rules: {},
  sites: [],
  marks: true,
  theme: 'system',
  language: 'system',
};
