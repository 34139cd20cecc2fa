import { about, exactly, negotiable } from '../money'
import type { SampleNeed } from '../types'
import { closed, inTalks, published, submitted } from './history'

/** Farming, forestry, bees and food. */
export const agricultureNeeds: SampleNeed[] = [
  {
    key: 'orange-crack', title: '冰糖橙裂果防控与糖度提升', enterprise: 'chengxiang', industryCode: '0153', field: 'agriculture', type: 'technical_problem',
    description: '基地4200亩冰糖橙，九月久旱遇雨裂果率两成，可溶性固形物只有11.8%，卖不过外地橙。希望有控水、补钙、留树的整套栽培办法，并教会片区技术员。',
    technicalIndicators: '裂果率≤8%；可溶性固形物≥13.5%；优果率≥75%；亩增投入≤350元；培训技术员30人。',
    difficulty: '坡地无灌溉，覆膜成本高；留树怕霜冻和落果。',
    presentBasis: '有滴灌示范300亩、气象站两座、技术员9人。',
    budget: exactly(32), modes: ['service', 'training'], deadlineIn: 400, validFor: 120, wantedPartner: '湖南农业大学', disclosure: 'public', history: published(15),
  },
  {
    key: 'orange-juice', title: '冰糖橙NFC果汁后苦味抑制', enterprise: 'chengxiang', industryCode: '1523', field: 'agriculture', type: 'new_product',
    description: '次果每年900吨想榨汁，试产果汁冷藏一周就发苦。希望保持鲜味，不加糖。',
    technicalIndicators: '柠檬苦素≤5mg/L；维生素C保留≥90%；4℃保质45天；每吨处理成本≤260元。',
    difficulty: '吸附脱苦会损失香气；果实成熟度不一。',
    presentBasis: '榨汁线2t/h、高压均质与UHT设备。',
    budget: about(40), modes: ['development', 'licence'], deadlineIn: 240, validFor: 90, disclosure: 'public', history: inTalks(48, 18),
  },
  {
    key: 'camellia-oil', title: '山茶油适度精炼与苯并芘控制', enterprise: 'yinshan', industryCode: '1331', field: 'agriculture', type: 'process_improvement',
    description: '小榨茶油香但苯并芘有时超过10μg/kg，送去精炼又没了香味和营养。想在压榨和精炼两头改。',
    technicalIndicators: '苯并芘≤5μg/kg；维生素E保留≥80%；酸价≤2.5mg/g；精炼损耗≤3%。',
    difficulty: '茶籽烘炒火候不一；脱色白土吸附营养。',
    presentBasis: '日处理茶籽20吨，有脱酸、脱色、冬化设备。',
    budget: exactly(36), modes: ['transfer', 'service'], deadlineIn: 180, validFor: 90, disclosure: 'public', history: published(26),
  },
  {
    key: 'camellia-forest', title: '两千亩油茶低产林密度调整与授粉', enterprise: 'yinshan', industryCode: '1331', field: 'agriculture', type: 'technical_problem',
    description: '承包的老油茶林亩产茶油不到8公斤，密、老、病，花多果少。希望三四年内提上来。',
    technicalIndicators: '第四年亩产茶油≥25kg；坐果率≥35%；亩改造投入≤900元；带出管护队2支。',
    difficulty: '花期阴雨多，蜜蜂少；坡陡，机械上不去。',
    presentBasis: '林权清晰，有管护房3处。',
    budget: exactly(50), modes: ['service', 'training', 'consulting'], deadlineIn: 700, validFor: 150, disclosure: 'public', history: published(21),
  },
  {
    key: 'chicken-breed', title: '四黄鸡保种选育与林下放养饲料', enterprise: 'sihuang', industryCode: '0321', field: 'agriculture', type: 'new_product',
    description: '本地四黄鸡多年混养，羽色杂，产蛋越来越少。想做保种、选一个商品系，并配便宜的林下饲料。',
    technicalIndicators: '保种群公鸡≥60只、母鸡≥300只；黄羽黄脚一致率≥95%；42周产蛋≥95枚；料重比≤3.6。',
    difficulty: '没有系谱记录；林下鸡寄生虫多。',
    presentBasis: '种鸡舍4栋、孵化机3台，林地620亩。',
    budget: about(24), modes: ['service', 'development', 'training'], deadlineIn: 600, validFor: 120, disclosure: 'public', history: published(42),
  },
  {
    key: 'bee-disease', title: '中蜂囊状幼虫病防治与蜂农培训', enterprise: 'fengyuan', industryCode: '0392', field: 'agriculture', type: 'talent',
    description: '112户社员养中蜂2600群，春季囊状幼虫病发病三成，老桶改活框的人不会管。想请专家驻点教学。',
    technicalIndicators: '发病率≤8%；活框饲养率≥80%；群均产蜜≥12kg；培训蜂农不少于200人次。',
    difficulty: '社员分散在14个村；换王技术难学。',
    presentBasis: '有示范蜂场1个、蜂箱800套。',
    budget: exactly(8), modes: ['training', 'service'], deadlineIn: 300, validFor: 90, disclosure: 'public', history: published(5),
  },
  {
    key: 'ginger', title: '生姜脱毒种姜与姜瘟防控', enterprise: 'lvjiang', industryCode: '0141', field: 'agriculture', type: 'technology_purchase',
    description: '连作生姜姜瘟发病近三成，买来的种姜也带病。想建自己的脱毒种姜基地。',
    technicalIndicators: '脱毒率≥95%；姜瘟发病率≤6%；亩产提高≥25%；年产种姜60吨。',
    difficulty: '组培成本高；大田再侵染。',
    presentBasis: '育苗棚12个、冷库300m³。',
    budget: exactly(45), modes: ['transfer', 'training', 'service'], deadlineIn: 330, validFor: 90, disclosure: 'public', history: closed(350, 330, 300, 75, '脱毒种姜基地通过验收'),
  },
  {
    key: 'compost', title: '油茶壳和鸡粪超高温堆肥除臭', enterprise: 'worang', industryCode: '2625', field: 'agriculture', type: 'process_improvement',
    description: '条垛堆肥要35天，夏天臭味被投诉。希望缩短腐熟、减少氨气，并用上本地油茶壳。',
    technicalIndicators: '腐熟≤18天；氨排放减少≥50%；有机质≥45%；种子发芽指数≥80%。',
    difficulty: '油茶壳含皂素和单宁，腐解慢；鸡粪含水高。',
    presentBasis: '发酵槽8条、翻抛机2台。',
    budget: exactly(38), modes: ['development', 'transfer'], deadlineIn: 200, validFor: 80, disclosure: 'public', history: submitted(5),
  },
  {
    key: 'cadmium-rice', title: '冶炼区周边稻田降镉与种植调整', enterprise: 'worang', industryCode: '0111', field: 'agriculture', type: 'other',
    description: '想把土壤调理剂与品种、水分管理搭配成降镉套餐，卖给周边五个镇的种粮大户，需要有说服力的对比试验。',
    technicalIndicators: '糙米镉≤0.2mg/kg的达标率≥90%；亩成本≤100元；每镇对比田不少于20亩。',
    difficulty: '稻田镉来源多，雨养田难保证淹水。',
    presentBasis: '有登记的硅钙调理剂产品，经销点31个。',
    budget: negotiable, modes: ['service', 'testing'], deadlineIn: 360, validFor: 100, disclosure: 'signed_in', history: published(34),
  },
]
