import { cellsOf, formNamed } from '../../lib/forms/index.ts';
import type { FormId } from '../../lib/model/form.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';

/** A snapshot of 2023 with a 0 in every other cell. */
export function buildSnapshot({ facts, ...changes }: Partial<Snapshot> = {}): Snapshot {
  const form: FormId = changes.form ?? '2021';
  const at = changes.at ?? '2026-11-21T08:00:00.000Z';
  return {
    page: 'www.nanhu.gov.cn/nb/',
    url: 'https://www.nanhu.gov.cn/nb/',
    title: '南湖区民政局2023年政府信息公开工作年度报告',
    agency: '南湖区民政局',
    year: 2023,
    form,
    at,
    seen: at,
    version: '1.0.0',
    facts: { ...Object.fromEntries(cellsOf(formNamed(form)).map(({ id }) => [id, '0'])), ...facts },
    sections: formNamed(form).sections.map(({ id, titles: [heading] }) => ({
      id,
      heading,
      present: true,
      empty: false,
    })),
    quotes: [],
    ...changes,
  };
}
