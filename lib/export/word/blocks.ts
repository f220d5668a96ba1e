/** A paper as plain data: what stands on it, without how it looks. write-docx.ts makes the Word file of it. */

/** The name of the office in red over a red line, with the number of the paper. */
interface Letterhead {
  readonly kind: 'letterhead';
  readonly office: string;
  /** '' where it has none. */
  readonly number: string;
}

/** title: of the paper, on one or several lines; addressee: without indent; note: small, at the end; signature: at the right. */
interface Words {
  readonly kind: 'title' | 'addressee' | 'paragraph' | 'signature' | 'note';
  readonly words: string;
}

/** 一、 (1), （一） (2), 1. (3); the number is part of the words. */
interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly words: string;
  /** Begins on a new page. */
  readonly newPage?: boolean;
}

interface Labelled {
  readonly kind: 'labelled';
  readonly label: string;
  readonly words: string;
}

export interface PaperPicture {
  readonly kind: 'picture';
  /** What it shows, also for people who do not see it. */
  readonly caption: string;
  readonly png: Png;
}

export interface Png {
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface PaperTable {
  readonly kind: 'table';
  /** `width`: its share of the table's width. */
  readonly columns: readonly { readonly head: string; readonly width: number; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export type PaperBlock = Letterhead | Words | Heading | Labelled | PaperPicture | PaperTable;

/** A paper has its own page numbers; several papers in one file follow each other on new pages. */
export type Paper = readonly PaperBlock[];
