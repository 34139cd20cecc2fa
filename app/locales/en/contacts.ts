export default {
  title: 'Contact data',
  show: 'Show contact data',
  name: 'Contact person',
  phone: 'Telephone',
  email: 'E-mail',
  logged: 'Contact data are shown to the bureau and the two sides of an introduction only, and each view is recorded. Use them for this introduction alone and do not pass them on.',
  views: 'Who looked last',
  noViews: 'Nobody has looked yet.',
}
