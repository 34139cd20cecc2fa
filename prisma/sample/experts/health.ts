import type { SampleExpert } from '../types'
import { achievement, award, paper, patent, project } from '../works'

/** Medicine, herbs and medical materials. */
export const healthExperts: SampleExpert[] = [
  {
    key: 'ding-suhe', name: '丁素荷（样例）', institution: '湖南中医药大学', department: '药学院', title: '教授',
    disciplines: ['中药学'], directions: ['玉竹、黄精加工炮制', '药食同源产品'],
    keywords: ['玉竹', '黄精', '炮制', '多糖'],
    modes: ['development', 'transfer', 'training'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('九蒸九晒黄精的现代化炮制工艺', 2, '以蒸汽压力与红外干燥替代日晒，周期由27天缩为5天，5-羟甲基糠醛可控，多糖保留65%。', 8),
      paper('玉竹无硫干燥对甾体皂苷与色泽的影响', 3, '微波—热风联合干燥，二氧化硫残留未检出，皂苷高于硫熏品21%。'),
      patent('黄精低聚糖口服液及其制备方法', 4, '澄清稳定18个月，不加防腐剂。'),
    ],
  },
  {
    key: 'ou-jianing', name: '欧嘉宁（样例）', institution: '湖南中医药大学', department: '中医学院', title: '教授',
    disciplines: ['中医内科学'], directions: ['基层中医适宜技术推广', '慢病管理'],
    keywords: ['适宜技术', '高血压', '针灸', '乡镇卫生院'],
    modes: ['training', 'service', 'consulting'], regions: ['湖南省'], capacity: 5,
    works: [
      project('县域中医适宜技术推广与效果评价', 2, '在18家乡镇卫生院推广八项技术，村医考核合格率由61%升到93%。'),
      paper('耳穴贴压联合常规治疗对社区高血压的影响', 3, '随机对照240例，12周后收缩压多下降5.6mmHg。'),
      award('湘南地区中医治未病服务模式', 5, '获省中医药科技三等奖，第二完成人。'),
    ],
  },
  {
    key: 'qi-wanqing', name: '祁婉清（样例）', institution: '湘潭大学', department: '化工学院', title: '教授',
    disciplines: ['制药工程'], directions: ['医用抗菌敷料', '壳聚糖生物材料'],
    keywords: ['壳聚糖', '敷料', '止血', '静电纺丝'],
    modes: ['development', 'licence'], regions: ['湖南省'], capacity: 2,
    works: [
      patent('壳聚糖—海藻酸盐止血海绵的冻干方法', 3, '吸液倍率32倍，兔耳动脉止血时间比纱布缩短64%。'),
      achievement('含银离子静电纺丝创面敷料中试', 2, '幅宽0.8m连续纺丝，纤维直径400nm，72小时银释放1.1mg/g，抑菌率99%，透湿量2100g/(m²·d)。', 6),
      paper('敷料中银释放量与成纤维细胞毒性的关系', 1, '给出既抑菌又不抑制愈合的释放窗口。'),
    ],
  },
  {
    key: 'rao-zhiming', name: '饶志明（样例）', institution: '湖南师范大学', department: '医学院', title: '教授',
    disciplines: ['公共卫生与预防医学'], directions: ['重金属暴露人群健康评估', '儿童血铅'],
    keywords: ['血铅', '尿镉', '健康风险', '队列'],
    modes: ['consulting', 'service', 'testing'], regions: ['湖南省'], capacity: 2,
    works: [
      paper('冶炼区周边儿童血铅十年变化与来源解析', 2, '以铅同位素区分降尘、饮食与室内尘的贡献，提出入户清洁干预。'),
      project('职业人群低水平镉暴露的肾功能早期指标', 3, '随访412人，提出尿β2-微球蛋白联合筛查方案。'),
      achievement('基层血铅筛查质量控制包', 4, '含采血防沾污流程与质控样，县级实验室合格率由70%升到96%。', 9),
    ],
  },
  {
    key: 'chu-yanbo', name: '褚彦博（样例）', institution: '南华大学', department: '药学院', title: '副教授',
    disciplines: ['药剂学', '药物分析'], directions: ['化学原料药结晶', '铋剂药物'],
    keywords: ['枸橼酸铋钾', '碱式碳酸铋', '原料药', '晶型'],
    modes: ['development', 'consulting', 'testing'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('药用枸橼酸铋钾喷雾干燥工艺优化', 3, '铋含量36%—38%，溶液澄清度合格，铅低于5×10⁻⁶、砷低于2×10⁻⁶，收率94%。', 8),
      paper('碱式硝酸铋的粒度与抗酸活性', 4, '沉淀温度与终点pH决定片状晶的厚度，细晶中和速度加快一倍。'),
      patent('由精铋制药用铋盐时深度除铅除银的方法', 2, '以草酸铋重结晶，银低于3×10⁻⁶，免去离子交换。'),
    ],
  },
  {
    key: 'jia-nianan', name: '贾念安（样例）', institution: '湘南学院', department: '护理学院', title: '副教授',
    disciplines: ['护理学'], directions: ['农村老年人家庭护理', '医养结合'],
    keywords: ['医养结合', '失能', '家庭护理', '培训'],
    modes: ['training', 'consulting'], regions: ['郴州市'], capacity: 4,
    works: [
      project('村级互助养老点护理员培训课程', 2, '编写48学时教材，培训护理员310名。'),
      paper('湘南农村失能老人压疮风险与照护者能力', 3, '调查620户，照护培训后压疮发生率由9.4%降到4.1%。'),
      achievement('居家护理随访小程序', 1, '服务4个乡镇、1300名老人，随访按时率88%。', 8),
    ],
  },
  {
    key: 'sima-rui', name: '司马睿（样例）', institution: '中南大学', department: '湘雅公共卫生学院', title: '教授',
    disciplines: ['卫生统计学', '健康信息学'], directions: ['县域医共体数据治理', '慢病风险模型'],
    keywords: ['医共体', '健康档案', '风险模型', '数据质量'],
    modes: ['development', 'consulting', 'training'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('县域医共体健康档案数据质量评价工具', 2, '对重复建档、逻辑错误、缺失进行评分，重复档案识别准确率96%。', 8),
      paper('用基层随访数据预测糖尿病并发症', 3, '在8.6万人队列上C指数0.79。'),
      project('家庭医生签约服务智能分派', 1, '按距离、病种与工作量做分派，签约履约率提高14个百分点。'),
    ],
  },
  {
    key: 'yu-qiaoling', name: '余巧灵（样例）', institution: '湖南中医药大学', department: '药学院', title: '副教授',
    disciplines: ['生药学', '中药资源学'], directions: ['中药材种子种苗', '林下种植'],
    keywords: ['林下药材', '种苗', '白及', '规范化种植'],
    modes: ['service', 'training', 'transfer'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('白及种子直播育苗技术', 3, '不经组培，直播成苗率28%，单株成本由0.8元降到0.15元。', 9),
      paper('油茶林下套种白及、黄精的光照适宜性', 2, '郁闭度0.5—0.6时产量与多糖含量最高。'),
      patent('一种多花黄精根茎切段催芽基质', 4, '出苗时间由8个月缩短到4个月，出苗率92%。'),
    ],
  },
]
