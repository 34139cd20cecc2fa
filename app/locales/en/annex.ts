export default {
  unnamed: 'Unnamed',
  name: 'Name',
  countedIn: 'Counted in',
  sheet: 'Figures',
  columns: { key: 'Key', figure: 'Figure', value: 'Value', unit: 'Unit', text: 'As written', qualifier: 'Exactness', before: 'Same period last year', difference: 'Difference', percent: 'Change (%)', records: 'Records' },
  units: { items: 'items', people: 'people', yuan: 'yuan', percent: '%' },
}
