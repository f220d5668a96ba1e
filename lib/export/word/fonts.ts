/** The fonts of official papers (GB/T 9704), and those that take their place where a computer lacks them. */

export const fonts = {
  title: '方正小标宋简体',
  text: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  page: '宋体',
} as const;

/** Font, family, panose numbers of its look, and the fall-backs in order: of offices, of Windows, macOS and Linux. */
const table = [
  [
    fonts.title,
    'roman',
    '02010601030101010101',
    [
      '方正小标宋_GBK',
      'FZXiaoBiaoSong-B05S',
      '华文中宋',
      'STZhongsong',
      '宋体',
      'SimSun',
      'Songti SC',
      'Noto Serif CJK SC',
    ],
  ],
  [
    fonts.text,
    'roman',
    '02010609030101010101',
    ['仿宋', 'FangSong', '华文仿宋', 'STFangsong', '宋体', 'SimSun', 'Songti SC', 'Noto Serif CJK SC'],
  ],
  [
    fonts.heading,
    'swiss',
    '02010609060101010101',
    ['SimHei', '微软雅黑', 'Microsoft YaHei', 'Heiti SC', 'PingFang SC', 'Noto Sans CJK SC'],
  ],
  [
    fonts.subheading,
    'roman',
    '02010609030101010101',
    ['楷体', 'KaiTi', '华文楷体', 'STKaiti', 'Kaiti SC', '标楷体', 'DFKai-SB', 'Noto Serif CJK SC'],
  ],
  [fonts.page, 'roman', '02010600030101010101', ['SimSun', '新宋体', 'Songti SC', 'Noto Serif CJK SC']],
] as const;

/** word/fontTable.xml: Word takes the first fall-back that the computer has. */
export function fontTable(): string {
  const entries = table.map(
    ([name, family, panose, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:panose1 w:val="${panose}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join('')}</w:fonts>`;
}
