import type { SampleExpert } from '../types'
import { achievement, paper, patent, project } from '../works'

/** Farming, forestry, bees and food of the county. */
export const agricultureExperts: SampleExpert[] = [
  {
    key: 'yi-xuanming', name: '易轩鸣（样例）', institution: '湖南农业大学', department: '园艺学院', title: '教授',
    disciplines: ['果树学'], directions: ['冰糖橙品质提升', '柑橘黄龙病防控', '果园省力化'],
    keywords: ['冰糖橙', '柑橘', '黄龙病', '留树保鲜'],
    modes: ['service', 'consulting', 'training'], regions: ['湖南省'], capacity: 4,
    works: [
      achievement('冰糖橙完熟栽培与留树保鲜技术', 3, '覆膜控水使可溶性固形物由12.5%提高到14.8%，留树至次年2月落果率低于6%，示范3200亩。', 9),
      paper('湘南冰糖橙裂果与土壤钙水供应的关系', 2, '幼果期喷钙三次，裂果率由19%降到7%。'),
      patent('柑橘木虱田间诱集监测板', 4, '黄绿双色加挥发物诱剂，诱集量为普通黄板的2.6倍。'),
    ],
  },
  {
    key: 'mao-jingshu', name: '毛静姝（样例）', institution: '湖南农业大学', department: '动物科学技术学院', title: '教授',
    disciplines: ['动物营养与饲料科学'], directions: ['蛋鸭养殖', '低蛋白日粮', '四黄鸡保种'],
    keywords: ['四黄鸡', '蛋鸭', '饲料', '保种'],
    modes: ['service', 'development', 'training'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('地方黄羽鸡保种与商品配套系选育', 4, '五个世代选育后42周产蛋数提高17枚，黄羽黄脚一致率98%。', 8),
      paper('茶皂素饲粮对黄羽肉鸡肌内脂肪的影响', 2, '添加200mg/kg肌内脂肪提高0.4个百分点，料重比不变。'),
      project('林下养鸡粪污还林承载量', 1, '测定每亩油茶林适宜存栏60只，土壤铜锌无显著积累。'),
    ],
  },
  {
    key: 'he-xiangyun', name: '何湘耘（样例）', institution: '湖南农业大学', department: '农学院', title: '教授',
    disciplines: ['作物栽培学与耕作学'], directions: ['镉低积累水稻', '双季稻机械化'],
    keywords: ['低镉水稻', '双季稻', '水分管理', '安全利用'],
    modes: ['service', 'training', 'development'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('镉低积累品种—淹水—叶面硅综合降镉技术', 3, '中轻度污染稻田糙米镉达标率由54%提高到93%，亩增成本78元。', 9),
      paper('叶面喷施纳米硅对水稻镉转运的阻控', 2, '抽穗期喷两次，茎向籽粒转移系数下降46%。'),
      project('矿区周边耕地安全利用分区种植', 1, '按土壤与农产品协同监测结果给出三类地块的种植清单。'),
    ],
  },
  {
    key: 'lu-chunhua', name: '卢春华（样例）', institution: '中南林业科技大学', department: '林学院', title: '教授',
    disciplines: ['森林培育学'], directions: ['油茶低产林改造', '油茶良种'],
    keywords: ['油茶', '低产林', '授粉', '修剪'],
    modes: ['service', 'training', 'consulting'], regions: ['湖南省'], capacity: 4,
    works: [
      achievement('油茶低产林密度调控与配方施肥技术', 5, '密度由每亩160株调到90株，四年后亩产茶油由8kg提高到31kg。', 9),
      paper('本地蜂为油茶授粉的效果', 2, '大分舌蜂与中华蜜蜂共同授粉，坐果率由23%提高到41%，蜜蜂烂子病减轻。'),
      patent('坡地油茶果振动采收机', 3, '适应25°坡地，采净率88%，花苞损伤率低于9%。'),
    ],
  },
  {
    key: 'pu-yingying', name: '蒲莹莹（样例）', institution: '中南林业科技大学', department: '食品科学与工程学院', title: '教授',
    disciplines: ['食品科学'], directions: ['茶油适度加工', '油茶粕利用'],
    keywords: ['茶油', '适度精炼', '茶皂素', '冷榨'],
    modes: ['development', 'transfer', 'service'], regions: ['湖南省'], capacity: 2,
    works: [
      achievement('山茶油低温压榨—适度精炼工艺', 3, '苯并芘低于2μg/kg，维生素E保留率88%，角鲨烯保留率82%，精炼损耗减少一半。', 9),
      patent('油茶粕水酶法提取茶皂素的方法', 4, '纯度72%，提取后粕蛋白可作饲料，废水循环。'),
      paper('茶油掺伪的近红外快速鉴别', 2, '可识别掺入5%以上的大豆油、菜籽油。'),
    ],
  },
  {
    key: 'xiong-baize', name: '熊柏泽（样例）', institution: '湖南农业大学', department: '食品科学技术学院', title: '副教授',
    disciplines: ['食品科学', '农产品加工'], directions: ['果蔬采后保鲜', '果汁果酒'],
    keywords: ['采后', '冷链', '橙汁', '脱苦'],
    modes: ['development', 'service', 'training'], regions: ['湖南省'], capacity: 3,
    works: [
      patent('冰糖橙NFC果汁后苦抑制方法', 2, '低温酶解与树脂选择吸附，柠檬苦素由14mg/L降到4mg/L，维生素C保留92%。'),
      achievement('柑橘预冷—热激—薄膜单果包组合保鲜', 3, '常温贮藏100天好果率91%，不用化学防腐剂。', 9),
      paper('橙皮中多甲氧基黄酮的超声提取', 4, '每公斤干皮得3.8g，抗氧化活性优于橙皮苷。'),
    ],
  },
  {
    key: 'bi-yuanqing', name: '毕远清（样例）', institution: '湖南农业大学', department: '动物医学院', title: '副教授',
    disciplines: ['昆虫学', '特种经济动物'], directions: ['中华蜜蜂饲养', '蜂病防治'],
    keywords: ['中蜂', '囊状幼虫病', '活框饲养', '蜂蜜'],
    modes: ['training', 'service', 'consulting'], regions: ['湖南省'], capacity: 5,
    works: [
      achievement('山区中蜂活框饲养与囊状幼虫病综合防治', 3, '换王断子结合抗病选育，发病率由35%降到6%，群均产蜜由8kg增至15kg，培训蜂农600人次。', 9),
      paper('油茶花期中蜂蜂群管理', 2, '分区饲喂解毒糖浆，烂子率下降七成。'),
      project('湘南蜜源植物调查与成熟蜜标准', 4, '查明主要蜜源31种，提出封盖成熟蜜水分不高于19%的企业标准。'),
    ],
  },
  {
    key: 'tian-mulan', name: '田木兰（样例）', institution: '湖南农业大学', department: '资源学院', title: '教授',
    disciplines: ['农业资源与环境'], directions: ['有机肥与畜禽粪污处理', '酸化土壤改良'],
    keywords: ['堆肥', '有机肥', '土壤酸化', '菌剂'],
    modes: ['development', 'service', 'transfer'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('畜禽粪污槽式超高温堆肥与除臭', 3, '温度85℃维持5天，腐熟期由35天缩短到16天，氨排放减少62%。', 9),
      patent('以油茶壳和烟秆为辅料的生物有机肥', 2, '有机质52%，有效活菌0.5亿/g，防青枯病效果61%。'),
      paper('橘园土壤酸化与钙镁失衡的改良', 4, '施用贝壳粉三年，pH由4.3升到5.6，果实可滴定酸下降。'),
    ],
  },
  {
    key: 'gao-yinzhu', name: '高银竹（样例）', institution: '湖南省农业科学院', department: '蔬菜研究所', title: '研究员',
    disciplines: ['蔬菜学'], directions: ['生姜与辣椒脱毒育苗', '设施蔬菜'],
    keywords: ['生姜', '脱毒苗', '姜瘟', '辣椒'],
    modes: ['service', 'training', 'transfer'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('生姜脱毒种苗三级繁育体系', 3, '茎尖脱毒率96%，姜瘟发病率由28%降到5%，亩产增加32%。', 9),
      patent('生姜微型种姜雾培生产装置', 2, '一年两茬，每平方米产种姜4.5kg。'),
      paper('辣椒—水稻轮作对土传病害的影响', 5, '两年轮作后疫病发病株率下降58%。'),
    ],
  },
  {
    key: 'zuo-hanjiang', name: '左涵江（样例）', institution: '湖南农业大学', department: '水产学院', title: '教授',
    disciplines: ['水产养殖学'], directions: ['稻渔综合种养', '冷水鱼养殖'],
    keywords: ['稻渔', '禾花鲤', '冷水鱼', '尾水'],
    modes: ['service', 'training', 'consulting'], regions: ['湖南省'], capacity: 3,
    works: [
      achievement('丘陵梯田稻—禾花鲤共作技术', 4, '亩产稻谷480kg、鲤鱼35kg，化肥用量减少三成，推广1.1万亩。', 9),
      paper('山区水库下泄冷水养殖鲟鱼的生长与水温', 2, '水温14—18℃时日增重率最高，夏季分层取水可避免缺氧。'),
      patent('一种养殖尾水三级生态沟渠', 3, '总氮去除68%、总磷去除74%，占养殖面积6%。'),
    ],
  },
]
