import type { SampleExpert } from '../types'
import { achievement, award, paper, patent, project } from '../works'

/** Furnaces, machines, automation, instruments and energy of refineries. */
export const equipmentExperts: SampleExpert[] = [
  {
    key: 'hu-jianye', name: '胡建业（样例）', institution: '中南大学', department: '机电工程学院', title: '教授',
    disciplines: ['机械工程'], directions: ['电解自动化装备', '阴极剥片与出粉机器人'],
    keywords: ['剥片机组', '行车定位', '机器人', '电解车间'],
    modes: ['development', 'service', 'transfer'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('电解车间阴极自动剥片与码垛机组', 3, '节拍每小时260片，剥片率99%，对不平整阴极用激光轮廓自适应进刀。', 9),
      patent('电解槽极板短路红外巡检行走装置', 2, '槽面热像识别短路极板，定位误差一个极距之内，巡检一跨用时6分钟。'),
      project('银电解出粉、洗涤、烘干密闭化生产线', 1, '取代人工铲粉，目标是每班用工由9人降到3人，银粉飞扬损失减少八成。'),
    ],
  },
  {
    key: 'qiu-shaofeng', name: '邱少锋（样例）', institution: '湖南大学', department: '机械与运载工程学院', title: '教授',
    disciplines: ['机械工程'], directions: ['贵金属铸锭自动化', '真空感应熔炼设备'],
    keywords: ['银锭浇铸', '真空感应炉', '连铸', '中频炉'],
    modes: ['development', 'transfer'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('15kg银锭自动浇铸—打码—称重线', 2, '单锭重量偏差±30g，表面无气孔缩孔，8小时产锭4吨，全程视频追溯。', 9),
      patent('银锭顺序凝固模具与火焰保护装置', 3, '以上部保温和底部水冷消除缩孔，一次合格率由82%提高到97%。'),
      paper('真空感应熔炼银的溶解氧控制', 4, '在20Pa下石墨坩埚保温12分钟，氧含量由180×10⁻⁶降到8×10⁻⁶。'),
    ],
  },
  {
    key: 'gong-yifan', name: '龚一帆（样例）', institution: '中南大学', department: '自动化学院', title: '教授',
    disciplines: ['控制科学与工程'], directions: ['冶炼过程智能控制', '吹炼终点判断'],
    keywords: ['灰吹炉', '终点判断', '机器学习', '过程优化'],
    modes: ['development', 'consulting', 'service'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('贵铅氧化精炼终点图像判断与操作指导', 2, '以炉口火焰与渣膜图像判断灰吹终点，命中率94%，单炉时间缩短1.8小时。', 7),
      paper('数据稀少条件下铅冶炼渣成分软测量', 3, '用迁移学习在40组样本上预测渣含铅，平均误差0.21个百分点。'),
      patent('多元物料配料优化系统', 4, '以银、铋、铅市价与渣型约束做混合整数规划，每月更新配料方案。'),
      project('复杂金银物料冶炼数字孪生', 1, '面向转炉—灰吹—电解三段的物料与金属平衡在线核算。'),
    ],
  },
  {
    key: 'niu-zhihao', name: '牛志昊（样例）', institution: '北京科技大学', department: '机械工程学院', title: '副教授',
    disciplines: ['机械工程', '热能工程'], directions: ['工业炉节能', '蓄热燃烧'],
    keywords: ['反射炉', '蓄热燃烧', '天然气单耗', '炉衬'],
    modes: ['service', 'development', 'consulting'], regions: [], capacity: 3,
    works: [
      achievement('小型精炼反射炉全氧燃烧改造', 3, '天然气单耗由每吨料165m³降到82m³，烟气量减少七成，熔化时间缩短30%。', 9),
      paper('全氧燃烧下金属熔池传热与挥发损失', 2, '通过火焰角度优化，铅银挥发率没有增加。'),
      patent('可旋转倾动精炼炉的密封烟罩', 5, '收尘效率提高，岗位铅尘浓度低于0.03mg/m³。'),
    ],
  },
  {
    key: 'zhan-leyi', name: '詹乐毅（样例）', institution: '湘潭大学', department: '机械工程与力学学院', title: '教授',
    disciplines: ['机械工程'], directions: ['粉体干燥与气流分级', '超细粉碎装备'],
    keywords: ['气流粉碎', '分级轮', '真空干燥', '粉体'],
    modes: ['development', 'transfer', 'service'], regions: ['湖南省'], capacity: 2,
    works: [
      patent('贵金属粉体惰性气体闭路气流分级机', 2, '分级精度d75/d25小于1.5，粉体残留少于50g，金属收率99.8%，全陶瓷内衬防铁污染。'),
      achievement('双锥微波真空干燥机处理湿银粉', 3, '含水由25%降到0.1%用时70分钟，不结块，比烘箱节电55%。', 8),
      paper('分级轮叶片形状对亚微米切割的影响', 5, '数值模拟与试验表明L形叶片切割粒径降低22%。'),
    ],
  },
  {
    key: 'wei-tianze', name: '韦天泽（样例）', institution: '湖南大学', department: '电气与信息工程学院', title: '教授',
    disciplines: ['电气工程'], directions: ['大功率电解整流电源', '电能质量治理'],
    keywords: ['整流电源', '高频开关', '谐波', '脉冲电源'],
    modes: ['development', 'service', 'transfer'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('电解用高频模块化整流电源', 3, '12V/6000A，效率92%，比可控硅整流节电8%，任意模块可在线更换。', 9),
      patent('周期换向脉冲电解电源的均流方法', 2, '正反向毫秒级切换，十二模块并联均流误差小于2%。'),
      paper('冶炼企业电弧与整流负荷混合谐波治理', 4, '以APF与LC混合补偿把THD由21%降到4.5%。'),
    ],
  },
  {
    key: 'meng-xiyue', name: '孟汐月（样例）', institution: '国防科技大学', department: '智能科学学院', title: '副教授',
    disciplines: ['控制科学与工程', '光学工程'], directions: ['机器视觉在线检测', '贵金属饰品缺陷识别'],
    keywords: ['机器视觉', '缺陷检测', '小样本', '表面检测'],
    modes: ['development', 'service'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('高反光金属表面缺陷视觉检测系统', 2, '多角度条纹光成像，划伤、砂眼检出率98.5%，单件0.8秒。', 8),
      paper('小样本条件下银饰表面缺陷的生成与检测', 1, '每类20张样本训练，平均精度0.93。'),
      patent('抑制镜面反射的穹顶条纹光源', 3, '可切换相位，适用于曲面银器的三维轮廓测量。'),
    ],
  },
  {
    key: 'an-qiming', name: '安启明（样例）', institution: '中南大学', department: '化学化工学院', title: '教授',
    disciplines: ['分析化学'], directions: ['贵金属快速检测', 'X荧光与火试金'],
    keywords: ['火试金', 'XRF', '取样', '标准物质'],
    modes: ['testing', 'service', 'training'], regions: ['湖南省'], capacity: 4,
    works: [
      achievement('含银复杂物料取样—制样—火试金误差控制规范', 3, '把进厂物料银结算误差由1.2%降到0.4%，编成作业指导书与培训教材。', 9),
      paper('手持X荧光测定粗银合金的基体校正', 2, '银92%—99%区间相对误差小于0.3%，单点30秒。'),
      project('贵金属二次资源标准样品研制', 1, '研制阳极泥、烟灰、线路板三种标准样品，八家实验室定值。'),
    ],
  },
  {
    key: 'jin-shiyan', name: '金世言（样例）', institution: '湖南工程学院', department: '机械工程学院', title: '副教授',
    disciplines: ['机械工程'], directions: ['危废物料输送与自动称量', '非标自动化'],
    keywords: ['自动配料', '密闭输送', '称量', '防腐'],
    modes: ['service', 'development', 'training'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('黏湿烟灰密闭卸料与自动配料系统', 3, '吨袋破袋、松料、螺旋称量全密闭，计量精度0.5%，车间粉尘下降85%。', 9),
      patent('防黏附双轴破拱料仓', 4, '对含水15%的烟灰连续卸料不堵塞。'),
      project('湿法车间阀泵远程集控改造', 2, '在三家企业的浸出车间实施，减少岗位11人。'),
    ],
  },
  {
    key: 'du-yuhang', name: '杜宇航（样例）', institution: '湘南学院', department: '物理与电子电气工程学院', title: '副教授',
    disciplines: ['电子科学与技术'], directions: ['车间物联网与能耗监测', '嵌入式系统'],
    keywords: ['物联网', '能耗监测', '嵌入式', '边缘网关'],
    modes: ['service', 'development', 'training'], regions: ['郴州市'], capacity: 4,
    works: [
      achievement('中小冶炼厂能耗在线监测平台', 2, '接入电、水、气表计620块，按工序核算单耗，三家企业年均节能4%。', 8),
      patent('耐酸雾无线温度采集节点', 3, 'PTFE封装，电解车间连续工作两年，电池寿命三年。'),
      paper('基于边缘计算的整流机组故障预警', 1, '以纹波与温升为特征，提前48小时预警。'),
      award('县域工业节能诊断服务', 1, '获市科技服务先进项目，团队负责人。'),
    ],
  },
  {
    key: 'kang-wenbo', name: '康文博（样例）', institution: '东北大学', department: '冶金学院', title: '教授',
    disciplines: ['热能工程', '冶金工程'], directions: ['熔池搅拌与数值模拟', '底吹顶吹喷枪'],
    keywords: ['底吹', '喷枪', '数值模拟', '水模型'],
    modes: ['consulting', 'development'], regions: [], capacity: 2,
    works: [
      paper('底吹熔炼炉气泡行为与熔池喷溅的水模型研究', 3, '提出喷枪倾角与间距的组合，喷溅高度降低35%。'),
      patent('多层套管喷枪端部防蘑菇头过长结构', 2, '喷枪寿命由45天延长到110天。'),
      project('小型熔池熔炼炉设计放大准则', 1, '把1吨级试验炉结果放大到30吨级。'),
    ],
  },
  {
    key: 'sheng-jiaqi', name: '盛嘉琪（样例）', institution: '湖南工学院', department: '安全与环境工程学院', title: '副教授',
    disciplines: ['安全科学与工程'], directions: ['有限空间与酸雾职业危害防控', '本质安全'],
    keywords: ['职业卫生', '酸雾', '通风', '风险分级'],
    modes: ['consulting', 'training', 'service'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('湿法精炼车间槽边抽风与酸雾回收改造', 3, '硝酸雾浓度由9mg/m³降到0.8mg/m³，风机功率反降18%。', 9),
      paper('贵金属精炼企业铅、砷职业暴露评价', 2, '对226名工人作血铅与岗位浓度相关分析，提出轮岗与防护建议。'),
      patent('槽面可开合密闭罩', 4, '与行车联动，开启时自动加大局部抽风。'),
    ],
  },
]
