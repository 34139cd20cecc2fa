/** The cells of these rules: see permissions.test.ts. */
export const challengeTable = `
- - - F M - - - b h a   challenge.edit             ordinary draft unanswered
- - - - - - - - - - -   challenge.edit             others
- - - - - e E D - - -   challenge.apply            open unanswered
- - - - - e - - - - -   challenge.apply            conflicted
- - - - - - E D - - -   challenge.apply            matched
- - - - - - - - - - -   challenge.apply            others
- - - - - - - - - - -   challenge.viewApplications ordinary
- - - F M - - - b h a   challenge.viewApplications others
- - - - M - - - - h a   challenge.decide           past
- - - - - - - - - - -   challenge.decide           others
- - - - - - - - - h a   challenge.undoDecision     past decided
- - - - - - - - - - -   challenge.undoDecision     others

- - - - - - E D - - -   application.view           draft withdrawn
- - - F M - E D b h a   application.view           submitted selected not_selected late
- - - - - - E D - - -   application.edit           draft submitted withdrawn
- - - - - - - - - - -   application.edit           others
- - - - - - E D - - -   application.withdraw       submitted
- - - - - - - - - - -   application.withdraw       others
`
