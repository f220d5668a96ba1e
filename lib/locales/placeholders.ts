import type { Locale } from '../model/locale.ts';

/** The names of placeholders in the texts that an office writes for its papers; each is known in every language. */
export const placeholderNames = {
  agency: { 'zh-CN': '单位', 'zh-TW': '單位', en: 'agency' },
  year: { 'zh-CN': '年度', 'zh-TW': '年度', en: 'year' },
  date: { 'zh-CN': '日期', 'zh-TW': '日期', en: 'date' },
  deadline: { 'zh-CN': '期限', 'zh-TW': '期限', en: 'deadline' },
  days: { 'zh-CN': '天数', 'zh-TW': '天數', en: 'days' },
  problems: { 'zh-CN': '问题数', 'zh-TW': '問題數', en: 'problems' },
  office: { 'zh-CN': '核查单位', 'zh-TW': '核查單位', en: 'office' },
  reviewer: { 'zh-CN': '核查人', 'zh-TW': '核查人', en: 'reviewer' },
  batch: { 'zh-CN': '批次', 'zh-TW': '批次', en: 'batch' },
  reports: { 'zh-CN': '报告数', 'zh-TW': '報告數', en: 'reports' },
} as const;

export type Placeholder = keyof typeof placeholderNames;
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

export const letterPlaceholders = [
  'agency',
  'year',
  'date',
  'deadline',
  'days',
  'problems',
  'office',
  'reviewer',
] as const;
/** `problems`: those that were corrected. */
export const passedPlaceholders = ['agency', 'year', 'date', 'problems', 'office', 'reviewer'] as const;
export const assessmentPlaceholders = ['batch', 'date', 'reports', 'problems', 'office', 'reviewer'] as const;

const PLACEHOLDER = /\{([^{}\n]{1,20})\}/g;

/** Puts the values in. A placeholder without a value stays as it is. */
export function fillPlaceholders(template: string, values: PlaceholderValues): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => {
    const placeholder = placeholderNamed(name);
    return (placeholder === undefined ? undefined : values[placeholder]) ?? whole;
  });
}

/** The placeholders of a text, as they stand there, that are none of `known`; each once. */
export function unknownPlaceholders(template: string, known: readonly Placeholder[]): readonly string[] {
  const found = [...template.matchAll(PLACEHOLDER)].filter(([, name = '']) => {
    const placeholder = placeholderNamed(name);
    return placeholder === undefined || !known.includes(placeholder);
  });
  return [...new Set(found.map(([whole]) => whole))];
}

function placeholderNamed(name: string): Placeholder | undefined {
  const all = Object.entries(placeholderNames) as [Placeholder, Readonly<Record<Locale, string>>][];
  return all.find(([, names]) => Object.values(names).includes(name.trim()))?.[0];
}
