/** Exported files, which the side panel and the command line make with the same code. */
import type { Locale } from '../model/locale.ts';
import { csv } from './csv.ts';
import type { Delivery } from './delivery.ts';
import { letterFile } from './docx.ts';
import { fileName } from './file-name.ts';
import type { FileFormat } from './format.ts';
import { htmlFile } from './html.ts';
import type { Imprint } from './imprint.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { xlsx } from './xlsx.ts';

/** By file extension. */
export const fileFormats = {
  xlsx,
  docx: letterFile,
  csv,
  html: htmlFile,
  md: markdown,
  sarif,
  json,
} as const satisfies Record<string, FileFormat>;

export type ExportFormat = keyof typeof fileFormats;

export interface DeliveredFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
}

/** Makes one file of one or several audited inputs, in their order. */
export async function deliver(
  format: ExportFormat,
  deliveries: readonly Delivery[],
  locale: Locale,
  imprint: Imprint,
): Promise<DeliveredFile> {
  const { type, render, open }: FileFormat = fileFormats[format];
  const assembly = open(locale, deliveries.length !== 1, imprint);
  const written = deliveries.map((delivery) => assembly.add(render(delivery, locale))).join('');
  const rest = await assembly.end();
  return {
    name: fileName(deliveries, format, locale),
    type,
    content: typeof rest === 'string' ? written + rest : rest,
  };
}
