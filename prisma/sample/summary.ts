/**
 * What the county bureau's summary of the first half of 2017 says about firms, professors and agreements, and nothing more:
 * it names no professor's institution, no sum, no milestone and no day. Its institutions stand in `institutions.ts`.
 */
export const summarySource = '县2017年上半年科技工作总结'

export const summaryEnterprises = [
  { key: 'xinda', name: '鑫达银业公司', aliases: ['鑫达公司'] },
  { key: 'xintai', name: '鑫泰银业公司', aliases: ['鑫泰公司', '鑫泰银业'] },
]

export const summaryExperts = ['赵秦生', '杨天足', '白书欣']

export const summaryAgreements = [
  { centreName: '高附加值银产品深加工技术联合研发中心', enterprise: 'xinda', institution: '国防科技大学' },
  { centreName: '湖南省稀贵金属提纯技术研究中心', enterprise: 'xintai', institution: '中南大学' },
]

/** The first half of 2017, as dates of half-year precision are kept. */
export const summaryHalfYear = new Date('2017-01-01')
