/** How much Gouji takes on: every reader gets its share from here, and says in a sentence where it stopped. */

const megabyte = 1024 * 1024;

export const limits = {
  /** Bytes of one report or list, packed, as it comes from a disk or a server. */
  fileBytes: {
    /** In a thread of the command line, or in a batch. */
    batch: 16 * megabyte,
    /** In the file viewer, which shows one. */
    viewer: 100 * megabyte,
    /** Of what Gouji wrote itself and reads whole: verdicts, results, settings, a scheme. */
    own: 64 * megabyte,
    /** A list of the command line that holds the reports themselves: all of them are in memory, about three times. */
    reportList: 128 * megabyte,
  },
  /** Bytes that are read of a robots.txt, as RFC 9309 allows. */
  robotsBytes: 500 * 1024,
  /** Milliseconds that a server may take to answer whole. */
  download: 25_000,
  /** The same where somebody waits for one file, sees how much has come, and can stop it. */
  viewerDownload: 180_000,
  /** Reports or addresses in one list. */
  listEntries: 100_000,
  /** How often an address may lead to another. */
  redirects: 5,
  /** Milliseconds that a named pipe may take to give all it has: its writer may never come. */
  pipe: 20_000,
  /** Milliseconds that the popup waits to learn what a tab shows. */
  popupQuestion: 2000,
  /** Milliseconds that one report may take to be read and judged. */
  audit: 60_000,
} as const;
