import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { Delivery } from './delivery.ts';
import { plainLine } from './plain.ts';

/** Most characters of the subject: at four bytes each, the name stays below the 255 bytes that systems allow. */
const LONGEST = 50;

/** `勾稽-南湖区民政局-2024.xlsx`, without characters that a system forbids in names. */
export function fileName(deliveries: readonly Delivery[], extension: string, locale: Locale): string {
  return `${stem(deliveries, locale)}.${extension}`;
}

function stem(deliveries: readonly Delivery[], locale: Locale): string {
  const name = text(locale, 'popup.name');
  const [delivery, ...others] = deliveries;
  if (delivery === undefined || others.length > 0)
    return text(locale, 'export.fileName.several', { name, count: deliveries.length });
  const { report, source } = delivery.result;
  const subject = safeName(report?.agency ?? report?.title ?? baseName(source.name));
  const year = report?.year ?? null;
  if (year === null) return text(locale, 'export.fileName', { name, subject });
  return text(locale, 'export.fileName.year', { name, subject, year });
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/(?<=.)\.\w+$/, '');
}

/** A part of a name that every system allows, cut where it is too long; '' where nothing is left. */
export function safeName(name: string): string {
  const safe = plainLine(name)
    .replace(/[\\/:*?"<>|\s\p{Cf}]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return [...safe].slice(0, LONGEST).join('');
}
