/** Paragraphs of a section, for rules that look for words. */
import type { SectionId } from '../model/form.ts';
import type { ProseLine } from '../model/prose.ts';
import type { Report } from '../model/report.ts';

export function linesIn({ lines }: Report, section: SectionId): readonly ProseLine[] {
  return lines.filter((line) => line.section === section);
}
