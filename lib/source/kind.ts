/**
 * Finds the kind of a file by its bytes: attachments of government sites have misleading names.
 */
import { type UnzipFileInfo, unzipSync } from 'fflate/browser';

export type FileKind =
  | 'pdf'
  | 'docx'
  /** Word's binary format, and WPS Writer's, which has the same shell. */
  | 'doc'
  | 'wps'
  /** What older programs give for a Word file, often named .doc. */
  | 'rtf'
  /** A page with its pictures in one file (.mht), often named .doc. */
  | 'mhtml'
  /** An Office file under a password. */
  | 'locked'
  | 'ofd'
  | 'spreadsheet'
  | 'archive'
  | 'picture'
  /** Text, or an unknown kind. */
  | 'other';

/** The PDF header may stand anywhere in the first kilobyte. */
const PDF_HEAD = 1024;
/** A zip with more entries is no Office file. */
const MOST_ENTRIES = 10_000;

/** `name` decides only where the bytes are the same for two kinds (.doc and .wps). */
export function kindOf(bytes: Uint8Array, name: string): FileKind {
  const head = latin(bytes.subarray(0, PDF_HEAD));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return kindOfZip(bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return kindOfCompound(bytes, name);
  if (/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF.{4}WEBP|BM.{12}|II\*\0|MM\0\*)/s.test(head)) return 'picture';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:From: |MIME-Version: ).*^Content-Type: multipart\/related/ims.test(head)) return 'mhtml';
  if (/^(?:Rar!|7z\u00bc\u00af)/.test(head)) return 'archive';
  return 'other';
}

/** Names of the files of a zip by its directory, without unpacking; none where there is no directory. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  let count = 0;
  const note = ({ name }: UnzipFileInfo): boolean => {
    if (++count > MOST_ENTRIES) throw new RangeError('a directory too long');
    if (name !== '') names.push(name);
    return false;
  };
  try {
    unzipSync(bytes, { filter: note });
  } catch {
    // There is no directory, or it is longer than that of any Office file: the names so far tell the kind.
  }
  return names;
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const names = zipNames(bytes);
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('OFD.xml')) return 'ofd';
  if (names.includes('xl/workbook.xml')) return 'spreadsheet';
  // A main part under another name is lawful; a truncated file has no directory at all.
  if (names.some((name) => name.startsWith('word/')) || latin(bytes.subarray(0, 4096)).includes('word/')) return 'docx';
  return 'archive';
}

/** Names of streams in a compound file stand in it as UTF-16. */
function kindOfCompound(bytes: Uint8Array, name: string): FileKind {
  const holds = (stream: string) => includesWide(bytes, stream);
  if (holds('EncryptedPackage')) return 'locked';
  if (holds('Workbook') && !holds('WordDocument')) return 'spreadsheet';
  return /\.wps$/i.test(name) ? 'wps' : 'doc';
}

function includesWide(bytes: Uint8Array, words: string): boolean {
  const [first = 0, ...rest] = [...words].map((character) => character.charCodeAt(0));
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (rest.every((code, index) => bytes[at + 2 * index + 2] === code && bytes[at + 2 * index + 1] === 0)) return true;
  }
  return false;
}

function latin(bytes: Uint8Array): string {
  let words = '';
  for (const byte of bytes) words += String.fromCharCode(byte);
  return words;
}
