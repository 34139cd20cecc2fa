import type { SampleEnterprise } from './types'

const county = '431023'

/** Sample firms in the county's trades and a few neighbours. Names, people and products are invented. */
export const sampleEnterprises: SampleEnterprise[] = [
  { key: 'yongxin', name: '永鑫银业有限公司（样例）', aliases: ['永鑫银业', '永鑫公司'], industryCode: '3222', regionCode: county, township: '太和镇', mainProducts: '1#银锭、精铋、粗铅，年处理含银物料约2万吨', employees: 320, contactName: '曹先生（样例）' },
  { key: 'yinhe', name: '银禾贵金属有限公司（样例）', aliases: ['银禾贵金属'], industryCode: '3222', regionCode: county, township: '柏林镇', mainProducts: '电解银、电解银粉、金锭', employees: 210, contactName: '段女士（样例）' },
  { key: 'jinhui', name: '锦晖稀贵金属有限公司（样例）', aliases: ['锦晖稀贵'], industryCode: '3229', regionCode: county, township: '太和镇', mainProducts: '海绵钯、海绵铂、粗碲、粗硒', employees: 145, contactName: '廖先生（样例）' },
  { key: 'chengyuan', name: '澄源再生资源有限公司（样例）', aliases: ['澄源再生'], industryCode: '4210', regionCode: county, township: '便江街道', mainProducts: '废线路板、接插件拆解，粗铜、金银泥', employees: 96, contactName: '许女士（样例）' },
  { key: 'hengze', name: '恒泽铋业有限公司（样例）', aliases: ['恒泽铋业'], industryCode: '3219', regionCode: county, township: '柏林镇', mainProducts: '精铋、氧化铋、铋银合金', employees: 130, contactName: '欧先生（样例）' },
  { key: 'ruifeng', name: '瑞沣铟碲材料有限公司（样例）', industryCode: '3239', regionCode: county, township: '太和镇', mainProducts: '精铟、4N碲、二氧化碲', employees: 78, contactName: '鲁先生（样例）' },
  { key: 'dingsheng', name: '鼎晟锑铅冶炼有限公司（样例）', aliases: ['鼎晟锑铅'], industryCode: '3215', regionCode: '431021', township: '正和镇', mainProducts: '精锑、锑白、粗铅', employees: 260, contactName: '尹先生（样例）' },
  { key: 'boyuan', name: '铂远催化剂再生有限公司（样例）', industryCode: '4210', regionCode: county, township: '便江街道', mainProducts: '失效汽车催化剂、石化钯催化剂回收', employees: 62, contactName: '甘女士（样例）' },
  { key: 'guixi', name: '湘阴渡稀散金属厂（样例）', industryCode: '3239', regionCode: county, township: '湘阴渡街道', mainProducts: '粗硒、粗碲、锗富集物', employees: 55, contactName: '匡先生（样例）' },
  { key: 'yaoguang', name: '曜光银粉科技有限公司（样例）', aliases: ['曜光银粉'], industryCode: '3985', regionCode: county, township: '便江街道', mainProducts: '球形银粉、片状银粉、纳米银粉', employees: 88, contactName: '戴女士（样例）' },
  { key: 'zhenyin', name: '臻印电子浆料有限公司（样例）', aliases: ['臻印浆料'], industryCode: '3985', regionCode: '431003', township: '白露塘镇', mainProducts: '光伏背面银浆、片式元件端电极浆料', employees: 70, contactName: '伍先生（样例）' },
  { key: 'lianke', name: '联科电接触材料有限公司（样例）', industryCode: '3253', regionCode: county, township: '便江街道', mainProducts: '银氧化锡丝材、铆钉触头、银铜带', employees: 115, contactName: '骆先生（样例）' },
  { key: 'xinhan', name: '信焊银钎料有限公司（样例）', industryCode: '3240', regionCode: county, township: '马田镇', mainProducts: '银钎料、焊环、银焊粉', employees: 64, contactName: '荣先生（样例）' },
  { key: 'yinyun', name: '银韵工艺品有限公司（样例）', aliases: ['银韵工艺'], industryCode: '2438', regionCode: county, township: '便江街道', mainProducts: '银茶具、银餐具、银画', employees: 180, contactName: '邵女士（样例）' },
  { key: 'yinjiang', name: '银匠坊饰品有限公司（样例）', industryCode: '2438', regionCode: county, township: '便江街道', mainProducts: '925银饰、电铸硬银摆件', employees: 92, contactName: '苗女士（样例）' },
  { key: 'jingchun', name: '晶纯化学试剂有限公司（样例）', aliases: ['晶纯试剂'], industryCode: '2661', regionCode: county, township: '便江街道', mainProducts: '硝酸银、氧化银、氯化钯', employees: 58, contactName: '侯先生（样例）' },
  { key: 'guangyang', name: '光旸新能源材料有限公司（样例）', industryCode: '3825', regionCode: '431081', township: '唐洞街道', mainProducts: '退役光伏组件拆解，铝框、玻璃、银硅料', employees: 47, contactName: '梅先生（样例）' },
  { key: 'huanlv', name: '寰绿固废处置有限公司（样例）', aliases: ['寰绿固废'], industryCode: '7724', regionCode: county, township: '柏林镇', mainProducts: '含重金属污泥、烟灰、废渣处置', employees: 138, contactName: '蓝先生（样例）' },
  { key: 'qingjiang', name: '清江园区水务有限公司（样例）', aliases: ['清江水务'], industryCode: '4620', regionCode: county, township: '太和镇', mainProducts: '冶炼园区污水集中处理，日处理6000吨', employees: 42, contactName: '齐女士（样例）' },
  { key: 'tuoyuan', name: '拓原渣基新材料有限公司（样例）', industryCode: '4220', regionCode: county, township: '马田镇', mainProducts: '水淬渣微粉、透水砖、充填胶结剂', employees: 73, contactName: '凌先生（样例）' },
  { key: 'jinggong', name: '精砼冶金装备有限公司（样例）', aliases: ['精砼装备'], industryCode: '3516', regionCode: '431003', township: '白露塘镇', mainProducts: '精炼炉、电解槽、浇铸机', employees: 156, contactName: '乔先生（样例）' },
  { key: 'hangheng', name: '衡测仪器仪表有限公司（样例）', industryCode: '4014', regionCode: '431002', township: '增福街道', mainProducts: '水质重金属在线分析仪、烟气分析仪', employees: 39, contactName: '卜先生（样例）' },
  { key: 'kangyin', name: '康银医用敷料有限公司（样例）', industryCode: '2770', regionCode: county, township: '便江街道', mainProducts: '含银敷料、止血海绵、医用凝胶', employees: 84, contactName: '柯女士（样例）' },
  { key: 'bikang', name: '铋康药业有限公司（样例）', industryCode: '2710', regionCode: '431003', township: '白露塘镇', mainProducts: '枸橼酸铋钾、碱式硝酸铋原料药', employees: 120, contactName: '闵先生（样例）' },
  { key: 'yuzhu', name: '玉竹源中药饮片有限公司（样例）', aliases: ['玉竹源饮片'], industryCode: '2730', regionCode: county, township: '大布江乡', mainProducts: '玉竹、黄精、白及饮片', employees: 66, contactName: '翁女士（样例）' },
  { key: 'renhe', name: '仁禾康养服务有限公司（样例）', industryCode: '8514', regionCode: county, township: '便江街道', mainProducts: '养老照护、居家护理，床位260张', employees: 110, contactName: '祝女士（样例）' },
  { key: 'chengxiang', name: '橙乡果业有限公司（样例）', aliases: ['橙乡果业'], industryCode: '0153', regionCode: county, township: '鲤鱼塘镇', mainProducts: '冰糖橙鲜果、橙汁，自有基地4200亩', employees: 95, contactName: '宁先生（样例）' },
  { key: 'yinshan', name: '茵山茶油有限公司（样例）', industryCode: '1331', regionCode: county, township: '七甲乡', mainProducts: '压榨山茶油、茶皂素', employees: 52, contactName: '裘先生（样例）' },
  { key: 'sihuang', name: '便江禽业专业合作社（样例）', aliases: ['便江禽业'], industryCode: '0321', regionCode: county, township: '悦来镇', mainProducts: '四黄鸡种苗、林下商品鸡', employees: 38, contactName: '阳先生（样例）' },
  { key: 'fengyuan', name: '蜂源蜂业专业合作社（样例）', industryCode: '0392', regionCode: county, township: '龙形市乡', mainProducts: '中蜂蜂蜜、蜂种，社员112户', employees: 15, contactName: '甄先生（样例）' },
  { key: 'lvjiang', name: '绿姜农业开发有限公司（样例）', industryCode: '0141', regionCode: county, township: '油市镇', mainProducts: '生姜、辣椒、豆角，基地1100亩', employees: 44, contactName: '屈女士（样例）' },
  { key: 'worang', name: '沃壤生物有机肥有限公司（样例）', industryCode: '2625', regionCode: county, township: '高亭司镇', mainProducts: '生物有机肥、土壤调理剂，年产3万吨', employees: 36, contactName: '符先生（样例）' },
]
