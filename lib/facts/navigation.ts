/** Ways through a site, printed on its pages: 「首页 > 政务公开 > 年报」. They are neither titles nor headings. */

const between =
  /[>»›→＞]|^[\u4e00-\u9fff]{2,12}(?:\s*[-—_|]\s*[\u4e00-\u9fff]{2,14}){2,}|(?:^|[^/]{2,12})\s*\/\s*[^/]{2,12}\/\s*[^/]{2,}/;
const place = /^[\s　【[]*(?:您?(?:现在|当前)?(?:所?在)?的?位置|当前(?:位置|页面|栏目)|首\s*页|网站首页|返回首页)/;
const steps = /上一[页篇条]|下一[页篇条]|上一頁|下一頁/;

export function isNavigation(text: string): boolean {
  return between.test(text) || place.test(text) || steps.test(text);
}
