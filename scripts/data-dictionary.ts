/** `node scripts/data-dictionary.ts` writes docs/data-dictionary.md from the forms. A test compares the two. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeCells, describeIdentities } from '../lib/export/data/dictionary.ts';
import { tidyColumns } from '../lib/export/data/tables.ts';
import { type TextKey, text } from '../lib/locales/index.ts';

const about: Readonly<Record<(typeof tidyColumns)[number], string>> = {
  agency: '报告写明的机关名称（转为简体）；没有写明的为空',
  year: '报告的年度；不能确定的为空',
  form: '`2019` 或 `2021`：见下',
  section: '所在部分的规范标题',
  row: '行的名称',
  column: '列的名称',
  value: '数值，不带单位；不是数字的为空',
  state: '状态：见下',
  raw: '报告里印的内容，单位保留',
  source: '网址；不是网页的为文件名',
  cell: '单元格编号：`<表>.<行>.<列>`',
};

const states = {
  number: '`value` 是这个数',
  blank: '报告有这一格，里面什么也没有；不等于 0',
  dash: '`-`、`—`、`/` 或“无”；不等于 0',
  text: '其他文字，不是数字',
  missing: '报告里没有找到这一格（缺行、缺列，或表格读不了）；不等于 0',
} as const;

/** The page as it should be. */
export function dictionaryPage(): string {
  const cells = describeCells('zh-CN');
  const bySection = Map.groupBy(cells, ({ section }) => section);
  return `# 数据字典

<!-- 由 scripts/data-dictionary.ts 从报告格式生成，请勿手改 -->

年报里的每一格，按读到的原样导出，不作判断：

\`\`\`sh
gouji --format facts-csv --out facts.csv 文件夹              # 逐格：每格一行
gouji --format facts-wide-csv --out facts-wide.csv 文件夹    # 逐份：每份报告一行，每格一列
gouji --format facts-jsonl --out facts.jsonl 文件夹          # 每份报告一行 JSON
gouji --format facts-xlsx --out facts.xlsx 文件夹            # 工作簿：逐格、逐份、数据字典、勾稽关系
gouji --format facts-dictionary --out dictionary.csv         # 本页的单元格表
\`\`\`

CSV 以 UTF-8 编码，开头有字节顺序标记，Excel 和 WPS 可直接打开；公式样的文字前加了 \`'\`。表头和状态用英文代号，各种语言相同，便于程序读取；工作簿里是中文。不是年报或读不了的输入，CSV 和工作簿里没有，JSON 里有一行（\`standing\`、\`error\`）。

## 逐格数据

${table([
  ['列', '含义'],
  ...tidyColumns.map((column) => [`\`${column}\`（${text('zh-CN', `data.column.${column}`)}）`, about[column]]),
])}

报告格式里的每一格都有一行，没有读到的也有。

## 逐份数据

\`agency\`、\`year\`、\`form\`、\`source\` 之后，每个单元格编号一列，两种格式的格子都在；本格式没有的格、没有读成数字的格为空。要知道为什么为空，看逐格数据的状态。

## 状态

${table([['状态', '含义'], ...Object.entries(states).map(([state, meaning]) => [`\`${state}\`（${text('zh-CN', `data.state.${state}` as TextKey)}）`, meaning])])}

## 格式

${table([
  ['格式', '含义'],
  ['`2019`', text('zh-CN', 'form.2019')],
  ['`2021`', text('zh-CN', 'form.2021')],
])}

## 单元格

${[...bySection]
  .map(
    ([section, rows]) =>
      `### ${section}\n\n${table([
        ['编号', '行', '列', '单位', '格式', '勾稽关系'],
        ...rows.map(({ cell, row, column, unit, form, identities }) => [
          `\`${cell}\``,
          row,
          column,
          unit,
          form,
          identities === ''
            ? ''
            : identities
                .split('; ')
                .map((name) => `\`${name}\``)
                .join('；'),
        ]),
      ])}`,
  )
  .join('\n\n')}

## 勾稽关系

代号由规则和等号右边第一格组成。

${table([
  ['代号', '规则', '格式', '算式'],
  ...describeIdentities('zh-CN').map(({ identity, rule, form, sum }) => [`\`${identity}\``, rule, form, `\`${sum}\``]),
])}
`;
}

function table(rows: readonly (readonly string[])[]): string {
  const [head, ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [head, `| ${(rows[0] ?? []).map(() => '---').join(' | ')} |`, ...body].join('\n');
}

if (import.meta.main) writeFileSync(resolve(import.meta.dirname, '../docs/data-dictionary.md'), dictionaryPage());
