/** A sample need, the sample expert who must come first for it, and why anyone in the trade would say so. */
export interface Expectation {
  need: string
  expert: string
  reason: string
}

export const expectations: Expectation[] = [
  { need: 'anode-slime', expert: 'chen-liheng', reason: '已把高砷铅阳极泥先脱砷锑、再氨浸分银做到工业规模，与需求同一物料、同一目标' },
  { need: 'bismuth-vacuum', expert: 'tan-guanghua', reason: '有铅铋银合金真空蒸馏成套炉和粗铋除银装置；同样做真空冶金的罗文清只做铟、硒、锗' },
  { need: 'silver-electrolysis', expert: 'shen-zhaoyang', reason: '高电流密度银电解和电解液除铜正是其成果，指标都已超过需求' },
  { need: 'cyanide-free-plating', expert: 'wu-qinghe', reason: '有无氰光亮镀银工艺及铜件防置换预浸，正对茶具结合力问题；其他人只处理含氰废液' },
  { need: 'thallium-water', expert: 'zhou-jingchuan', reason: '做含铊冶炼废水深度处理工程；石嘉禾只做铊的监测' },
  { need: 'nox-tail', expert: 'hou-ruilin', reason: '有溶银造液尾气制硝酸的专利，并测过溶解阶段氮氧化物的释放规律' },
  { need: 'pv-powder', expert: 'lin-yuezhou', reason: '球形银粉连续化制备，振实密度和批间偏差都有实绩；其余做片状粉、浆料或纳米银膏' },
  { need: 'ingot-casting', expert: 'qiu-shaofeng', reason: '已有15kg银锭自动浇铸—打码—称重线' },
  { need: 'orange-crack', expert: 'yi-xuanming', reason: '冰糖橙裂果与控水、留树保鲜都有成果；熊柏泽做的是采后与果汁' },
  { need: 'silver-dressing', expert: 'qi-wanqing', reason: '含银静电纺丝敷料已到中试，并测过银释放与细胞毒性的关系；颜若涵做凝胶和抗菌粉' },
]
