/** The cells of these rules: see permissions.test.ts. */
export const agreementTable = `
- - - F M - E D b h a   agreement.view           intent negotiating awaiting_signature called_back
v p f F M e E D b h a   agreement.view           signed registered active completed terminated expired
- - - F M - E D b h a   agreement.viewTerms      any
- - - - - - - - b h a   agreement.viewNote       any
- - - F M - E D b h a   agreement.viewHistory    any
- - - - - - - - b h a   agreement.create
- - - - - - - - b h a   agreement.edit           others
- - - - - - - - - - -   agreement.edit           called_back
- - - - - - - - b h a   agreement.withdraw       others
- - - - - - - - - - -   agreement.withdraw       called_back
- - - - - - - - - - -   agreement.restore        others
- - - - - - - - b h a   agreement.restore        called_back

- - - F M - - - b h a   duty.answer              firms
- - - - - - E D b h a   duty.answer              experts
- - - F M - E D b h a   duty.answer              everybodys
- - - - - - - - b h a   duty.answer              institutions
- - - - - - - - - - -   duty.answer              called_back
`
