/** The cells of these rules: see permissions.test.ts. */
export const incentiveTable = `
- p f F M e E D b h a   policy.view
- - - - - - - - b h a   policy.edit
- - - - - - - - b h a   incentives.view

- - - F M - - - b h a   entitlement.view         others
- - - - - - - - b h a   entitlement.view         of_nobody
- - - - M - - - b h a   entitlement.claim        raised
- - - - - - - - b h a   entitlement.claim        of_nobody
- - - - - - - - - - -   entitlement.claim        others
- - - - - - - - b h a   entitlement.check        claimed
- - - - - - - - - - -   entitlement.check        others
- - - - - - - - - h a   entitlement.approve      checked
- - - - - - - - - - -   entitlement.approve      others
- - - - - - - - b h a   entitlement.pay          approved
- - - - - - - - - - -   entitlement.pay          others
- - - - - - - - b h a   entitlement.refuse       claimed checked
- - - - - - - - - - -   entitlement.refuse       others
- - - - M - - - b h a   entitlement.undo         claimed
- - - - - - - - b h a   entitlement.undo         checked refused
- - - - - - - - - h a   entitlement.undo         approved paid
- - - - - - - - - - -   entitlement.undo         others
`
