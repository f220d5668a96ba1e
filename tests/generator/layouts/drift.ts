/** How the words of a table drift from the form's on published pages: changes to a sheet, to be combined. */
import type { Random } from '../random.ts';
import type { Sheet, SheetCell, SheetRow } from '../sheets.ts';

export type Drift = (sheet: Sheet) => Sheet;

export const combined =
  (...drifts: readonly Drift[]): Drift =>
  (sheet) =>
    drifts.reduce((changed, drift) => drift(changed), sheet);

/** `t2.normative` of the row's first figure; null in a header. */
export function rowId({ cells }: SheetRow): string | null {
  const id = cells.find((cell) => cell.id !== null)?.id;
  return id === null || id === undefined ? null : id.split('.').slice(0, -1).join('.');
}

function eachRow(change: (row: SheetRow) => readonly SheetRow[]): Drift {
  return (sheet) => ({ ...sheet, rows: sheet.rows.flatMap(change) });
}

/** Changes the words of a row's own label, or of its group's where `group` says so. */
export function relabel(id: string, to: (text: string) => string): Drift {
  return eachRow((row) => {
    if (rowId(row) !== id) return [row];
    const at = row.cells.findLastIndex(({ kind }) => kind === 'label');
    return [
      { ...row, cells: row.cells.map((cell, index) => (index === at ? { ...cell, text: to(cell.text) } : cell)) },
    ];
  });
}

export function relabelAll(to: (text: string) => string): Drift {
  return eachRow((row) => [
    { ...row, cells: row.cells.map((cell) => (cell.kind === 'label' ? { ...cell, text: to(cell.text) } : cell)) },
  ]);
}

export function reheader(from: string, to: string): Drift {
  return eachRow((row) => [
    {
      ...row,
      cells: row.cells.map((cell) => (cell.kind === 'header' && cell.text === from ? { ...cell, text: to } : cell)),
    },
  ]);
}

/** Changes what is printed in a cell. */
export function reprint(id: string, text: string): Drift {
  return eachRow((row) => [{ ...row, cells: row.cells.map((cell) => (cell.id === id ? { ...cell, text } : cell)) }]);
}

export function dropRow(id: string): Drift {
  return eachRow((row) => (rowId(row) === id ? [] : [row]));
}

/** A row that the form does not have, behind another and of its shape. */
export function addRow(after: string, label: string, values: readonly string[]): Drift {
  return eachRow((row) => {
    if (rowId(row) !== after) return [row];
    const own = row.cells.filter(({ rowSpan }) => rowSpan === 1);
    const figures = own.filter(({ kind }) => kind === 'value');
    const cells = own.map((cell): SheetCell => {
      if (cell.kind === 'label') return { ...cell, text: label };
      return cell.kind === 'value' ? { ...cell, id: null, text: values[figures.indexOf(cell)] ?? '' } : cell;
    });
    return [row, { ...row, cells }];
  });
}

/** Rows of their own inside a row, whose label spans them: each with a name and figures. */
export function subRows(id: string, rows: readonly (readonly [string, ...string[]])[]): Drift {
  const widened: Drift = (sheet) => ({
    columnCount: sheet.columnCount + 1,
    rows: sheet.rows.flatMap((row): readonly SheetRow[] => {
      const first = row.cells[0];
      if (first === undefined) return [row];
      if (rowId(row) !== id)
        return [{ ...row, cells: [{ ...first, columnSpan: first.columnSpan + 1 }, ...row.cells.slice(1)] }];
      const figures = row.cells.filter(({ kind }) => kind === 'value');
      return rows.map(([name, ...values], index) => ({
        ...row,
        cells: [
          ...(index === 0 ? [{ ...first, rowSpan: rows.length }] : []),
          { ...first, text: name },
          ...figures.map((cell, at) => ({ ...cell, id: null, text: values[at] ?? '' })),
        ],
      }));
    }),
  });
  return (sheet) => (sheet.rows.some((row) => rowId(row) === id) ? widened(sheet) : sheet);
}

/** A header cell that stands in two rows, one part of its words in each. */
export function splitHeader(text: string, parts: readonly [string, string]): Drift {
  return (sheet) => {
    const at = sheet.rows.findIndex(({ cells }) => cells.some((cell) => cell.kind === 'header' && cell.text === text));
    const row = sheet.rows[at];
    if (row === undefined) return sheet;
    const upper = row.cells.map((cell) =>
      cell.text === text ? { ...cell, text: parts[0], rowSpan: 1 } : { ...cell, rowSpan: cell.rowSpan + 1 },
    );
    const lower = row.cells.filter((cell) => cell.text === text).map((cell) => ({ ...cell, text: parts[1] }));
    const grown = (above: SheetRow, index: number): SheetRow => ({
      ...above,
      cells: above.cells.map((cell) => (index + cell.rowSpan > at ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell)),
    });
    return {
      ...sheet,
      rows: [
        ...sheet.rows.slice(0, at).map(grown),
        { ...row, cells: upper },
        { ...row, cells: lower },
        ...sheet.rows.slice(at + 1),
      ],
    };
  };
}

const explanations: readonly string[] = [
  '（设区的市、自治州人民政府填报，其他机关填零）',
  '（指以本机关名义印发的决定、公告、通告、意见、通知，以及标题采用“规定”“办法”“细则”等字样、在一定期限内反复适用的公文，一般情况下属于这一类，不含内部管理文件，请各单位据实填写）',
  '：指年内由本机关作出并已生效的事项，不含委托其他机关办理的部分',
  '【由业务科室提供】',
  '（件）',
];

/** Words that none of the forms has, for a row in a known place. */
const strangers: Readonly<Record<string, string>> = {
  't2.coercion': '强制措施和强制执行决定',
  't3.denied.process': '讨论记录、过程稿、磋商信函等',
  't3.denied.enforcementFiles': '案卷材料类内容',
  't3.refused.repeat': '曾就同一事项提出过的',
  't3.unavailable.unclear': '经一次告知后还是说不清楚的',
};

/** What a report's tables may have at once; rows whose figures belong to rows inside them are lost. */
export function manyDrifts(random: Random, lost: Set<string>): Drift {
  const drifts: Drift[] = [];
  const explained = [
    't2.regulations',
    't2.normative',
    't2.penalty',
    't2.otherServices',
    't2.fees',
    't3.granted',
    't3.unavailable.notHeld',
    't3.refused.petition',
  ];
  for (const id of explained) {
    const words = random.pick(explanations);
    if (random.chance(0.4)) drifts.push(relabel(id, (text) => `${text}${words}`));
  }
  const [stranger, words] = random.pick(Object.entries(strangers));
  if (random.chance(0.4)) drifts.push(relabel(stranger, () => words));
  if (random.chance(0.3))
    drifts.push(addRow('t2.normative', '其他主动公开文件（参照公开栏目数据）', ['801', '802', '803']));
  for (const [from, to] of [
    ['上一年项目数量', '上一年项目数量（指上年末保留的事项）'],
    ['本年增/减', '本年增/减（减少用负数表示，如-8）'],
    ['现行有效件数', '现行有效件数：截至年底'],
  ] as const)
    if (random.chance(0.4)) drifts.push(reheader(from, to));
  if (random.chance(0.25)) {
    const services = [
      ['行政检查', '701', '2', '703'],
      ['行政确认', '704', '-1', '706'],
    ] as const;
    drifts.push(subRows('t2.otherServices', services));
    for (const column of ['previous', 'change', 'decisions']) lost.add(`t2.otherServices.${column}`);
  }
  return combined(...drifts);
}
