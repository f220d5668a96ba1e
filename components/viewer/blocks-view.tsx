import type { JSX } from 'preact';
import type { Block, Grid, SourceDocument } from '../../lib/model/document.ts';
import { anchorKey } from './anchors.ts';

type HeadingTag = 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/**
 * A document as it was read: what Gouji sees of a Word file, a text or a saved page. Every block and cell is named by
 * its anchor, so that marks can be put on it. Only texts are shown; nothing of the file becomes markup.
 */
export function BlocksView({ document, picture }: { readonly document: SourceDocument; readonly picture: string }) {
  return (
    <article class="blocks" lang="zh-CN">
      {document.blocks.map((block) => (
        <BlockView key={anchorKey(block.anchor)} block={block} picture={picture} />
      ))}
    </article>
  );
}

function BlockView({ block, picture }: { readonly block: Block; readonly picture: string }): JSX.Element {
  const anchor = anchorKey(block.anchor);
  if (block.kind === 'image') {
    return (
      <p class="picture" data-anchor={anchor}>
        {block.alt === '' ? picture : `${picture} ${block.alt}`}
      </p>
    );
  }
  if (block.kind === 'table') return <GridView grid={block.grid} anchor={anchor} />;
  // The page's own heading comes first; those of the file begin below it.
  const Tag = block.level === 0 ? 'p' : (`h${Math.min(block.level + 1, 6)}` as HeadingTag);
  return <Tag data-anchor={anchor}>{block.text}</Tag>;
}

function GridView({ grid, anchor }: { readonly grid: Grid; readonly anchor: string }) {
  return (
    <div class="scroll">
      <table data-anchor={anchor}>
        <tbody>
          {grid.rows.map((cells, row) => (
            // Rows have no id and never move.
            <tr key={row}>
              {cells.map((cell) => (
                <td
                  key={cell.column}
                  data-anchor={anchorKey(cell.anchor)}
                  rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
                  colSpan={cell.columnSpan > 1 ? cell.columnSpan : undefined}
                >
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
