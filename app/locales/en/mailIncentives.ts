export default {
  entitlement_raised: { subject: '“{{title}}” entitles you to {{amount, number}} yuan', body: 'Under the county’s incentive policy your firm can claim this incentive. Please check it and have a manager claim it.', action: 'Claim it' },
  entitlement_withdrawn: { subject: 'The incentive for “{{title}}” was withdrawn', body: 'The record behind it was withdrawn, corrected or counted twice, so that it no longer qualifies. The reason stands on the incentive’s page; please ask the bureau where it is unclear.', action: 'Read the reason' },
  entitlement_undone: { subject: 'The incentive for “{{title}}” went one step back', body: 'The bureau took its last step on this incentive back. The reason stands on the incentive’s page.', action: 'Read the reason' },
  entitlement_approved: { subject: 'The incentive for “{{title}}” was approved: {{amount, number}} yuan', body: 'The head of the bureau approved it. You will hear when it is paid.', action: 'Open the incentive' },
  entitlement_refused: { subject: 'The claim for “{{title}}” was refused', body: 'Reason: {{reason}}', action: 'Open the incentive' },
  entitlement_paid: { subject: 'The incentive for “{{title}}” was paid: {{amount, number}} yuan', body: 'Paid on {{paidOn}}. Please check your account.', action: 'Open the incentive' },
  entitlement_claimed: { subject: '{{enterprise}} claims {{amount, number}} yuan for “{{title}}”', body: 'Please check the record and the clause behind it; the head then approves it.', action: 'Check it' },
}
