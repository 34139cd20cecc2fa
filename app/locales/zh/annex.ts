export default {
  unnamed: '未具名',
  name: '名称',
  countedIn: '计入的数字',
  sheet: '数字一览',
  columns: { key: '指标键', figure: '指标', value: '数值', unit: '单位', text: '文中写法', qualifier: '准确程度', before: '上年同期', difference: '增减', percent: '同比（%）', records: '记录数' },
  units: { items: '项', people: '人', yuan: '元', percent: '%' },
}
