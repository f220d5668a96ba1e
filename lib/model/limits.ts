/**
 * How much Gouji takes on: every reader gets its share from here, and says in a sentence where it stopped. ImportCounts whole,
 * as `limits`: so a bundle holds those alone that it uses.
 */

const megabyte = 1024 * 1024;

/** As sentences say it. */
export function inMegabytes(bytes: number): number {
  return bytes / megabyte;
}

/** Bytes of one report or list, packed, as it comes from a disk or a server. */
export const fileBytes = {
  /** In a thread of the command line, or in a batch. */
  batch: 16 * megabyte,
  /** In the file viewer, which shows one. */
  viewer: 100 * megabyte,
  /** Files of Gouji that are read whole: decisions, results, settings, a scheme. */
  own: 64 * megabyte,
  /** A list of the command line that holds the reports themselves: all of them are in memory, about three times. */
  reportList: 128 * megabyte,
} as const;
/** Bytes that are read of a robots.txt, as RFC 9309 allows. */
export const robotsBytes = 500 * 1024;
/** Milliseconds that a server may take to answer whole. */
export const download = 25_000;
/** The same where somebody waits for one file, sees how much has come, and can stop it. */
export const viewerDownload = 180_000;
/** Reports or addresses in one list. */
export const listEntries = 100_000;
/** How often an address may lead to another. */
export const redirects = 5;
/** Milliseconds that a named pipe may take to give all it has: its writer may never come. */
export const pipe = 20_000;
/** Milliseconds that the popup waits to learn what a tab shows. */
export const popupQuestion = 2000;
/** Milliseconds that one report may take to be read and judged. */
export const audit = 30_000;
/** What one file is read with. Every reader is given its part and cannot run without. */
export const fileReading = {
  /** Milliseconds after which reading is ended wherever it is, within a page too. */
  time: 20_000,
  pdf: {
    /** Pages read; a report has some twenty. */
    pages: 100,
    /** Milliseconds after which no further page is begun: what was read by then is kept. */
    time: 12_000,
    /** Operators of a page: one of a report has some thousand, one with a map drawn into it some ten thousand. */
    pageOperators: 250_000,
    /** Glyphs and lines of all pages, after which no further page is begun: a dense page has six thousand. */
    marks: 1_000_000,
    /** Bytes of any one stream, unpacked (a page scanned in colour has 100 MB), and of all of them. */
    streamBytes: 128 * megabyte,
    unpackedBytes: 512 * megabyte,
    /** Pixels of a picture that is shown; a page of 600 dots an inch has 35 million. */
    picturePixels: 50_000_000,
  },
  docx: {
    /** Parts in the file. */
    entries: 10_000,
    /** Bytes of its XML, packed or unpacked, whichever is more. That of a report has less than one megabyte. */
    unpackedBytes: 16 * megabyte,
    /** Elements of its XML: each takes the converter half a kilobyte. */
    elements: 400_000,
  },
  workbook: {
    entries: 10_000,
    /** A list of 100,000 addresses has 20 MB. */
    unpackedBytes: 32 * megabyte,
    elements: 2_000_000,
    /** Rows × columns of a sheet, without those that are empty. */
    cells: 1_000_000,
    /** Characters in all cells: one text may stand in each of them. */
    characters: 16 * megabyte,
  },
} as const;
/** Of the process or thread of the command line that reads a file, in megabytes. */
export const readerMemory = {
  /** JavaScript's own. */
  heap: 448,
  /** All of it, with what lies outside the heap. */
  whole: 640,
} as const;

/** What one file may take to be read. */
export type ReadingLimits = Readonly<{
  time: number;
  pdf: PdfLimits;
  docx: ArchiveLimits;
  workbook: WorkbookLimits;
}>;

export type PdfLimits = Readonly<
  Record<'pages' | 'time' | 'pageOperators' | 'marks' | 'streamBytes' | 'unpackedBytes', number>
>;
/** Of a zip that holds XML. */
export type ArchiveLimits = Readonly<Record<'entries' | 'unpackedBytes' | 'elements', number>>;
export type WorkbookLimits = ArchiveLimits & Readonly<Record<'cells' | 'characters', number>>;
