export default {
  title: 'Technical needs',
  new: 'Post a technical need',
  edit: 'Edit technical need',
  emptyHint: 'No needs yet. Post one, or import a collection spreadsheet.',
  hiddenEnterprise: '(the enterprise asked not to be named)',
  parts: { what: 'What is needed', terms: 'Terms and budget', who: 'Contact and disclosure', pairing: 'Experts who fit', introductions: 'Introductions', states: 'Changes of state' },
  fields: {
    title: 'Title', enterprise: 'Enterprise', enterpriseId: 'Enterprise', number: 'Number', field: 'Field', industryCode: 'Industry', type: 'Type', description: 'Description', technicalIndicators: 'Technical indicators', difficulty: 'Difficulty to solve', presentBasis: 'Present basis',
    budget: 'Budget', budgetMin: 'Budget (CNY)', budgetMax: 'Upper end (CNY)', budgetQualifier: 'How exact', cooperationModes: 'Cooperation modes', deadline: 'Wanted by', validUntil: 'Valid until', ipTerms: 'IP terms', wantedPartner: 'Wanted institution or expert',
    contact: 'Contact', contactName: 'Contact', contactPhone: 'Phone', contactEmail: 'E-mail', disclosure: 'Disclosure', hideEnterprise: 'Do not name the enterprise', unclassifiedDeclared: 'We declare that nothing here is a state secret', note: 'Bureau note', state: 'State', publishedAt: 'Published',
    kind: 'Kind', outcome: 'Result', outcomeNote: 'About the result', rewardAmount: 'Reward (CNY)', rewardText: 'About the reward', challengeConditions: 'Conditions', applyUntil: 'Apply until',
  },
  hints: {
    enterprise: 'Choose from the list or type a name or alias.',
    technicalIndicators: 'Give metric, value and unit, such as: silver purity ≥99.99%, capacity 200 kg a day. The more exact, the better the pairing.',
    budgetMax: 'Where the amount is a range.',
    hideEnterprise: 'Only the enterprise, the bureau and introduced experts see the name.',
    matched: 'Needs for matched parties only stay out of public search.',
  },
  attention: { label: 'Attention', submitted: 'Waiting for review', returned: 'Returned to the firm', expiring: 'Expiring within 14 days', to_decide: 'Challenges to decide' },
  recordAgreement: 'Record an agreement',
  searchHint: 'To search by content, use the box above; pinyin works.',
}
