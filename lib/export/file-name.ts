import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { Delivery } from './delivery.ts';
import { plainLine } from './plain.ts';

/** Characters of the subject: the whole name stays below the 255 bytes that systems take, four of them for each. */
const LONGEST = 50;

/** `勾稽-南湖区民政局-2024.xlsx`, with nothing in it that a system forbids in names. */
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

/** As a part of a name that every system takes, cut where it is too long; '' where nothing is left. */
export function safeName(name: string): string {
  const safe = plainLine(name)
    .replace(/[\\/:*?"<>|\s\p{Cf}]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return [...safe].slice(0, LONGEST).join('');
}
