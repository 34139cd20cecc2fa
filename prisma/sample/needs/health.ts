import { about, exactly, negotiable } from '../money'
import type { SampleNeed } from '../types'
import { contracted, inTalks, published, submitted } from './history'

/** Medicine, herbs, medical materials and care. */
export const healthNeeds: SampleNeed[] = [
  {
    key: 'silver-dressing', title: '静电纺丝含银创面敷料银释放控制', enterprise: 'kangyin', industryCode: '2770', field: 'health', type: 'new_product',
    description: '浸渍法含银纱布第一天释放太多、第三天就不抑菌。想用静电纺丝纤维做缓释敷料，抑菌又不影响伤口愈合，为三类证做准备。',
    technicalIndicators: '72h银累计释放0.8—1.5mg/g；对金黄色葡萄球菌、大肠杆菌抑菌率≥99%；细胞毒性≤1级；透湿≥2000g/(m²·24h)；幅宽≥0.6m连续生产。',
    difficulty: '纺丝液加银盐后电导率变化，喷丝不稳；灭菌后变黄。',
    presentBasis: '十万级车间800㎡，有二类证4个，动物实验委外。',
    budget: exactly(95), modes: ['development', 'licence'], deadlineIn: 450, validFor: 150, ipTerms: '注册证归企业，院校取得一次性许可费和销售额2%提成，期限5年。', disclosure: 'public', history: published(12),
  },
  {
    key: 'hemostatic', title: '壳聚糖止血海绵冻干开裂', enterprise: 'kangyin', industryCode: '2770', field: 'health', type: 'technical_problem',
    description: '止血海绵冻干后边缘开裂、掉粉，吸液倍率批间差一倍。',
    technicalIndicators: '裂片率≤2%；吸液倍率≥25；掉粉≤0.5%；单批2000片。',
    difficulty: '壳聚糖分子量批次差异大；预冻速率不均。',
    presentBasis: '冻干机10㎡两台。',
    budget: exactly(28), modes: ['development', 'consulting'], deadlineIn: 160, validFor: 60, disclosure: 'signed_in', history: inTalks(40, 13),
  },
  {
    key: 'bismuth-drug', title: '药用枸橼酸铋钾铅银杂质与澄清度', enterprise: 'bikang', industryCode: '2710', field: 'health', type: 'process_improvement',
    description: '以本地精铋为原料，成品银、铅接近限度，溶液偶尔浑浊，药企退货两批。',
    technicalIndicators: '铅≤5×10⁻⁶、银≤5×10⁻⁶、砷≤2×10⁻⁶；铋36%—38.5%；溶液澄清；收率≥93%。',
    difficulty: '硝酸铋水解除杂铋损失大；喷雾干燥吸潮。',
    presentBasis: 'GMP车间一条，年产原料药80吨。',
    budget: about(68), modes: ['development', 'consulting', 'testing'], deadlineIn: 210, validFor: 90, disclosure: 'public', history: published(30),
  },
  {
    key: 'polygonatum', title: '黄精九蒸九晒标准化炮制设备与工艺', enterprise: 'yuzhu', industryCode: '2730', field: 'health', type: 'process_improvement',
    description: '黄精靠天晒，一批要二十多天，雨季发霉；蒸几次、什么颜色算好全凭老师傅。想工业化又不丢传统味道。',
    technicalIndicators: '周期≤7天；多糖≥7%（药典）；5-羟甲基糠醛可控可测；二氧化硫不得检出；批次色差ΔE≤4。',
    difficulty: '蒸制压力与甜味、焦味的关系不清。',
    presentBasis: '蒸柜6台、烘房300㎡，年加工鲜黄精400吨。',
    budget: exactly(42), modes: ['transfer', 'development', 'training'], deadlineIn: 240, validFor: 90, disclosure: 'public', history: published(23),
  },
  {
    key: 'yuzhu-drying', title: '玉竹无硫干燥护色', enterprise: 'yuzhu', industryCode: '2730', field: 'health', type: 'process_improvement',
    description: '客户拒收硫熏玉竹，热风烘又发褐、断条。需要不用硫的干燥曲线。',
    technicalIndicators: '二氧化硫未检出；断条率≤8%；甾体皂苷不低于硫熏品；干燥≤20h。',
    difficulty: '玉竹糖高，表面结壳。',
    presentBasis: '热风烘房与一台微波带式机。',
    budget: exactly(20), modes: ['service', 'training'], deadlineIn: 120, validFor: 60, disclosure: 'public', history: contracted(118, 96, 62),
  },
  {
    key: 'bletilla', title: '油茶林下套种白及黄精种苗与光照', enterprise: 'yuzhu', industryCode: '0179', field: 'agriculture', type: 'technology_purchase',
    description: '与油茶林主合作林下药材800亩，组培苗太贵，栽后成活六成。想用便宜的直播苗，并知道什么样的林子适合种。',
    technicalIndicators: '种苗单价≤0.3元；移栽成活率≥85%；三年亩产鲜品≥600kg；有选地标准一份。',
    difficulty: '白及种子无胚乳，萌发难；林下杂草。',
    presentBasis: '育苗大棚5亩，合作林主23户。',
    budget: exactly(33), modes: ['transfer', 'training'], deadlineIn: 500, validFor: 120, disclosure: 'public', history: published(38),
  },
  {
    key: 'lead-screening', title: '冶炼工人血铅尿镉监测与健康管理', enterprise: 'yongxin', industryCode: '3222', field: 'health', type: 'testing',
    description: '在岗320人，每年体检只给一个是否超标的结论。希望有逐人趋势、分岗位的暴露评价和干预建议。',
    technicalIndicators: '覆盖率100%；血铅、尿镉、尿β2-微球蛋白三项；建立三年趋势；高暴露岗位给出整改清单。',
    difficulty: '采血防沾污要求高；工人担心影响岗位。',
    presentBasis: '有医务室和近五年体检纸质报告。',
    budget: exactly(22), modes: ['service', 'consulting'], deadlineIn: 150, validFor: 60, disclosure: 'matched', hideEnterprise: true, history: published(32),
  },
  {
    key: 'home-care', title: '失能老人居家护理随访与护理员培训', enterprise: 'renhe', industryCode: '8514', field: 'health', type: 'talent',
    description: '承接四个乡镇居家养老服务，护理员多为五十岁左右妇女，压疮、噎食处置不会，随访靠纸本。要一套短期培训和简单的随访工具。',
    technicalIndicators: '培训护理员≥120人、考核合格≥90%；压疮发生率≤5%；随访按时率≥85%。',
    difficulty: '老人不会用手机；护理员流动大。',
    presentBasis: '签约老人1100名，护士7名。',
    budget: negotiable, modes: ['training', 'consulting'], deadlineIn: 180, validFor: 90, disclosure: 'public', history: submitted(0),
  },
]
