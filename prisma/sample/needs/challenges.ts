import { exactly } from '../money'
import type { SampleNeed } from '../types'
import { inTalks, published } from './history'

/** Needs that are open challenges (揭榜挂帅). */
export const challengeNeeds: SampleNeed[] = [
  {
    key: 'scrap-assay', title: '含银废料进厂十分钟快速定值装备', enterprise: 'yongxin', industryCode: '4210', field: 'precious_metals', type: 'equipment',
    description: '收购的含银废料有触点、银浆罐、定影泥、镀银件等二十多类，现靠火试金，两天才出结果，押款多、纠纷也多。求一台放在地磅边就能用的快速定值装备，工人培训一天会用。',
    technicalIndicators: '单样用时≤10min；银含量0.5%—95%范围内与火试金相对偏差≤3%；连续工作8h漂移≤1%；整机可在-5—40℃、有粉尘的棚内使用。',
    difficulty: '废料不均匀，表面镀层会骗过X荧光；同一批里品位相差几十倍。',
    presentBasis: '有火试金室和近五年三千余批的化验台账，可提供样品和比对化验。',
    budget: exactly(180), modes: ['development', 'transfer'], deadlineIn: 420, validFor: 150, ipTerms: '样机归企业，专利共有，榜方可向其他企业转让，企业有优先权。', disclosure: 'public',
    challenge: { amount: 180, text: '样机验收后支付六成，连续运行三个月后支付其余', conditions: '高校、科研院所的专家均可申请，可联合设备厂家。请在方案中写明测量原理、取样办法和三个月内能演示的内容。由企业组织三名同行评议后选定。', applyIn: 24 },
    history: published(9),
  },
  {
    key: 'silver-rinse-water', title: '银粉洗涤水中痕量银吸附回收', enterprise: 'yinhe', industryCode: '4620', field: 'environment', type: 'technical_problem',
    description: '银粉洗涤水每天60吨，含银3—8mg/L，并有分散剂，沉淀法收不干净，一年跑掉银约一百公斤。希望吸附回收，出水回用，吸附剂能再生。',
    technicalIndicators: '出水银≤0.1mg/L；银回收率≥97%；吸附剂再生≥50次，容量衰减≤10%；吨水成本≤6元。',
    difficulty: '分散剂使胶体银难以吸附；水温随季节在8—35℃间变化。',
    presentBasis: '有调节池和一套闲置的离子交换柱，可做每小时1吨的中试。',
    budget: exactly(90), modes: ['development', 'service'], deadlineIn: 300, validFor: 160, ipTerms: '专利归完成方，企业免费使用。', disclosure: 'public',
    challenge: { amount: 90, conditions: '须有类似废水的中试经历；方案写明吸附剂来源和再生办法。', applyIn: -12 },
    history: inTalks(55, 6),
  },
]
