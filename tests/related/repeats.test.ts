import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMostAlike, findRepeat, makePassage, type Passage } from '../../lib/related/repeats.ts';

const WINDOW = 8;

/** Han letters that say nothing, from few of them so that texts share runs by chance. */
const text = (letters: string, most: number) =>
  // Up to `most` letters as often as few: fast-check would keep to ten by itself, too few to share a run.
  fc.array(fc.constantFrom(...letters), { maxLength: most, size: 'max' }).map((each) => each.join(''));
const filler =
  '的地得了着过和与及或但而且因为所以如果虽然然而并且于是则却又也都还就才只仅仍再更最很太极甚较稍略几约共这那哪谁何怎样么吗呢吧啊呀哦嗯哈';

function passage(words: string): Passage {
  const made = makePassage([words]);
  if (made === null) throw new Error(`too short: ${words}`);
  return made;
}

/** By the definition: a letter counts if any run of eight letters around it stands in the other text too. */
function shareOf(own: string, other: string): number {
  const counted = [...own].filter((_, at) => {
    for (let start = Math.max(0, at - WINDOW + 1); start <= at; start++) {
      const run = own.slice(start, start + WINDOW);
      if (run.length === WINDOW && other.includes(run)) return true;
    }
    return false;
  });
  return counted.length / own.length;
}

describe('a passage', () => {
  it('leaves out punctuation, titles and set phrases, and treats all numbers as equal', () => {
    const made = passage(
      `全年共1,031条、12场。依据《政府信息公开条例》办理ABC，${filler}。未发生因信息公开被诉的情况。${filler}`,
    );
    expect(made.letters).toBe(
      `全年共00条0场依据\n办理ABC${filler}\n${filler}`.replace('00', '00').replace('共00条', '共0条'),
    );
  });

  it('contains all Han letters', () => {
    expect(passage(`㐀${filler}\u9fff`).letters).toBe(`㐀${filler}\u9fff`);
  });

  it('needs sixty letters', () => {
    expect(makePassage(['甲'.repeat(59)])).toBeNull();
    expect(makePassage(['甲'.repeat(60)])?.length).toBe(60);
    expect(makePassage([])).toBeNull();
  });

  it('ends after fifty thousand characters', () => {
    expect(makePassage(['甲'.repeat(60_000)])?.length).toBe(50_000);
  });
});

describe('a repeat', () => {
  it('covers all of an equal text, and nothing of a text without a shared run', () => {
    expect(findRepeat(passage(`${filler}甲乙丙丁戊己庚辛`), passage(`${filler}甲乙丙丁戊己庚辛`)).share).toBe(1);
    const reversed = [...`${filler}甲乙丙丁戊己庚辛`].reverse().join('');
    expect(findRepeat(passage(`${filler}甲乙丙丁戊己庚辛`), passage(reversed))).toEqual({
      share: 0,
      own: '',
      other: '',
    });
  });

  it('quotes the longest run as each text prints it', () => {
    const own = passage(`甲乙丙丁，戊己庚辛壬癸12条。${filler}`);
    const other = passage(`${[...filler].reverse().join('')}子丑甲乙丙丁戊己庚辛壬癸9条寅卯`);
    expect(findRepeat(own, other)).toMatchObject({
      own: '甲乙丙丁，戊己庚辛壬癸12条',
      other: '甲乙丙丁戊己庚辛壬癸9条',
    });
  });

  it('follows a run from its first place, at any position in the texts', () => {
    const backwards = [...filler].reverse().join('');
    const own = passage(`${backwards}甲乙丙丁戊己庚辛壬癸12条`);
    const other = passage(`子丑甲乙丙丁戊己庚辛壬癸9条寅卯${filler}辰巳甲乙丙丁戊己庚辛午未`);
    expect(findRepeat(own, other)).toMatchObject({ own: '甲乙丙丁戊己庚辛壬癸12条', other: '甲乙丙丁戊己庚辛壬癸9条' });
  });

  it('has the share of the definition', () => {
    fc.assert(
      fc.property(text('甲乙丙', 60), text('甲乙丙', 60), (one, two) => {
        const [own, other] = [one + filler + one, two + [...filler].reverse().join('') + two];
        expect(findRepeat(passage(own), passage(other)).share).toBeCloseTo(shareOf(own, other), 12);
      }),
    );
  });
});

describe('in a batch', () => {
  it('finds for each text the same closest text as comparing pairs does', () => {
    fc.assert(
      fc.property(fc.array(text('甲乙', 80), { minLength: 1, maxLength: 7 }), (texts) => {
        const passages = texts.map((each, at) =>
          each.length % 5 === 0 ? null : passage(`${each}${'子丑寅卯辰巳午未'.charAt(at).repeat(60)}`),
        );
        findMostAlike(passages).forEach(({ other, share }, own) => {
          const shares = passages.map((each, at) => {
            const mine = passages[own];
            return each === null || mine === null || mine === undefined || at === own
              ? 0
              : findRepeat(mine, each).share;
          });
          expect(share).toBeCloseTo(Math.max(...shares), 12);
          expect(share === 0 ? -1 : shares.indexOf(Math.max(...shares))).toBe(other);
        });
      }),
    );
  });

  it('does not compare texts of one owner, but compares texts without owners', () => {
    const half = passage(filler + '甲'.repeat(filler.length));
    const texts = [passage(filler), passage(filler), half];
    expect(findMostAlike(texts, ['市民政局', '市民政局', '市教育局'])).toEqual([
      { other: 2, share: 1 },
      { other: 2, share: 1 },
      { other: 0, share: 0.5 },
    ]);
    expect(findMostAlike(texts, ['市民政局', '市民政局', '市民政局']).map(({ other }) => other)).toEqual([-1, -1, -1]);
    expect(findMostAlike(texts, [null, null, '市教育局']).map(({ other }) => other)).toEqual([1, 0, 0]);
  });
});
