import type { Locale } from '../lib/locales/index.ts';
import type { AuditResult } from '../lib/model/result.ts';
import type { Format } from './options.ts';
import { renderText } from './render-text.ts';

export interface Style {
  readonly format: Format;
  readonly color: boolean;
  /** Whether the result is one of a list. */
  readonly several: boolean;
}

/** One result in the asked format, without what stands between results. */
export function renderResult(result: AuditResult, style: Style, locale: Locale): string {
  if (style.format === 'text') return renderText(result, locale, style.color);
  return style.format === 'json' ? JSON.stringify(result, null, 2) : `${JSON.stringify(result)}\n`;
}

/** What stands before, between and after the results of a format. */
export function frameOf({ format, several }: Style): { start: string; between: string; end: string } {
  if (format === 'json') return several ? { start: '[\n', between: ',\n', end: '\n]\n' } : noFrame('', '\n');
  return noFrame(format === 'text' ? '\n' : '', '');
}

function noFrame(between: string, end: string): { start: string; between: string; end: string } {
  return { start: '', between, end };
}
