/**
 * Characters that fonts draw with one glyph: a PDF names the glyph, and the program that wrote it takes the lowest of
 * its code points. Each pair is that code point and the character a Chinese text means. Read from the character maps
 * of Noto Sans CJK and Noto Serif CJK (all five languages); the Kangxi radicals, U+2F00–2FD5, are not here because
 * their compatibility mapping (NFKC) says the same.
 */

/** Of the block CJK Radicals Supplement. */
const radicals =
  '⺂乛 ⺃乚 ⺅亻 ⺇𠘨 ⺉刂 ⺋㔾 ⺍𭕄 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺘扌 ⺙攵 ' +
  '⺛旡 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺣灬 ⺤爫 ⺦丬 ⺨犭 ⺩𤣩 ⺫罒 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ' +
  '⺳㓁 ⺹耂 ⺺肀 ⺽𦥑 ⺾艹 ⺿艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ' +
  '⻌辶 ⻍辶 ⻎辶 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ' +
  '⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ' +
  '⻰龙 ⻱龜 ⻲亀 ⻳龟';

export const sharedGlyphs: readonly string[] = [
  ...radicals.split(' '),
  // A Kangxi radical whose compatibility mapping is the traditional form (戶)
  '⼾户',
  // Punctuation and one rare ideograph: wave dash, slash, dash, accent, brackets
  '\u301C～',
  '\u2215／',
  '\u2012–',
  '\u2035｀',
  '\u2329〈',
  '\u232A〉',
  '㬵胶',
];
