import type { Message } from '../model/finding.ts';
import type { CellId } from '../model/form.ts';
import type { Report } from '../model/report.ts';
import { fnv1a } from './fnv1a.ts';

/** 13 characters that stand for a text. */
export function hashText(text: string): string {
  return fnv1a(text).toString(36).padStart(13, '0');
}

/**
 * Identifies a finding across runs by its content, not by its place or layout. White space in a cell depends on the
 * layout and is left out.
 */
export function fingerprint(rule: string, message: Message, cells: readonly CellId[], report: Report): string {
  const raws = [...cells]
    .sort()
    .map((id) => [id, (report.facts.get(id)?.raw ?? '').normalize('NFKC').replace(/\s+/g, '')]);
  const data = Object.entries(message.data)
    .map(([key, value]) => [key, typeof value === 'object' ? [...value].sort() : value])
    .sort();
  return hashText(JSON.stringify([rule, report.agency, report.year, message.id, data, raws]));
}
