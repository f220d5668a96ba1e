/** Reads lists of addresses and of agencies in several formats, whose parsers are loaded when they are needed. */
import type { AgencyList, SourceList } from '../model/batch.ts';
import type { WorkbookLimits } from '../model/limits.ts';
import { FileProblem } from '../source/file-problem.ts';
import { parseAgencies } from './agency-list.ts';
import { parseEntries } from './entries.ts';

/** Reads addresses in lines or in columns, separated by comma, semicolon or tab. */
export async function readListText(text: string): Promise<SourceList> {
  return parseEntries(await columnsOf(text));
}

/** Reads agencies, one a line, with their group in a column beside. */
export async function readAgencyText(text: string): Promise<AgencyList> {
  return parseAgencies(await columnsOf(text));
}

/** Reads a file as `readListFile` does. Throws FileProblem. */
export async function readAgencyFile(bytes: Uint8Array, limits: WorkbookLimits): Promise<AgencyList> {
  return isWorkbook(bytes) ? parseAgencies(await rowsOf(bytes, limits)) : readAgencyText(await textOf(bytes));
}

async function columnsOf(text: string): Promise<readonly (readonly string[])[]> {
  const { default: papa } = await import('papaparse');
  return papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
}

/** Reads a file: text, CSV (in any encoding that Excel writes) or all sheets of an XLSX. Throws FileProblem. */
export async function readListFile(bytes: Uint8Array, limits: WorkbookLimits): Promise<SourceList> {
  const list = isWorkbook(bytes) ? parseEntries(await rowsOf(bytes, limits)) : await readListText(await textOf(bytes));
  if (list.entries.length === 0) throw new FileProblem('noAddress');
  return list;
}

function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function rowsOf(bytes: Uint8Array, limits: WorkbookLimits): Promise<readonly (readonly string[])[]> {
  const { readSheets } = await import('./sheets.ts');
  return readSheets(bytes, limits);
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const { decode } = await import('../source/decode.ts');
  const decoded = decode(bytes);
  if (decoded === null) throw new FileProblem('notText');
  return decoded.text;
}
