/** Shares and growth. */
import { agrees, fault, type Labelled, trap } from '../labelled.ts';
import { city, office } from '../tables.ts';

export const percentages: readonly Labelled[] = [
  // 25/46 = 54.347…; 25/45 = 55.55…
  agrees('share-of-answers', '办结46件，其中予以公开25件，占54.3%。', 'outcomes 46, granted 25', { cells: office }),
  agrees('share-rounded-to-a-whole', '办结46件，其中予以公开25件，占54%。', 'outcomes 46, granted 25', {
    cells: office,
  }),
  agrees(
    'share-with-two-decimals',
    '新收申请45件，自然人39件，占86.67%；法人或其他组织6件，占13.33%。',
    'received 45, natural 39, organisations 6',
    { cells: office },
  ),
  trap('other-denominator', '收到申请45件，办结46件，予以公开25件，占55.6%。', 'received 45, outcomes 46, granted 25', {
    cells: office,
  }),
  trap('denominator-not-said', '予以公开25件，占比54.35%。', 'granted 25', { cells: office }),
  trap('denominator-not-said-received', '予以公开25件，占申请总量的55.56%。', 'granted 25', { cells: office }),
  // 1/3 each
  trap('parts-sum-to-99-9', '发布图文、视频、音频各30条，占比分别为33.3%、33.3%、33.3%。', '', {}),
  // 200/300, 50/300, 50/300 → 66.7 + 16.7 + 16.7 = 100.1
  trap(
    'parts-sum-to-100-1',
    '公开信息300条，其中动态类200条，占66.7%；公告类50条，占16.7%；其他类50条，占16.7%。',
    '',
    {},
  ),
  // 12/41 = 29.268…
  trap('share-rounded-up', '发布解读41篇，其中图解12篇，占29.3%。', '', {}),
  // (45 − 31)/31 = 45.16 %
  trap('growth-holds', '2022年收到申请31件，2023年收到申请45件，同比增长45.2%。', 'received 45', { cells: office }),
  // (300 − 120)/120 = 150 %
  trap('growth-over-100', '公众号推送300条，上年推送120条，增长150%。', '', {}),
  // (80 − 100)/100 = −20 %
  trap('fall-holds', '受理投诉80件，较上年的100件下降20%。', '', {}),
  trap('rates-without-counts', '答复及时率100%，群众满意率98.5%，网站可用率99.99%。', '', {}),
  trap('rates-over-100', '全年信息公开任务完成率达128%，超额完成年度目标。', '', {}),
  trap('growth-without-base', '全年主动公开信息同比增长230%。', '', {}),
  trap('percentage-points', '公开及时率96.2%，较上年的93.1%提高3.1个百分点。', '', {}),
  trap('share-of-another-whole', '涉及招生的申请20件，占我局全年咨询总量的3.4%。', null, { cells: office }),
  trap('share-of-the-district', '我局收到申请45件，占全区386件的11.7%。', 'received 45', { cells: office }),
  trap('fee-ceiling', '采购金额中，面向中小企业预留比例不低于40%。', '', {}),
  trap('hedged-share', '工作动态类信息约占六成，政策解读类约占20%。', '', {}),
  trap('hedged-share-numbers', '公开信息410条，其中动态类220条，占比超过50%。', '', {}),
  // 8000/12345 = 64.803; 8000/12400 = 64.516
  trap('city-share', '予以公开8000件，占64.5%。', 'granted 8000', { cells: city, agency: '青石市人民政府' }),
  // 11000/12345 = 89.105
  agrees('city-natural-share', '新收申请12345件，其中自然人申请11000件，占89.1%。', 'received 12345, natural 11000', {
    cells: city,
    agency: '青石市人民政府',
  }),
  // 62/183 = 33.88 %: 33.9; 59/183 = 32.24 %
  fault('share-wrong', '全年公开政府信息183条，其中政策文件类59条，占33.9%。', '', 'percentage either', {}),
  fault(
    'share-of-answers-wrong',
    '办结46件，其中予以公开25件，占58.2%。',
    'outcomes 46, granted 25',
    'percentage either',
    { cells: office },
  ),
  // 39/45 = 86.67
  fault(
    'share-of-applicants-wrong',
    '共收到申请45件，其中自然人39件，占88.7%。',
    'received 45, natural 39',
    'percentage either',
    { cells: office },
  ),
  // 12/80 = 15 %
  fault('share-digits-swapped', '发布政策解读80篇，其中视频解读12篇，占51%。', '', 'percentage either', {}),
  // (45 − 31)/31 = 45.2 %
  fault('growth-wrong', '2022年收到申请31件，2023年收到申请45件，同比增长31.1%。', 'received 45', 'percentage either', {
    cells: office,
  }),
  // (660 − 600)/600 = 10 %
  fault('growth-wrong-in-items', '全年公开信息660条，较上年的600条增长12%。', '', 'percentage either', {}),
  fault('share-over-100', '公开信息200条，其中财政类30条，占150%。', '', 'percentage either', {}),
  fault(
    'parts-sum-too-high',
    '申请方式中，网络申请占62.5%，信函申请占30.5%，当面申请占17%。',
    '',
    'percentage either',
    { cells: office },
  ),
  // 50/300 = 16.7
  fault(
    'last-part-wrong',
    '公开信息300条，其中动态类200条，占66.7%；其他类100条，占23.3%。',
    '',
    'percentage either, percentage? either',
    {},
  ),
];
