import type { SampleExpert } from '../types'
import { achievement, award, paper, patent, project } from '../works'

/** Silver powder and paste, contact materials, brazing alloys and other deep-processed silver products. */
export const powderExperts: SampleExpert[] = [
  {
    key: 'lin-yuezhou', name: '林岳舟（样例）', institution: '中南大学', department: '粉末冶金研究院', title: '教授',
    disciplines: ['粉末冶金', '材料学'], directions: ['光伏正银用超细银粉', '银粉形貌与分散控制'],
    keywords: ['银粉', '光伏银浆', '球形银粉', '振实密度'],
    modes: ['development', 'joint_centre', 'transfer'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('高振实密度球形微米银粉连续化制备', 2, '抗坏血酸还原、管式微反应连续法，D50 1.2±0.1μm，振实密度5.8g/cm³，比表面积0.45m²/g，批间D50偏差小于3%，建成年产60吨线。', 8),
      patent('一种低烧损球形银粉的表面处理方法', 3, '油酸—棕榈酸复配包覆，550℃烧损低于0.45%，与有机载体相容性好。'),
      paper('还原终点pH对银粉一次粒径与团聚的影响', 4, '在pH 2—6间一次粒径先减后增，给出DLVO作用能计算。'),
      project('N型TOPCon电池用细线银粉', 1, '面向18μm线宽网版，控制大于5μm颗粒数低于百万分之十。'),
    ],
  },
  {
    key: 'gu-xinghan', name: '顾星翰（样例）', institution: '国防科技大学', department: '空天科学学院', title: '研究员',
    disciplines: ['材料科学与工程'], directions: ['低温烧结纳米银焊膏', '功率器件封装'],
    keywords: ['纳米银膏', '烧结银', 'SiC封装', '低温连接'],
    modes: ['development', 'joint_centre'], regions: ['湖南省'], capacity: 1,
    works: [
      achievement('无压低温烧结纳米银膏', 3, '230℃、无压烧结60分钟，剪切强度38MPa，热导率180W/(m·K)，-55—150℃循环1000次无开裂。', 6),
      paper('双峰粒径银膏的烧结致密化', 2, '微米片与50nm球配比7:3时孔隙率9%，电阻率4.2μΩ·cm。'),
      patent('烧结银膏用醇醚类载体', 4, '200℃以下全部挥发，不产生有机残碳，室温储存六个月黏度变化小于10%。'),
    ],
  },
  {
    key: 'pan-yunqi', name: '潘云起（样例）', institution: '昆明贵金属研究所', department: '电子浆料研究室', title: '研究员',
    disciplines: ['材料学'], directions: ['厚膜电子浆料', '玻璃粉与有机载体', '片式元件端电极浆料'],
    keywords: ['银浆', '玻璃粉', '厚膜', '端电极', '附着力'],
    modes: ['transfer', 'development', 'training'], regions: [], capacity: 2,
    works: [
      achievement('无铅化片式电阻面电极银浆', 5, '850℃烧成，方阻低于4mΩ/□，附着力大于35N，耐焊性260℃10秒，铅镉符合RoHS。', 9),
      patent('一种含碲玻璃粉及晶硅电池正面银浆', 3, '碲—铋—锂体系软化点320℃，接触电阻率低于1.2mΩ·cm²，烧结窗口±15℃。'),
      paper('触变剂对细线印刷银浆高宽比的影响', 2, '聚酰胺蜡1.2%时高宽比0.42，断线率低于万分之五。'),
      award('厚膜电子浆料国产化', 6, '获行业科学技术一等奖，第五完成人。'),
    ],
  },
  {
    key: 'ren-tingwei', name: '任庭蔚（样例）', institution: '湖南大学', department: '材料科学与工程学院', title: '教授',
    disciplines: ['材料学'], directions: ['银基电接触材料', '银氧化锡'],
    keywords: ['电触头', '银氧化锡', '内氧化', '抗熔焊'],
    modes: ['development', 'consulting', 'transfer'], regions: ['湖南省', '浙江省'], capacity: 2,
    works: [
      achievement('细晶银氧化锡触头材料反应合成—挤压技术', 4, '氧化锡12%、颗粒0.5μm弥散均匀，电阻率2.2μΩ·cm，AC-4电寿命提高60%，断面收缩率满足冷镦铆钉。', 8),
      patent('添加氧化铋与氧化钨改善银氧化锡温升的方法', 3, '接触电阻在十万次通断后仍低于3mΩ。'),
      paper('银氧化锡触头在直流阻性负载下的材料转移', 5, '对比12V、48V两种条件，给出正负极质量转移方向的转折电流。'),
    ],
  },
  {
    key: 'fu-shengnan', name: '傅胜楠（样例）', institution: '湖南工业大学', department: '冶金与材料工程学院', title: '教授',
    disciplines: ['材料加工工程'], directions: ['银基钎料', '药芯焊丝'],
    keywords: ['银钎料', '无镉', '药芯', 'BAg'],
    modes: ['development', 'service', 'training'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('低银无镉钎料及药芯焊环', 3, '银含量由45%降到30%，固液相线645—730℃，铜—不锈钢接头抗剪强度190MPa，用于制冷管路。', 9),
      patent('Ag-Cu-Zn-Sn钎料热挤压防开裂方法', 4, '控制锡低于3%并在520℃均匀化，丝材成材率由61%提高到84%。'),
      paper('微量镓铟对低银钎料润湿性的影响', 2, '镓1%、铟1%时铺展面积增加28%。'),
    ],
  },
  {
    key: 'xiang-chenxi', name: '向晨曦（样例）', institution: '湘潭大学', department: '材料科学与工程学院', title: '副教授',
    disciplines: ['材料物理与化学'], directions: ['纳米银线与柔性透明导电膜', '导电油墨'],
    keywords: ['银纳米线', '透明导电膜', '油墨', '雾度'],
    modes: ['development', 'licence'], regions: [], capacity: 2,
    works: [
      paper('多元醇法银纳米线长径比的卤素离子调控', 3, '线径22nm、长25μm，成膜方阻35Ω/□时透过率91%、雾度0.9%。'),
      patent('银纳米线错流过滤提纯方法', 2, '颗粒副产物由15%降到1%以下，单批20L。'),
      project('可印刷低温导电银墨水', 1, '烧结温度低于120℃，用于PET标签天线。'),
    ],
  },
  {
    key: 'nie-haoran', name: '聂浩然（样例）', institution: '武汉理工大学', department: '材料科学与工程学院', title: '教授',
    disciplines: ['材料学', '无机非金属材料'], directions: ['LTCC与银共烧', '电子玻璃'],
    keywords: ['LTCC', '共烧银浆', '收缩匹配', '低熔玻璃'],
    modes: ['development', 'testing'], regions: [], capacity: 2,
    works: [
      paper('LTCC基板内电极银浆共烧收缩失配的抑制', 2, '包覆氧化铝后银粉起始收缩温度推迟90℃，翘曲度由45μm降到12μm。'),
      patent('低介电低熔硼硅玻璃粉', 3, '介电常数4.6，软化点610℃，适用于银共烧体系。'),
      achievement('电子玻璃粉球磨—分级连续线', 5, '产品D50 1.0μm、D97小于3μm，铁污染低于30×10⁻⁶。', 9),
    ],
  },
  {
    key: 'yan-ruohan', name: '颜若涵（样例）', institution: '湖南师范大学', department: '化学化工学院', title: '教授',
    disciplines: ['无机化学', '材料化学'], directions: ['纳米银抗菌材料', '载银无机抗菌剂'],
    keywords: ['纳米银', '抗菌', '载银沸石', '缓释'],
    modes: ['development', 'licence', 'testing'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('载银磷酸锆抗菌粉的耐变色化', 3, '含银3%，1100℃煅烧后白度92，紫外照射100小时色差小于1.5，对大肠杆菌抑菌率99.9%。', 8),
      paper('纳米银在棉织物上的缓释与洗涤牢度', 4, '交联50次洗涤后抑菌率仍为95%，洗涤水银低于0.05mg/L。'),
      patent('一种医用敷料用纳米银凝胶的制备方法', 2, '银含量0.1%，粒径10—20nm，无还原剂残留，细胞毒性0—1级。'),
    ],
  },
  {
    key: 'kong-deyi', name: '孔德逸（样例）', institution: '哈尔滨工业大学', department: '材料科学与工程学院', title: '副教授',
    disciplines: ['材料加工工程'], directions: ['银基复合带材', '异种金属钎焊'],
    keywords: ['银铜复合', '轧制', '熔断器', '层状带材'],
    modes: ['development', 'testing'], regions: [], capacity: 1,
    works: [
      achievement('银铜嵌复带材冷轧复合技术', 4, '嵌层宽度公差±0.05mm，界面剥离强度大于12N/mm，用于熔断器熔体。', 8),
      paper('退火对银/铜层状复合带弯曲寿命的影响', 3, '350℃保温1小时弯曲次数提高2.4倍。'),
      patent('银基合金带材表面打磨—轧制联动装置', 5, '避免二次氧化，复合成品率提高11个百分点。'),
    ],
  },
  {
    key: 'shu-manting', name: '舒曼婷（样例）', institution: '华南理工大学', department: '材料科学与工程学院', title: '副教授',
    disciplines: ['材料学', '高分子材料'], directions: ['导电胶与片状银粉', '银包铜粉'],
    keywords: ['片状银粉', '导电胶', '银包铜', '球磨'],
    modes: ['development', 'licence', 'service'], regions: ['广东省', '湖南省'], capacity: 2,
    works: [
      achievement('高松比片状银粉湿法球磨与分散剂回收', 2, '片径4—8μm、厚度小于200nm，松比0.9g/cm³，导电胶体积电阻率8×10⁻⁵Ω·cm。', 8),
      patent('抗氧化银包铜粉的两步化学镀方法', 3, '银含量20%，85℃/85%RH 1000小时电阻变化小于12%，替代异质结电池部分纯银粉。'),
      paper('硬脂酸在银粉球磨中的吸附与残留', 4, '红外与热重分析得到单层吸附量，洗涤三次残留0.25%。'),
    ],
  },
  {
    key: 'ye-zhengqing', name: '叶正清（样例）', institution: '广东工业大学', department: '材料与能源学院', title: '教授',
    disciplines: ['材料学', '化学工艺'], directions: ['氧化银与电池材料', '银催化剂'],
    keywords: ['氧化银', '银催化剂', '甲醛', '扣式电池'],
    modes: ['development', 'transfer'], regions: [], capacity: 2,
    works: [
      achievement('扣式电池用高活性一价氧化银粉', 4, '氧化银含量99.7%，D50 6μm，松装密度1.6g/cm³，放电比容量226mAh/g。', 9),
      paper('电解银催化剂在甲醇氧化制甲醛中的失活', 3, '铁、铅沉积是主要原因，酸洗再生后甲醛收率恢复到88%。'),
      patent('环氧乙烷用载银α-氧化铝催化剂浸渍液', 2, '乙二胺—草酸银体系，银粒径90nm，选择性提高1.8个百分点。'),
    ],
  },
  {
    key: 'bian-qiushi', name: '卞秋实（样例）', institution: '国防科技大学', department: '空天科学学院', title: '副教授',
    disciplines: ['材料科学与工程'], directions: ['电磁屏蔽用银基填料', '导电橡胶'],
    keywords: ['电磁屏蔽', '镀银玻璃微珠', '银铝粉', '导电橡胶'],
    modes: ['development', 'licence'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('镀银铝粉及耐盐雾导电橡胶', 3, '银含量20%，30MHz—18GHz屏蔽效能大于90dB，盐雾500小时后体积电阻率仍低于0.008Ω·cm。', 7),
      patent('空心玻璃微珠敏化—化学镀银的连续流化床方法', 2, '单批15kg，镀层均匀，密度0.8g/cm³，银利用率98%。'),
      paper('镀银填料形状对导电橡胶渗流阈值的影响', 5, '片状与球状2:8混合时渗流阈值由38%降到29%。'),
    ],
  },
]
