/**
 * How much Gouji takes on: every reader gets its share from here, and says in a sentence where it stopped. Import the
 * whole module as `limits`: a bundle then has only the limits that it uses.
 */

const megabyte = 1024 * 1024;

/** The unit of sentences for people. */
export function inMegabytes(bytes: number): number {
  return bytes / megabyte;
}

/** Bytes of one report or list as it comes from a disk or a server, before it is unpacked. */
export const fileBytes = {
  /** In a thread of the command line, or in a batch. */
  batch: 16 * megabyte,
  /** In the file viewer, which shows one file. */
  viewer: 100 * megabyte,
  /** Files that Gouji wrote and reads whole: decisions, results, settings, a scoring scheme. */
  own: 64 * megabyte,
  /** A list of the command line that contains the reports: all are in memory, about three times. */
  reportList: 128 * megabyte,
} as const;
/** Bytes of a robots.txt that are read, as RFC 9309 allows. */
export const robotsBytes = 500 * 1024;
/** Milliseconds for the whole answer of a server. */
export const download = 25_000;
/** The same where a user waits for one file, sees the progress and can stop it. */
export const viewerDownload = 180_000;
/** Reports or addresses in one list. */
export const listEntries = 100_000;
/** The number of redirects from one address. */
export const redirects = 5;
/** Milliseconds to read a named pipe: it may have no writer. */
export const pipe = 20_000;
/** Milliseconds that the popup waits for the answer of a tab. */
export const popupQuestion = 2000;
/** Milliseconds to read and check one report. */
export const audit = 30_000;
/** The limits for reading one file. Every reader requires its part of them. */
export const fileReading = {
  /** Milliseconds after which reading ends, even within a page. */
  time: 20_000,
  pdf: {
    /** Pages read; a report has some twenty. */
    pages: 100,
    /** Milliseconds after which no further page is begun; the pages read so far are kept. */
    time: 12_000,
    /** Operators of a page: one of a report has some thousand, one with a map drawn into it some ten thousand. */
    pageOperators: 250_000,
    /** Glyphs and lines of all pages, after which no further page is begun: a dense page has six thousand. */
    marks: 1_000_000,
    /** Unpacked bytes of one stream (a page scanned in colour has 100 MB) and of all streams. */
    streamBytes: 128 * megabyte,
    unpackedBytes: 512 * megabyte,
    /** Pixels of a picture that is shown; a page of 600 dots an inch has 35 million. */
    picturePixels: 50_000_000,
  },
  pictures: {
    /** Scanned pages read; the rest are named as unread. */
    pages: 60,
    /** Milliseconds after which no further page is begun, and those that one page may take. */
    time: 900_000,
    pageTime: 240_000,
    /** Pixels of the pictures of a page, before and after they are put together: 600 dots an inch make 35 million. */
    pixels: 40_000_000,
  },
  docx: {
    /** Parts in the file. */
    entries: 10_000,
    /** Bytes of its XML, packed or unpacked, whichever is more. A report has less than one megabyte. */
    unpackedBytes: 16 * megabyte,
    /** Elements of its XML: each takes the converter half a kilobyte. */
    elements: 400_000,
  },
  workbook: {
    entries: 10_000,
    /** A list of 100,000 addresses has 20 MB. */
    unpackedBytes: 32 * megabyte,
    elements: 2_000_000,
    /** Rows × columns of a sheet, without empty ones. */
    cells: 1_000_000,
    /** Characters in all cells: one text may stand in each of them. */
    characters: 16 * megabyte,
  },
} as const;
/** The same for the scanned pages of one file of a batch. */
export const batchPictures = { ...fileReading.pictures, time: 240_000, pageTime: 60_000 } as const;
/** Megabytes for the process or thread of the command line that reads a file. */
export const readerMemory = {
  /** The JavaScript heap. */
  heap: 448,
  /** All memory, including memory outside the heap. */
  whole: 640,
  /** The same where pictures are read: the recogniser takes some 200. */
  withPictures: 800,
} as const;

export type ReadingLimits = Readonly<{
  time: number;
  pdf: PdfLimits;
  pictures: PictureLimits;
  docx: ArchiveLimits;
  workbook: WorkbookLimits;
}>;

export type PdfLimits = Readonly<
  Record<'pages' | 'time' | 'pageOperators' | 'marks' | 'streamBytes' | 'unpackedBytes', number>
>;
export type PictureLimits = Readonly<Record<'pages' | 'time' | 'pageTime' | 'pixels', number>>;
/** For a zip that contains XML. */
export type ArchiveLimits = Readonly<Record<'entries' | 'unpackedBytes' | 'elements', number>>;
export type WorkbookLimits = ArchiveLimits & Readonly<Record<'cells' | 'characters', number>>;
