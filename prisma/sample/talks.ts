import type { SampleTalk } from './types'

/** What sample firms and experts said to each other, by the need they talk about. */
export const sampleTalks: SampleTalk[] = [
  {
    need: 'silver-residue',
    authors: { firm: 'yongxin@example.com', expert: 'chen.liheng@example.com' },
    messages: [
      { side: 'firm', daysAgo: 53, body: '陈教授好，渣样已按四分法缩分，含银 0.9%、锡 11%，明天寄出。' },
      { side: 'expert', daysAgo: 40, body: '样品收到。先做碱熔和氯盐浸出两条线的探索，三周左右有初步数据。' },
      { side: 'expert', daysAgo: 27, body: '碱熔一线锡浸出九成以上，银基本留在渣里，回收率到 97%。能耗还要再压，建议见面细谈。' },
      { side: 'firm', daysAgo: 6, body: '协议文本我们法务已看过，只对专利署名一条有意见，见面时一并商定。' },
    ],
    meetings: [
      { title: '首次洽谈', inDays: -20, hour: 9, place: '企业会议室' },
      { title: '协议文本商谈', inDays: 3, hour: 14, place: '县科技局三楼会议室' },
    ],
    notes: [{ daysAgo: 8, body: '电话了解：企业担心中试占用生产线，可建议分两期。' }],
  },
  {
    need: 'silver-electrolysis-yongxin',
    authors: { firm: 'yongxin@example.com', expert: 'shen.zhaoyang@example.com' },
    messages: [
      { side: 'firm', daysAgo: 32, body: '沈老师好，非常欢迎。新跨 24 个槽，您看先改哪几个合适？' },
      { side: 'expert', daysAgo: 30, body: '先选循环末端的 4 个槽做对照，请提供近三个月电解液和添加剂的加料、化验记录。' },
      { side: 'firm', daysAgo: 16, body: '化验记录已整理好，您到现场时一并交给您。' },
    ],
    meetings: [{ title: '现场看槽', inDays: 2, hour: 10, place: '永鑫银业新跨车间' }],
  },
  {
    need: 'nano-paste',
    messages: [
      { side: 'expert', daysAgo: 71, body: '浆料配方的稳定性试验已经做了两轮，印刷性能还要看贵方的网版条件。' },
      { side: 'firm', daysAgo: 34, body: '网版参数见上次邮寄的资料。共建中心的专利归属，我们希望谈成共有。' },
    ],
    meetings: [{ title: '第二轮条款商谈', inDays: 1, hour: 15, place: '线上' }],
    notes: [{ daysAgo: 12, body: '双方都有诚意，难点在专利归属；可参考前两家中心的共有条款。' }],
  },
]
