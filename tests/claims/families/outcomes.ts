/** What became of the applications. */
import type { Labelled } from '../labelled.ts';
import { twice, twins } from './family.ts';

const mismatch = 'claim-mismatch either';

export const outcomes: readonly (readonly Labelled[])[] = [
  twins(
    'outcomes-closed-list',
    '{time}，{body}{done}{application}{#outcomes}{unit}，其中予以公开{#granted}{unit}，部分公开{#partial}{unit}，' +
      '不予公开{#denied}{unit}，无法提供{#unavailable}{unit}，不予处理{#refused}{unit}，其他处理{#other}{unit}。',
    [
      ['granted', 4, twice],
      ['outcomes', 5, twice],
      ['unavailable', 3, twice],
      ['partial', 2, twice],
    ],
    { tables: ['office', 'city', 'older'] },
  ),
  twins(
    'outcomes-in-brackets',
    '{time}，{body}{done}{application}{#outcomes}{unit}（{full}{#granted}{unit}、{part}{#partial}{unit}、' +
      '不予公开{#denied}{unit}、无法提供{#unavailable}{unit}、不予处理{#refused}{unit}、其他处理{#other}{unit}）。',
    [
      ['granted', 3, twice],
      ['refused', 4, twice],
    ],
    {
      words: { full: ['予以公开', '同意公开', '准予公开'], part: ['部分公开', '区分处理部分公开', '区分处理'] },
    },
  ),
  twins(
    'outcomes-two',
    '{time}{body}办理的{application}中，予以公开{#granted}{unit}，部分公开{#partial}{unit}，{others}。',
    [
      ['granted', 4, mismatch],
      ['partial', 3, mismatch],
    ],
    { words: { others: ['其余均依法告知', '其余事项按规定处理', '其他情形均说明了理由'] } },
  ),
  twins('denied', '{time}，{body}对{application}作出不予公开决定{#denied}{unit}。', [['denied', 3, mismatch]], {
    tables: ['office', 'city', 'older'],
  }),
  twins(
    'not-held',
    '{time}答复的{application}中，因本机关不掌握相关政府信息而无法提供的{#notHeld}{unit}。',
    [['notHeld', 4, mismatch]],
    { tables: ['office', 'city', 'quiet', 'older'] },
  ),
  twins(
    'petition',
    '{time}办理的{application}中，属于信访举报投诉类申请而不予处理的{#petition}{unit}。',
    [['petition', 3, mismatch]],
    { tables: ['office', 'city', 'older'] },
  ),
  twins('answered-plain', '{time}，{body}依法{answer}{application}{#outcomes}{unit}。', [['outcomes', 8, mismatch]], {
    words: { answer: ['答复', '办结', '回复', '办理并答复'] },
  }),
  twins(
    'applicants',
    '{time}，{body}{newly}{application}{#received}{unit}，其中自然人申请{#natural}{unit}，' +
      '{legal}申请{#organisations}{unit}。',
    [
      ['natural', 5, twice],
      ['organisations', 2, twice],
      ['received', 7, twice],
    ],
    { tables: ['office', 'city', 'older'], words: { legal: ['法人或其他组织', '法人和其他组织'] } },
  ),
];
