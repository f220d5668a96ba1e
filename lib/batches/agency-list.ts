/** Names of agencies, with their groups, in the rows of a list. */
import type { AgencyList, ExpectedAgency } from '../model/batch.ts';

const address = /https?:|(?:[a-z0-9-]+\.)+[a-z]{2,}/i;
const twoHanCharacters = /[\u3400-\u9fff].*[\u3400-\u9fff]/;
/** Cells of a head say what their column holds. */
const heads =
  /^(?:序号|编号|(?:行政|单位|机关|部门|应报)*(?:机关|单位|部门)?(?:名称|名单|全称)|单位|机关|部门|应报单位)$/;
const groupHeads = /^(?:所属|单位|机关|部门)?(?:类别|类型|分组|组别|片区|系统|层级|级别|区划|地区)$/;
const MOST_CHARACTERS = 60;
const MOST_UNREAD = 100;

/** The first words of a row are a name, those beside it its group. Rows without a name count as unread; a head is left out. */
export function parseAgencies(rows: readonly (readonly string[])[]): AgencyList {
  const agencies: ExpectedAgency[] = [];
  const unread: string[] = [];
  for (const row of rows) {
    const cells = row.flatMap((cell) => cell.split('，')).map((cell) => cell.replace(/\s+/g, '').normalize('NFKC'));
    const [name = '', group = ''] = cells.filter((cell) => twoHanCharacters.test(cell) && !address.test(cell));
    const isHead = heads.test(name) && (group === '' || groupHeads.test(group) || heads.test(group));
    if (isHead) continue;
    if (name === '' || name.length > MOST_CHARACTERS) unread.push(row.join(' ').trim());
    else agencies.push({ name, group: group.slice(0, MOST_CHARACTERS) });
  }
  return { agencies, unread: unread.filter((line) => line !== '').slice(0, MOST_UNREAD) };
}
