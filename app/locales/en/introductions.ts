export default {
  title: 'Introductions',
  emptyHint: 'No introductions yet.',
  hidden: '(need no longer visible)',
  fields: { need: 'Technical need', enterprise: 'Enterprise', expert: 'Expert', institution: 'Institution', proposedAt: 'Proposed', state: 'State', next: 'Next step, or why declined' },
}
