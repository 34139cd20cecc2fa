export default {
  title: 'Records of the same undertaking',
  lead: 'A centre may be an agreement, a declared project and an award at once. Link these records and the half-year summary counts one undertaking.',
  edit: 'Link records', none: 'No record is linked yet.',
  linked: 'Linked', likely: 'Likely the same (please check)', search: 'Find other records', keyword: 'Name of the record',
  nothing: 'No record of that name.', through: 'Linked through others',
  add: 'Is the same', remove: 'Remove link', back: 'Back to the record',
}
