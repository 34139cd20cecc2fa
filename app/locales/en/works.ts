export default {
  new: 'Add a work',
  edit: 'Edit work',
  fields: { kind: 'Kind', title: 'Title', abstract: 'Abstract', keywords: 'Keywords', reference: 'Number', year: 'Year', trl: 'Technology readiness (TRL)' },
  hints: { reference: 'Patent number, DOI, project or certificate number.', trl: '1 to 9: 1 is the basic principle, 9 is in actual use.' },
  trl: 'TRL {{level}}',
}
