import type { SampleInstitution } from './types'

const summary = '县2017年上半年科技工作总结'

/**
 * Real institutions that the summary or the sample experts name. English names and abbreviations are those the institutions
 * use themselves; the ministry's code and the place come from the reference list where it has them.
 */
export const institutions: SampleInstitution[] = [
  { name: '中南大学', nameEn: 'Central South University', kind: 'university', aliases: ['CSU', '中南'], source: summary },
  { name: '国防科技大学', nameEn: 'National University of Defense Technology', kind: 'military_university', aliases: ['国防科大', 'NUDT'], source: summary },
  { name: '湘潭大学', nameEn: 'Xiangtan University', kind: 'university', aliases: ['湘大', 'XTU'], source: summary },
  { name: '长沙冶金学院', kind: 'other', aliases: [], source: summary },
  { name: '湖南大学', nameEn: 'Hunan University', kind: 'university', aliases: ['湖大', 'HNU'] },
  { name: '昆明理工大学', nameEn: 'Kunming University of Science and Technology', kind: 'university', aliases: ['昆工', 'KUST'] },
  { name: '北京科技大学', nameEn: 'University of Science and Technology Beijing', kind: 'university', aliases: ['北科大', 'USTB'] },
  { name: '东北大学', nameEn: 'Northeastern University', kind: 'university', aliases: ['NEU'] },
  { name: '江西理工大学', nameEn: 'Jiangxi University of Science and Technology', kind: 'university', aliases: ['江西理工', 'JXUST'] },
  { name: '长沙理工大学', nameEn: 'Changsha University of Science and Technology', kind: 'university', aliases: ['长沙理工', 'CSUST'] },
  { name: '湖南农业大学', nameEn: 'Hunan Agricultural University', kind: 'university', aliases: ['湖南农大'] },
  { name: '中南林业科技大学', nameEn: 'Central South University of Forestry and Technology', kind: 'university', aliases: ['中南林业', 'CSUFT'] },
  { name: '湖南中医药大学', nameEn: 'Hunan University of Chinese Medicine', kind: 'university', aliases: ['湖南中医大'] },
  { name: '湘南学院', nameEn: 'Xiangnan University', kind: 'university', aliases: [] },
  { name: '南华大学', nameEn: 'University of South China', kind: 'university', aliases: ['南华'] },
  { name: '湖南工业大学', nameEn: 'Hunan University of Technology', kind: 'university', aliases: ['湖南工大'] },
  { name: '湖南师范大学', nameEn: 'Hunan Normal University', kind: 'university', aliases: ['湖南师大'] },
  { name: '湖南科技大学', nameEn: 'Hunan University of Science and Technology', kind: 'university', aliases: ['湖南科大', 'HNUST'] },
  { name: '湖南工程学院', nameEn: 'Hunan Institute of Engineering', kind: 'university', aliases: [] },
  { name: '湖南工学院', nameEn: 'Hunan Institute of Technology', kind: 'university', aliases: [] },
  { name: '武汉理工大学', nameEn: 'Wuhan University of Technology', kind: 'university', aliases: ['武汉理工', 'WHUT'] },
  { name: '哈尔滨工业大学', nameEn: 'Harbin Institute of Technology', kind: 'university', aliases: ['哈工大', 'HIT'] },
  { name: '华南理工大学', nameEn: 'South China University of Technology', kind: 'university', aliases: ['华南理工', 'SCUT'] },
  { name: '广东工业大学', nameEn: 'Guangdong University of Technology', kind: 'university', aliases: ['广工', 'GDUT'] },
  { name: '西安建筑科技大学', nameEn: "Xi'an University of Architecture and Technology", kind: 'university', aliases: ['西建大', 'XAUAT'] },
  { name: '长沙矿冶研究院', kind: 'research_institute', aliases: ['长沙矿冶院'] },
  { name: '湖南有色金属研究院', kind: 'research_institute', aliases: ['湖南有色院'] },
  { name: '昆明贵金属研究所', nameEn: 'Kunming Institute of Precious Metals', kind: 'research_institute', aliases: ['昆贵所'] },
  { name: '湖南省农业科学院', nameEn: 'Hunan Academy of Agricultural Sciences', kind: 'research_institute', aliases: ['湖南省农科院'] },
]
