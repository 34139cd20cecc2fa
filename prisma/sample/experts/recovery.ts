import type { SampleExpert } from '../types'
import { achievement, award, paper, patent, project } from '../works'

/** Recovery of silver, rare and precious metals from anode slime, dusts and scrap. */
export const recoveryExperts: SampleExpert[] = [
  {
    key: 'chen-liheng', name: '陈立衡（样例）', institution: '中南大学', department: '冶金与环境学院', title: '教授',
    disciplines: ['有色金属冶金'], directions: ['铅铜阳极泥综合回收', '银与铂钯的湿法分离', '硒碲提取'],
    keywords: ['阳极泥', '分银', '分金', '碲', '铂钯富集'],
    modes: ['development', 'joint_centre', 'consulting'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('高砷铅阳极泥控电位脱砷与银高效分离技术', 4, '以控电位氧化先脱砷锑，脱砷渣再氨浸分银，银直收率97.5%，砷以臭葱石形态开路，已在两家铅冶炼厂处理阳极泥3000吨/年。', 8),
      patent('一种从分银渣中回收残余银与锡的方法', 3, '分银渣经碱熔转型后弱酸浸锡，渣中残余银用硫代硫酸钠浸出，渣含银由2100g/t降到180g/t以下。'),
      paper('亚硫酸钠分银体系中氯化银溶解平衡与还原动力学', 2, '测定25—50℃下氯化银在亚硫酸钠溶液中的溶解度与pH的关系，给出甲醛还原的表观活化能。'),
      paper('铅阳极泥中碲的走向与二氧化碲沉淀条件', 6, '跟踪碲在脱铜、分金、分银三段的分布，提出中和至pH 5.0回收粗二氧化碲的条件。'),
    ],
  },
  {
    key: 'fang-mingyuan', name: '方鸣远（样例）', institution: '中南大学', department: '冶金与环境学院', title: '副教授',
    disciplines: ['有色金属冶金', '资源循环科学与工程'], directions: ['废线路板与电子废料贵金属回收', '无氰浸金'],
    keywords: ['电子废弃物', '硫代硫酸盐', '无氰提金', '熔炼捕集'],
    modes: ['development', 'service', 'licence'], regions: ['湖南省', '广东省'], capacity: 2,
    works: [
      patent('废手机线路板熔炼捕集金银钯的方法', 3, '以铜为捕集剂、控制渣型为FeO-SiO2-CaO系，1300℃下金、银、钯入铜率均在98%以上，并抑制二噁英生成。'),
      paper('铜氨硫代硫酸盐体系浸金中硫代硫酸根消耗的抑制', 2, '加入腐殖酸后硫代硫酸盐吨矿消耗由21kg降到9kg，金浸出率不低于92%。'),
      project('城市矿产中金银钯清洁提取关键技术', 5, '省重点研发课题，建成年处理800吨废线路板的中试线，完成180天连续运行。'),
      achievement('废旧接插件选择性剥金技术', 1, '用有机酸—过氧化氢体系在40℃剥离镀金层，基体铜溶损低于0.6%，剥离液可循环15次。', 7),
    ],
  },
  {
    key: 'tan-guanghua', name: '谭光华（样例）', institution: '昆明理工大学', department: '冶金与能源工程学院', title: '教授',
    disciplines: ['有色金属冶金'], directions: ['铋铅银合金真空分离', '粗铋精炼', '铟锗回收'],
    keywords: ['真空蒸馏', '粗铋', '铅铋银合金', '铟'],
    modes: ['development', 'transfer', 'equity'], regions: [], capacity: 2,
    works: [
      achievement('铅铋银合金一步真空蒸馏分离工艺与成套炉', 5, '在10—20Pa、900—950℃下将铅铋蒸出而银富集于残留物，银富集比大于12，吨合金电耗650kWh，取代火法加锌除银。', 9),
      patent('粗铋连续真空精炼除银除铅装置', 4, '多级冷凝盘实现铋、铅分别收集，除银后铋含银低于10g/t，单炉日处理12吨。'),
      paper('Bi-Ag-Pb三元系气液相平衡的分子相互作用体积模型计算', 3, '计算并实测三元系在真空下的气液平衡成分，为蒸馏温度与压强取值提供依据。'),
    ],
  },
  {
    key: 'luo-wenqing', name: '罗文清（样例）', institution: '昆明理工大学', department: '真空冶金国家工程研究中心', title: '研究员',
    disciplines: ['有色金属冶金', '冶金物理化学'], directions: ['粗铟真空提纯', '锗、硒真空分离'],
    keywords: ['高纯铟', '粗硒', '真空挥发', '锗'],
    modes: ['transfer', 'development', 'testing'], regions: [], capacity: 2,
    works: [
      patent('粗硒真空蒸馏提纯及尾气收尘装置', 2, '粗硒含量94%经两段真空蒸馏达99.95%，避免二氧化硒烟气，冷凝效率99%以上。'),
      paper('粗铟中镉铊的真空挥发行为', 4, '700℃、5Pa下保温60分钟，铟中镉、铊均降到2×10⁻⁶以下，铟挥发损失小于0.3%。'),
      project('含锗烟尘真空还原挥发富集锗技术', 1, '面向含锗0.05%—0.3%的锌冶炼烟尘，目标是锗富集比20以上、锗回收率90%以上。'),
    ],
  },
  {
    key: 'xie-zhongyi', name: '谢仲怡（样例）', institution: '江西理工大学', department: '冶金工程学院', title: '教授',
    disciplines: ['有色金属冶金'], directions: ['铜冶炼烟灰铋铟锌回收', '溶剂萃取'],
    keywords: ['铜烟灰', '萃取', '铋', '铟', '氯盐浸出'],
    modes: ['development', 'service'], regions: ['江西省', '湖南省'], capacity: 3,
    works: [
      paper('铜冶炼白烟尘氧压浸出—萃铟—置换沉铋流程研究', 3, '氧压浸出铜、锌、铟入液率分别为95%、98%、91%，铅铋银留渣，萃余液返回配酸。'),
      patent('一种P204萃取铟时铁的抑制方法', 5, '以铁粉预还原和控制pH 0.6—0.8，使铁共萃率低于1%，铟萃取率98.5%。'),
      achievement('低浓度含铟溶液离心萃取富集技术', 2, '用离心萃取器处理铟浓度0.1—0.3g/L的浸出液，有机相损失比箱式萃取减少六成。', 8),
    ],
  },
  {
    key: 'deng-kaiyun', name: '邓开耘（样例）', institution: '东北大学', department: '冶金学院', title: '教授',
    disciplines: ['有色金属冶金', '冶金物理化学'], directions: ['锑的火法与湿法冶金', '锑金分离'],
    keywords: ['锑', '金锑精矿', '底吹炉', '锑白'],
    modes: ['development', 'consulting'], regions: [], capacity: 1,
    works: [
      paper('金锑精矿富氧底吹熔池熔炼的热力学分析', 4, '讨论氧料比对锑挥发、金入贵锑的影响，给出渣含锑小于1%的渣型区间。'),
      patent('贵锑电解法综合回收金和锑的方法', 6, '采用硫酸—氢氟酸体系电解贵锑，阴极锑含量99%以上，金富集于阳极泥。'),
      project('脆硫铅锑矿清洁冶炼新流程', 3, '以低温固硫熔炼代替沸腾焙烧—鼓风炉，开展公斤级扩大试验。'),
    ],
  },
  {
    key: 'peng-shaoqi', name: '彭少岐（样例）', institution: '长沙矿冶研究院', department: '冶金材料研究所', title: '教授级高级工程师',
    disciplines: ['矿物加工工程', '有色金属冶金'], directions: ['低品位含银多金属物料选冶联合', '银锰矿'],
    keywords: ['浮选', '含银尾渣', '选冶联合', '银锰矿'],
    modes: ['service', 'testing', 'development'], regions: ['湖南省'], capacity: 4,
    works: [
      achievement('冶炼水淬渣中银铅锌浮选回收技术', 3, '对含银80—150g/t的水淬渣细磨至-0.045mm占85%，硫化后浮选得含银1800g/t精矿，银回收率62%。', 8),
      paper('银锰矿中银与锰的赋存状态及还原浸出', 7, '用MLA查明银以类质同象赋存于硬锰矿，二氧化硫还原浸锰后银氰化浸出率由18%提高到88%。'),
      patent('浸出渣中单质硫与硫化银的分步浮选方法', 2, '以糊精抑制硫化银先浮单质硫，再活化浮银，银精矿含硫低于12%。'),
    ],
  },
  {
    key: 'he-yunzhi', name: '贺允之（样例）', institution: '北京科技大学', department: '冶金与生态工程学院', title: '教授',
    disciplines: ['冶金物理化学', '资源循环科学与工程'], directions: ['失效催化剂铂族金属回收', '等离子熔炼'],
    keywords: ['铂', '钯', '铑', '失效催化剂', '铁捕集'],
    modes: ['development', 'joint_centre', 'licence'], regions: [], capacity: 2,
    works: [
      achievement('失效汽车催化剂低温铁捕集铂族金属技术', 3, '以废铁粉为捕集剂、硼砂调渣，1350℃下渣中铂钯铑总量低于5g/t，避免等离子炉高温硅铁难溶的问题。', 7),
      paper('铑在FeO-SiO2-Al2O3-CaO渣中的溶解损失', 2, '测定氧分压对铑溶解损失的影响，指出微米级金属液滴夹带是主要损失形式。'),
      patent('石化载钯氧化铝催化剂焙烧—加压浸出回收钯的方法', 4, '焙烧脱碳后以盐酸—氯酸钠加压浸钯，浸出率99.2%，氧化铝载体可作净水剂原料。'),
      award('铂族金属二次资源高效循环利用', 5, '获行业协会科学技术二等奖，第三完成人，负责捕集渣型设计。'),
    ],
  },
  {
    key: 'zeng-lanxin', name: '曾岚欣（样例）', institution: '湘潭大学', department: '化工学院', title: '副教授',
    disciplines: ['化学工程与技术'], directions: ['含银废液吸附与还原', '定影液、镀银废液回收'],
    keywords: ['含银废液', '螯合树脂', '镀银', '定影液'],
    modes: ['service', 'development', 'training'], regions: ['郴州市', '湘潭市'], capacity: 3,
    works: [
      patent('氰化镀银废液两级电积—树脂吸附回收银的方法', 2, '旋流电积将银由1.8g/L降到30mg/L，硫脲基树脂再降到0.3mg/L，同步阳极破氰。'),
      paper('硫脲基聚苯乙烯微球对银离子的选择性吸附', 3, '在铜、锌共存浓度高100倍时银吸附容量仍有2.1mmol/g，用酸性硫脲解吸率98%。'),
      achievement('医用定影废液小型一体化提银设备', 5, '处理能力20L/h，出水银低于0.5mg/L，银泥含银92%，已供三家洗印单位。', 8),
    ],
  },
  {
    key: 'ouyang-jin', name: '欧阳瑾（样例）', institution: '昆明贵金属研究所', department: '冶金研究室', title: '研究员',
    disciplines: ['有色金属冶金'], directions: ['铂族金属精炼', '贵金属化合物制备'],
    keywords: ['铂钯分离', '二氯二氨钯', '氯铂酸', '离子交换'],
    modes: ['transfer', 'licence', 'training'], regions: [], capacity: 1,
    works: [
      achievement('钯铂粗精矿氨络合—酸化精制高纯海绵钯工艺', 6, '三次络合酸化后海绵钯纯度99.99%，银、铅、铁均低于5×10⁻⁶，直收率95%。', 9),
      paper('铂钯混合液中二丁基硫醚萃钯的级效率', 5, '五级逆流萃取钯萃取率99.9%，铂共萃低于0.05%，氨水反萃后直接酸化沉钯。'),
      patent('阳极泥分金后液中铂钯锌粉置换渣的再富集方法', 3, '置换渣经控电位氯化除铜碲后，铂钯总含量由1.2%升至38%。'),
    ],
  },
  {
    key: 'jiang-huaijin', name: '蒋怀瑾（样例）', institution: '湖南有色金属研究院', department: '冶金所', title: '高级工程师',
    disciplines: ['有色金属冶金'], directions: ['含砷烟尘稀散金属回收', '碲、铊走向控制'],
    keywords: ['烟尘', '碲', '铊', '稀散金属', '硫酸化焙烧'],
    modes: ['service', 'consulting', 'testing'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('铅锑烟尘硫酸化焙烧—水浸回收铟碲工艺', 3, '300℃硫酸化焙烧后铟、碲水浸率达88%和81%，砷以三氧化二砷收集，渣返铅系统。', 7),
      paper('铅冶炼系统铊的分布与开路', 2, '对粗铅、烟尘、污酸连续取样两个月，提出在烟尘水洗段开路铊，铊脱除率92%。'),
      patent('一种含碲碱渣制备精碲的方法', 5, '碱渣水浸、净化、中和、电积得99.99%碲，碲总收率86%。'),
    ],
  },
  {
    key: 'lei-songtao', name: '雷松涛（样例）', institution: '南华大学', department: '资源环境与安全工程学院', title: '教授',
    disciplines: ['矿业工程', '生物冶金'], directions: ['微生物浸出难处理含银物料', '堆浸渗流'],
    keywords: ['生物浸出', '氧化亚铁硫杆菌', '尾矿', '堆浸'],
    modes: ['development', 'consulting'], regions: ['湖南省'], capacity: 2,
    works: [
      paper('嗜酸菌预氧化含银黄铁矿尾矿提高银浸出率', 3, '预氧化18天后硫代硫酸盐浸银率由27%提高到71%，尾矿硫含量降至0.9%。'),
      project('低品位含银尾矿生物堆浸现场试验', 2, '堆高4m、2000吨级堆场，重点解决细粒结块与渗透性下降。'),
      patent('防止生物堆浸细粒迁移堵塞的制粒方法', 4, '以硅酸钠—酸性硫酸盐复合制粒，湿强度保持率大于90%。'),
    ],
  },
  {
    key: 'qin-yuchen', name: '秦语辰（样例）', institution: '湖南工业大学', department: '冶金与材料工程学院', title: '讲师',
    disciplines: ['有色金属冶金'], directions: ['光伏废组件银铝硅分离', '废浆料回收'],
    keywords: ['光伏组件', '银栅线', '甲基磺酸', '拆解'],
    modes: ['development', 'service'], regions: ['湖南省'], capacity: 2,
    works: [
      paper('甲基磺酸—过氧化氢体系剥离晶硅电池银栅线', 1, '60℃、30分钟银溶出率98.7%，铝背场先碱洗除去，浸出液电积得99.9%银。'),
      patent('退役光伏组件热解—涡电流分选方法', 2, '480℃热解除去EVA，玻璃完整率75%，银硅片破碎后涡电流分离铜锡焊带。'),
      project('退役光伏组件全组分回收技术经济评价', 1, '比较热解、化学溶胀、机械三条路线的吨组件收益与碳排放。'),
    ],
  },
  {
    key: 'qian-weizhen', name: '钱维桢（样例）', institution: '中南大学', department: '资源加工与生物工程学院', title: '教授',
    disciplines: ['矿物加工工程'], directions: ['电子废料破碎与物理分选', '细粒重选'],
    keywords: ['破碎', '静电分选', '摇床', '金属富集'],
    modes: ['development', 'testing', 'consulting'], regions: [], capacity: 3,
    works: [
      achievement('废线路板两级破碎—气流—静电分选成套线', 5, '不湿选、不焚烧，铜回收率96%，树脂粉含铜低于0.8%，吨料电耗130kWh。', 9),
      paper('贵金属在线路板破碎产物中的粒级分布', 3, '金银随0.1mm以下细粉流失可达14%，提出先剥离元器件再破碎的次序。'),
      patent('细粒金属离心重选机的反冲水调节方法', 2, '以床层松散度反馈调节，-0.074mm金属回收率提高9个百分点。'),
    ],
  },
]
