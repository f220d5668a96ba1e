import type { Limitation } from '../../model/document.ts';

/** Browsers' parsers stop nesting at 512; deeper trees are built by scripts or to do harm. */
export const maxDepth = 1_000;
/** Nodes visited at most. A long report has some ten thousand. */
const maxNodes = 500_000;
/** Slots of all grids together at most. */
const maxCells = 1_000_000;

/** Bounds the work on any page and keeps what it cut as a limitation. */
export class ReadingBudget {
  readonly limitations = new Set<Limitation>();
  private nodes = maxNodes;
  private cells = maxCells;

  /** False once no more nodes may be visited. */
  spendNode(): boolean {
    if (this.nodes > 0) {
      this.nodes--;
      return true;
    }
    this.limitations.add('tooManyNodes');
    return false;
  }

  get cellsLeft(): number {
    return this.cells;
  }

  spendCells(count: number): void {
    this.cells = Math.max(0, this.cells - count);
  }
}
