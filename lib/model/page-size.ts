/** The size of a page in PDF points, before the file's own /Rotate turns the page; anchors are measured the same way. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** The file's /Rotate: quarter turns clockwise until the page stands upright. */
  readonly turns: 0 | 1 | 2 | 3;
}
