import type { SampleExpert } from '../types'
import { achievement, award, paper, patent, project } from '../works'

/** Electrolysis, electrowinning and purification to high-purity metals. */
export const electrolysisExperts: SampleExpert[] = [
  {
    key: 'shen-zhaoyang', name: '沈昭阳（样例）', institution: '中南大学', department: '冶金与环境学院', title: '教授',
    disciplines: ['有色金属冶金', '冶金电化学'], directions: ['银电解精炼', '高电流密度电解', '电解液净化'],
    keywords: ['银电解', '电解银粉', '硝酸银电解液', '电流效率'],
    modes: ['development', 'joint_centre', 'licence'], regions: ['湖南省'], capacity: 2, conflicts: ['jinhui'],
    works: [
      achievement('高电流密度银电解精炼及电解液在线净化技术', 3, '电流密度由350A/m²提高到850A/m²，电解银纯度99.995%，电流效率96%，电解液铜、钯在线脱除，已稳定运行两年。', 9),
      patent('一种脱除银电解液中铜铅铋的方法', 2, '以氧化银中和水解分步沉淀，铜降至1g/L以下而不引入钠离子，沉渣返阳极泥系统。'),
      paper('硝酸体系银电结晶形貌与添加剂的关系', 5, '研究明胶与柠檬酸对枝晶长度的影响，解释短路发生的临界过电位。'),
      project('电解银粒度可控制备与自动出粉', 1, '用脉冲刮粉与在线图像判断枝晶，减少阴阳极短路。'),
    ],
  },
  {
    key: 'liang-boxuan', name: '梁博轩（样例）', institution: '昆明理工大学', department: '冶金与能源工程学院', title: '教授',
    disciplines: ['有色金属冶金', '冶金电化学'], directions: ['锌、铜电积用节能阳极', '电积能耗'],
    keywords: ['铅银阳极', '复合阳极', '电积锌', '槽电压'],
    modes: ['transfer', 'development', 'equity'], regions: [], capacity: 3,
    works: [
      achievement('铝基铅合金栅栏型复合阳极制备与应用', 4, '在锌电积槽中替代铅银阳极，槽电压下降0.18V，银用量减少七成，阳极寿命28个月。', 9),
      patent('铝棒表面连续挤压包覆铅银合金的装置', 5, '一次挤压包覆1.5mm铅银层，界面结合强度大于25MPa。'),
      paper('锰离子对锌电积铅基阳极膜层的影响', 2, '锰3—5g/L时形成致密二氧化锰膜，阳极腐蚀速率降低四成。'),
    ],
  },
  {
    key: 'wu-qinghe', name: '吴清和（样例）', institution: '湖南大学', department: '化学化工学院', title: '教授',
    disciplines: ['应用化学', '电化学'], directions: ['无氰电镀银', '电沉积添加剂'],
    keywords: ['无氰镀银', '络合剂', '5,5-二甲基乙内酰脲', '光亮剂'],
    modes: ['development', 'licence', 'consulting'], regions: ['湖南省', '广东省'], capacity: 2,
    works: [
      achievement('乙内酰脲体系无氰光亮镀银工艺', 2, '镀层硬度105HV，结合力通过250℃热震，镀液在0.4—1.2A/dm²稳定使用8个月，替代氰化镀银。', 7),
      paper('二甲基乙内酰脲—焦磷酸钾双络合体系中银的电沉积机理', 3, '循环伏安与电化学阻抗表明银按三维瞬时成核生长，添加吡啶衍生物后晶粒细化至40nm。'),
      patent('一种无氰镀银液及铜件防置换预浸方法', 4, '预浸液使铜件在入槽60秒内不发生置换，免去预镀银。'),
    ],
  },
  {
    key: 'ma-junkai', name: '马骏凯（样例）', institution: '北京科技大学', department: '冶金与生态工程学院', title: '副教授',
    disciplines: ['冶金电化学'], directions: ['旋流电解', '低浓度溶液选择性电积'],
    keywords: ['旋流电积', '低浓度', '铜铋分离', '碲电积'],
    modes: ['development', 'service'], regions: [], capacity: 2,
    works: [
      patent('旋流电解分离含铜铋溶液的方法', 3, '在高流速下铜优先析出，终点铜0.2g/L、阴极铜含量99.9%，铋留液后水解。'),
      paper('旋流电积槽内传质与电流分布的数值模拟', 4, '流速4m/s时极限电流密度提高到静态槽的6倍。'),
      achievement('分铜液旋流电积脱铜与碲富集', 2, '替代铜粉置换，直产阴极铜，碲富集于后液，每吨阳极泥省铜粉42kg。', 8),
    ],
  },
  {
    key: 'su-mingxi', name: '苏铭熙（样例）', institution: '中南大学', department: '材料科学与工程学院', title: '教授',
    disciplines: ['材料学'], directions: ['超高纯金属制备', '区域熔炼', '痕量杂质分析'],
    keywords: ['6N银', '高纯铋', '区域熔炼', 'GDMS'],
    modes: ['development', 'joint_centre', 'testing'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('6N高纯银电解—真空感应熔铸联合制备技术', 2, '两次电解后石英坩埚真空熔铸，用辉光放电质谱检测72种杂质，总量低于1×10⁻⁶，铁、铅、铜、铋各低于0.1×10⁻⁶。', 7),
      paper('区域熔炼提纯铋中银铅的分凝系数', 3, '测得移动速率20mm/h、8道次后首端含银由5×10⁻⁶降至0.05×10⁻⁶。'),
      patent('高纯金属取样与洁净包装一体化手套箱', 4, '在氩气气氛内完成取样、称量、双层封装，避免表面氧与碳的沾污。'),
      project('溅射靶材用高纯银气体杂质控制', 1, '目标氧低于5×10⁻⁶、硫低于1×10⁻⁶，研究真空度与保温时间。'),
    ],
  },
  {
    key: 'guo-zimo', name: '郭子默（样例）', institution: '国防科技大学', department: '空天科学学院', title: '教授',
    disciplines: ['材料科学与工程'], directions: ['高附加值银基功能材料', '银靶材与薄膜', '银合金抗硫化'],
    keywords: ['银靶材', '磁控溅射', '抗变色银合金', '反射膜'],
    modes: ['development', 'joint_centre', 'training'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('抗硫化变色银合金及其饰品铸造工艺', 4, '在925银中加入锗、铟等微量元素，经硫化铵加速试验48小时色差ΔE小于2，铸造流动性不降。', 8),
      paper('高纯银靶材晶粒取向对溅射速率与膜层均匀性的影响', 2, '冷轧85%后300℃退火得到平均晶粒60μm的均匀组织，膜厚不均匀度1.8%。'),
      patent('大尺寸平面银靶的扩散焊接方法', 3, '以铟基中间层低温焊合银靶与铜背板，焊合率99%以上。'),
    ],
  },
  {
    key: 'tao-yining', name: '陶以宁（样例）', institution: '湘潭大学', department: '化学学院', title: '教授',
    disciplines: ['分析化学', '无机化学'], directions: ['高纯硝酸银与银盐', '痕量贵金属分析'],
    keywords: ['硝酸银', '重结晶', 'ICP-MS', '银盐'],
    modes: ['development', 'testing', 'training'], regions: ['湖南省'], capacity: 3,
    works: [
      patent('电子级硝酸银连续结晶与低氮氧化物制备方法', 2, '以富氧加压溶银，氮氧化物排放减少八成，重结晶后铜、铅、铁、铋均不高于0.5×10⁻⁶。'),
      paper('ICP-MS测定高纯银中二十种杂质的基体分离', 3, '以氯化银沉淀分离基体，检出限0.01—0.1μg/g，加标回收率92%—107%。'),
      achievement('分析纯硝酸银母液循环除铜工艺', 5, '用选择性螯合树脂脱铜，母液循环由4次延长到20次。', 9),
    ],
  },
  {
    key: 'dai-hongbin', name: '戴洪斌（样例）', institution: '东北大学', department: '冶金学院', title: '副教授',
    disciplines: ['冶金电化学', '有色金属冶金'], directions: ['熔盐电解制稀有金属', '锑、铋电解'],
    keywords: ['熔盐电解', '铋电解', '钽铌', '氯化物'],
    modes: ['development'], regions: [], capacity: 1,
    works: [
      paper('氯化铋—盐酸体系粗铋电解的阴极形貌控制', 3, '加入木质素磺酸钠与β-萘酚后阴极铋致密平整，铋纯度99.99%，银全部入阳极泥。'),
      project('粗铋隔膜电解工业试验', 2, '500吨/年规模，替代加锌除银与氯化除铅，考察槽电压和酸雾。'),
      patent('一种抑制铋电解酸雾的覆盖剂', 1, '聚丙烯空心球与含氟表面活性剂复合，槽面氯化氢浓度下降八成。'),
    ],
  },
  {
    key: 'cai-muyan', name: '蔡慕言（样例）', institution: '江西理工大学', department: '材料冶金化学学部', title: '教授',
    disciplines: ['有色金属冶金'], directions: ['钨钼铼分离', '离子交换与萃取'],
    keywords: ['铼', '钼', '萃取', '离子交换'],
    modes: ['development', 'transfer'], regions: [], capacity: 2,
    works: [
      achievement('铜钼烟气淋洗液萃取回收铼制铼酸铵', 4, '叔胺萃取—氨反萃，铼由30mg/L富集至25g/L，铼酸铵纯度99.99%。', 8),
      paper('D296树脂吸附铼的动力学与钼的竞争', 5, '讨论pH与流速的影响，钼铼分离系数达160。'),
      patent('含钼废催化剂碱浸液深度除钒除砷的方法', 3, '以氯化铵沉钒后镁盐除砷，钼酸铵中钒、砷均低于10×10⁻⁶。'),
    ],
  },
  {
    key: 'yin-shuhan', name: '尹书涵（样例）', institution: '长沙理工大学', department: '材料科学与工程学院', title: '副教授',
    disciplines: ['材料物理与化学', '电化学'], directions: ['直流供电谐波与电解整流节能', '电极材料'],
    keywords: ['电解整流', '惰性阳极', '钛基涂层', '析氧'],
    modes: ['development', 'service'], regions: ['湖南省'], capacity: 2,
    works: [
      patent('钛基二氧化铱—五氧化二钽涂层阳极的低温制备', 2, '烧结温度降至380℃，强化寿命试验420小时，析氧过电位比铅阳极低350mV。'),
      paper('银电解用不溶阳极在硝酸介质中的失效', 3, '区分涂层溶解与基体钝化两种失效方式，给出极限使用电流。'),
      project('中小电解车间整流机组更新节能诊断', 2, '对六家企业做现场测量，平均可降直流电耗4.5%。'),
    ],
  },
  {
    key: 'kuang-wenjie', name: '邝文杰（样例）', institution: '湖南大学', department: '材料科学与工程学院', title: '教授',
    disciplines: ['材料学'], directions: ['贵金属装饰与工艺品表面处理', '电铸'],
    keywords: ['硬银电铸', '表面钝化', '银饰', '抗变色'],
    modes: ['development', 'consulting', 'training'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('3D硬银电铸工艺', 4, '以脉冲电铸制得硬度130HV的空心银件，壁厚0.15—0.35mm，重量比实心件减轻七成。', 8),
      patent('银器有机硅—硫醇复合防变色膜', 3, '膜厚小于100nm，人工汗液96小时不变色，可直接食品接触。'),
      paper('脉冲参数对电铸银内应力的影响', 5, '占空比30%、频率1kHz时内应力最小，避免脱芯后的开裂。'),
      award('银文化工艺品表面改性技术', 2, '获省轻工科学技术进步三等奖，主持人。'),
    ],
  },
  {
    key: 'ruan-tinglan', name: '阮听澜（样例）', institution: '昆明理工大学', department: '冶金与能源工程学院', title: '副教授',
    disciplines: ['有色金属冶金'], directions: ['锡电解精炼', '焊锡废料再生'],
    keywords: ['锡', '焊锡', '锡铅合金', '氟硅酸'],
    modes: ['development', 'service', 'training'], regions: [], capacity: 2,
    works: [
      paper('硫酸亚锡体系粗锡电解中铋与银的行为', 3, '铋、银全部留在阳极泥，阴极锡99.99%，阳极泥率控制在4%以内。'),
      achievement('电子焊锡渣低温还原—真空分离再生', 2, '以松香基还原剂220℃处理锡渣，金属回收率95%，再真空脱铅到50×10⁻⁶。', 8),
      patent('一种锡电解液中二价锡氧化的抑制剂', 4, '酚磺酸与甲酚复配，四价锡生成速度降低七成。'),
    ],
  },
]
