import type { SampleExpert } from '../types'
import { achievement, award, paper, patent, project } from '../works'

/** Slag, waste water, flue gas and polluted soil of smelters. */
export const environmentExperts: SampleExpert[] = [
  {
    key: 'zhou-jingchuan', name: '周景川（样例）', institution: '中南大学', department: '冶金与环境学院', title: '教授',
    disciplines: ['环境工程', '冶金环境工程'], directions: ['重金属废水深度处理', '污酸资源化', '铊砷同步脱除'],
    keywords: ['重金属废水', '铊', '污酸', '生物制剂', '硫化'],
    modes: ['development', 'transfer', 'service'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('含铊重金属冶炼废水深度处理工艺', 3, '氧化—配合—絮凝三段处理，出水铊低于2μg/L、砷低于0.05mg/L、铅低于0.1mg/L，吨水药剂费4.6元，已在8家冶炼企业运行。', 9),
      patent('气液硫化选择性回收污酸中铜砷的装置', 4, '用硫化氢循环气体代替硫化钠，铜砷分离，硫化渣含砷降低一半，污酸回用。'),
      paper('高氯高砷污酸蒸发吹脱氟氯的工程实践', 2, '硫酸浓缩到50%后热风吹脱，氟、氯脱除率分别为96%和98%，再生酸返回系统。'),
      project('冶炼园区雨污水与初期雨水重金属协同治理', 1, '为多家企业共用的处理站设计分质收集与应急切换。'),
    ],
  },
  {
    key: 'xu-linfeng', name: '许霖枫（样例）', institution: '中南大学', department: '冶金与环境学院', title: '教授',
    disciplines: ['环境工程'], directions: ['砷渣稳定化', '臭葱石固砷', '危险废物填埋场减量'],
    keywords: ['砷渣', '臭葱石', '固化', '硫化砷'],
    modes: ['development', 'service', 'consulting'], regions: [], capacity: 2,
    works: [
      achievement('高砷物料常压合成臭葱石固砷技术', 3, '90℃、pH 1.5下由含砷15g/L溶液合成粒径20μm臭葱石，毒性浸出砷低于0.5mg/L，过滤速度提高5倍。', 8),
      paper('硫化砷渣水热矿化减容与硫磺回收', 2, '160℃处理4小时，砷渣体积减少65%，单质硫回收率83%，矿化体砷浸出2.1mg/L。'),
      patent('一种钙砷渣转型固砷并回收碱的方法', 4, '以碳化转型释放砷后重新矿化，石灰可循环。'),
    ],
  },
  {
    key: 'long-xiaowei', name: '龙晓薇（样例）', institution: '湖南大学', department: '环境科学与工程学院', title: '教授',
    disciplines: ['环境科学与工程'], directions: ['重金属污染土壤修复', '底泥治理'],
    keywords: ['土壤修复', '镉', '钝化剂', '底泥'],
    modes: ['development', 'consulting', 'service'], regions: ['湖南省'], capacity: 3,
    works: [
      paper('铁锰改性生物炭对镉砷复合污染稻田的同步钝化', 2, '亩施300kg连续三季，糙米镉、无机砷分别下降62%和41%，土壤pH提高0.6。'),
      achievement('历史遗留冶炼场地分区修复技术', 4, '重污染区异位淋洗、轻污染区阻隔与植物覆盖，治理场地120亩，验收达标。', 9),
      patent('河道底泥重金属淋洗液电沉积再生的方法', 3, '柠檬酸淋洗液经电沉积回收铅、铜后循环6次，淋洗效率保持80%以上。'),
    ],
  },
  {
    key: 'tang-zhengping', name: '唐正平（样例）', institution: '长沙矿冶研究院', department: '冶金环保研究所', title: '正高级工程师',
    disciplines: ['冶金工程', '固体废物处理'], directions: ['冶炼渣烟化与无害化', '富氧侧吹'],
    keywords: ['烟化炉', '水淬渣', '侧吹熔炼', '危废协同'],
    modes: ['development', 'service', 'equity'], regions: ['湖南省'], capacity: 2, conflicts: ['tuoyuan'],
    works: [
      achievement('富氧侧吹协同处置多金属危废与含银物料', 3, '熔炼含铅银污泥、烟灰和废渣，银入粗铅率97%以上，弃渣含银低于15g/t、玻璃体占95%，床能力45t/(m²·d)。', 9),
      patent('侧吹炉铜水套耐蚀结构', 4, '渣线水套使用寿命由8个月延长到22个月。'),
      project('铅铋冶炼渣生产微晶石材', 2, '以弃渣为主料（62%），产品抗折强度45MPa，重金属浸出符合Ⅲ类水限值。'),
      paper('烟化过程砷、锑挥发规律及还原剂选择', 6, '用无烟煤与天然气对比，炉渣含锌可降至1.5%以下。'),
    ],
  },
  {
    key: 'yao-chengyu', name: '姚澄宇（样例）', institution: '湘潭大学', department: '环境与资源学院', title: '教授',
    disciplines: ['环境工程'], directions: ['高盐氨氮废水处理', '膜浓缩与蒸发结晶'],
    keywords: ['氨氮', '高盐废水', 'MVR', '电渗析'],
    modes: ['development', 'service', 'consulting'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('冶炼高氨氮废水汽提精馏—膜脱氨组合工艺', 2, '氨氮由12g/L降到10mg/L以下，回收18%氨水返回分银工序，吨水蒸汽120kg。', 9),
      paper('双极膜电渗析处理硫酸钠废水制酸碱的膜污染', 3, '钙镁低于1mg/L时电流效率72%，产酸1.8mol/L、碱2.0mol/L。'),
      patent('氯化铵与硫酸钠混盐分质结晶方法', 4, '利用两盐溶解度温差，先热结晶后冷冻，硫酸钠纯度98.5%。'),
    ],
  },
  {
    key: 'hou-ruilin', name: '侯瑞霖（样例）', institution: '昆明理工大学', department: '环境科学与工程学院', title: '教授',
    disciplines: ['环境工程'], directions: ['冶炼烟气脱硫脱硝除汞', '低浓度二氧化硫'],
    keywords: ['低浓度SO2', '离子液', '氮氧化物', '汞'],
    modes: ['development', 'transfer'], regions: [], capacity: 2,
    works: [
      achievement('低浓度冶炼烟气离子液循环脱硫副产硫酸', 5, '进口二氧化硫2—15g/m³波动下出口低于50mg/m³，蒸汽单耗降低25%。', 9),
      patent('溶银造液氮氧化物尾气臭氧—吸收制硝酸的方法', 2, '将氮氧化物由8g/m³降到100mg/m³以下，回收25%稀硝酸返回溶银釜，无废水外排。'),
      paper('银精炼车间硝酸溶解阶段氮氧化物的释放规律', 1, '给出投料方式、温度与富氧率对氧化度的影响，为尾气吸收设备选型服务。'),
    ],
  },
  {
    key: 'zhu-enze', name: '祝恩泽（样例）', institution: '湖南科技大学', department: '化学化工学院', title: '教授',
    disciplines: ['应用化学', '环境工程'], directions: ['含氰废水处理', '高级氧化'],
    keywords: ['破氰', '臭氧催化', '络合氰', '过氧化氢'],
    modes: ['service', 'development'], regions: ['湖南省'], capacity: 2,
    works: [
      paper('铜锰复合催化剂臭氧氧化铁氰络合物', 2, '总氰由85mg/L降到0.3mg/L，催化剂连续使用600小时活性下降不足8%。'),
      patent('电镀银漂洗水破氰与银回收一体化装置', 4, '阳极破氰、阴极沉银，漂洗水回用率80%。'),
      project('金矿氰化尾渣脱氰技术规范验证', 3, '对五种脱氰方法做同条件比较，确定毒性浸出达标的最低药剂量。'),
    ],
  },
  {
    key: 'mo-anran', name: '莫安然（样例）', institution: '南华大学', department: '土木工程学院', title: '副教授',
    disciplines: ['土木工程', '环境岩土'], directions: ['尾矿库渗漏防控', '渣场生态封场'],
    keywords: ['防渗', '尾矿库', '渣场封场', '膨润土垫'],
    modes: ['consulting', 'service'], regions: ['湖南省'], capacity: 3,
    works: [
      project('冶炼废渣堆场防渗与清污分流改造设计', 3, '采用双层HDPE膜加膨润土垫，渗滤液减少78%。'),
      paper('酸性渗滤液对膨润土防水毯渗透系数的影响', 2, 'pH 3.0浸泡180天后渗透系数增大一个数量级，提出聚合物改性措施。'),
      patent('渣场边坡快速绿化基材', 5, '用污泥堆肥、秸秆与保水剂复配，45°边坡6个月植被覆盖率85%。'),
    ],
  },
  {
    key: 'bai-ruoxi', name: '柏若熙（样例）', institution: '北京科技大学', department: '能源与环境工程学院', title: '副教授',
    disciplines: ['环境工程'], directions: ['铜铅渣制建材', '固废碳足迹'],
    keywords: ['渣基胶凝材料', '充填', '碳足迹', '尾渣利用'],
    modes: ['development', 'consulting'], regions: [], capacity: 2,
    works: [
      paper('铅锌冶炼渣—矿渣基胶凝材料的强度与重金属固化', 3, '28天抗压强度42MPa，铅、锌、砷浸出低于地下水Ⅳ类限值。'),
      patent('利用水淬渣制备矿山充填胶结剂的方法', 2, '替代60%水泥，吨充填料成本下降35元。'),
      project('再生银产品碳足迹核算与核查', 1, '建立从废料到1#银锭的排放清单，比较火法与湿法两条线路。'),
    ],
  },
  {
    key: 'shi-jiahe', name: '石嘉禾（样例）', institution: '长沙理工大学', department: '水利与环境工程学院', title: '副教授',
    disciplines: ['环境工程', '水文学'], directions: ['园区水环境监测预警', '在线重金属监测'],
    keywords: ['在线监测', '预警', '溯源', '阳极溶出'],
    modes: ['development', 'service', 'testing'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('工业园区重金属排放在线监测与溯源系统', 2, '布设12个断面，铅镉砷铊测量周期30分钟，异常20分钟内指向排口。', 8),
      paper('基于水质指纹的园区偷排溯源模型', 3, '以九种元素比值为特征，对15家企业的判别正确率91%。'),
      patent('阳极溶出伏安法在线测铊的抗铅干扰方法', 1, '加EDTA与旋转汞膜电极，铊检出限0.05μg/L。'),
    ],
  },
  {
    key: 'wen-zhaohui', name: '文朝晖（样例）', institution: '湖南有色金属研究院', department: '环保所', title: '正高级工程师',
    disciplines: ['环境工程'], directions: ['酸碱泥与污泥减量', '中和渣资源化', '污酸处理'],
    keywords: ['中和渣', '石膏渣', '污泥干化', '减量'],
    modes: ['service', 'consulting', 'development'], regions: ['湖南省'], capacity: 4,
    works: [
      achievement('两段中和分质产石膏与重金属富集渣工艺', 4, '一段pH 2.0产石膏渣经毒性鉴别为一般固废，危废量减少70%。', 9),
      patent('高含水重金属污泥低温干化装置', 3, '75℃热泵闭式干化，含水由80%降到30%，吨水电耗260kWh。'),
      award('重金属污泥减量与有价金属回收', 2, '获市科学技术进步二等奖，第一完成人。'),
    ],
  },
  {
    key: 'cheng-yixuan', name: '程亦轩（样例）', institution: '西安建筑科技大学', department: '冶金工程学院', title: '副教授',
    disciplines: ['冶金工程'], directions: ['废耐火材料与炉衬中贵金属回收', '烟气余热'],
    keywords: ['炉衬砖', '余热锅炉', '废坩埚', '破碎分选'],
    modes: ['development', 'service'], regions: [], capacity: 2,
    works: [
      paper('熔银炉衬废砖中银的赋存与重选—浸出回收', 2, '废砖破碎至-1mm跳汰可收回73%的金属银粒，尾料硝酸浸出后含银低于60g/t。'),
      patent('粉尘重载烟气余热锅炉振打清灰结构', 4, '用燃气脉冲与机械振打联合，锅炉连续运行时间延长到120天。'),
      project('精炼车间低位热能梯级利用', 1, '回收电解液冷却热用于除铜工段预热，年节标煤310吨。'),
    ],
  },
]
