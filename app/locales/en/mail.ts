export default {
  unknownKind: { subject: 'There is news for you on Lianyan', body: 'Please sign in to see it.', action: 'Open Lianyan' },
  letter: {
    sender: 'Lianyan · industry–academia matchmaking',
    why: 'You get this mail because you asked Lianyan for mail about: {{topics}}.',
    whyAccount: 'This mail is about your account on Lianyan and was sent automatically; please do not reply. If you did not ask for it, you can ignore it.',
    between: ', ',
    unsubscribe: 'No more mail of this kind',
    preferences: 'Mail settings',
  },
  digest: { subject_one: 'Lianyan: {{count, number}} new message', subject_other: 'Lianyan: {{count, number}} new messages' },
  topics: {
    account: { name: 'Account', about: 'Proof of your address, sign-in links, password resets and the like; always sent at once.' },
    needs: { name: 'Needs', about: 'Review, publication, expiry and closing of needs.' },
    introductions: { name: 'Introductions', about: 'Introductions proposed, accepted or declined, and dates to answer by.' },
    talks: { name: 'Talks', about: 'New messages, files and meeting dates of talks.' },
    challenges: { name: 'Open challenges', about: 'Applications, closing dates and decisions of open challenges.' },
    office: { name: 'Things to do', about: 'What waits for your review or decision, such as requests to join and submitted needs.' },
  },
}
