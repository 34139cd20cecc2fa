export default {
  title: 'Institutions',
  new: 'New institution',
  edit: 'Edit institution',
  emptyHint: 'No institutions yet. Create one, or let an import of experts create them.',
  fields: { name: 'Name', nameEn: 'English name', kind: 'Kind', moeCode: 'Ministry code', website: 'Website', number: 'Number', note: 'Note', aliases: 'Aliases', experts: 'Experts', regionCode: 'Place' },
  hints: { aliases: 'Short names, former names, abbreviations, one per line. Search and import recognise it by them.', moeCode: 'Military universities have none; leave it empty.' },
  expertsHere: 'Experts here',
  noExperts: 'No experts registered yet.',
}
