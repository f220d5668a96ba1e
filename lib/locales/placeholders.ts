/** The names of placeholders in the texts that an office writes for its papers; each is known in every language. */
export const placeholderNames = {
  agency: ['单位', '單位', 'agency'],
  year: ['年度', 'year'],
  date: ['日期', 'date'],
  deadline: ['期限', 'deadline'],
  days: ['天数', '天數', 'days'],
  problems: ['问题数', '問題數', 'problems'],
  office: ['核查单位', '核查單位', 'office'],
  reviewer: ['核查人', 'reviewer'],
  batch: ['批次', 'batch'],
  reports: ['报告数', '報告數', 'reports'],
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
  const trimmed = name.trim();
  const all = Object.entries(placeholderNames) as [Placeholder, readonly string[]][];
  return all.find(([, names]) => names.includes(trimmed))?.[0];
}
