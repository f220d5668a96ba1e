/**
 * Twelve agencies of two counties that have to report on one year: ten did, one of them late and one at two addresses. Two
 * have a wrong total, one left a cell blank; an address is gone.
 */
import { toPage } from '../generator/years/page.ts';
import { figure, makeHistories, type State, withCells } from '../generator/years/states.ts';

/** The lines that an office pastes: agencies, and the sector that each counts to. */
export const expectedAgencies = [
  '白青县水利局\t农业口',
  '白青县民政局\t社会口',
  '白青县教育局\t社会口',
  '白青县司法局\t政法口',
  '白青县竹溪镇人民政府\t乡镇',
  '白青县经济开发区管理委员会\t园区',
  '青石县水利局\t农业口',
  '青石县民政局\t社会口',
  '青石县教育局\t社会口',
  '青石县司法局\t政法口',
  '青石县竹溪镇人民政府\t乡镇',
  '青石县经济开发区管理委员会\t园区',
];
export const missing = ['白青县司法局', '青石县民政局'];
export const LATE = '白青县民政局';
export const TWICE = '青石县竹溪镇人民政府';
const BLANK = '青石县教育局';

const made = makeHistories(9, [
  { place: '白青县', years: [2024] },
  { place: '青石县', years: [2024] },
]).flat();
const states = expectedAgencies.flatMap((line): readonly State[] => {
  const [agency = ''] = line.split('\t');
  const sound = made.find((state) => state.agency === agency);
  if (sound === undefined) throw new Error(`The generator has no ${agency} any more.`);
  if (missing.includes(agency)) return [];
  // In time, whatever day the generator chose.
  const inTime: State = { ...sound, published: { date: [2025, 1, 20], how: 'meta' } };
  return agency === TWICE ? [inTime, inTime] : [withFault(inTime)];
});

function withFault(state: State): State {
  const { agency } = state;
  const oneMore = (cell: string) => withCells(state, { [cell]: figure(state, cell) + 1 });
  if (agency === LATE) return { ...state, published: { date: [2025, 2, 20], how: 'meta' } };
  if (agency === '白青县水利局') return oneMore('t3.received.total');
  if (agency === '青石县水利局') return oneMore('t4.review.total');
  if (agency !== BLANK) return state;
  // Blank where a zero stood, so that every sum holds.
  const zero = ['legal', 'nonprofit', 'research', 'otherOrg', 'business', 'natural']
    .map((giver) => `t3.granted.${giver}`)
    .find((cell) => figure(state, cell) === 0);
  if (zero === undefined) throw new Error(`${agency} has no zero to leave blank.`);
  return withCells(state, { [zero]: '' });
}

const urlOf = (at: number) => `http://www.office${at}.gov.cn/${at}.html`;
/** Addresses of the reports, and one that is gone. */
export const addresses = [...states.map((_state, at) => urlOf(at)), 'http://www.office0.gov.cn/gone.html'];
export const pages = new Map(states.map((state, at) => [new URL(urlOf(at)).pathname, toPage(state)]));
/** In the order of the batch. */
