/** The cells of these rules: see permissions.test.ts. */
export const introductionTable = `
- - - F M - E D b h a   introduction.view        any
- - - - - - - - b h a   introduction.viewNote    any
- - - - - - - - b h a   introduction.viewHistory any
- - - F M - E D b h a   introduction.start       open hidden
- - - F M - - - b h a   introduction.start       matched draft
- - - - - - - - - - -   introduction.start       withdrawn_expert

- - - F M - - - - - -   introduction.accept      proposed_firm offered_firm
- - - - - - E D - - -   introduction.accept      proposed_expert requested_expert half_expert
- - - - - - E D b h a   introduction.accept      unreachable_expert
- - - F M - - - b h a   introduction.accept      unreachable_firm
- - - - - - - - - - -   introduction.accept      others
- - - F M - - - - - -   introduction.decline     proposed_firm offered_firm half_firm
- - - - - - E D - - -   introduction.decline     proposed_expert requested_expert half_expert
- - - - - - E D b h a   introduction.decline     unreachable_expert
- - - F M - - - b h a   introduction.decline     unreachable_firm
- - - - - - - - - - -   introduction.decline     others

- - - F M - - - b h a   introduction.withdraw    requested
- - - - - - E D b h a   introduction.withdraw    offered
- - - - - - - - b h a   introduction.withdraw    proposed half
- - - - - - - - - - -   introduction.withdraw    others
- - - F M - E D b h a   introduction.talk        accepted talks agreement
- - - - - - - - - - -   introduction.talk        others
- - - F M - E D b h a   introduction.plan        accepted talks
- - - - - - - - - - -   introduction.plan        others
- - - F M - E D b h a   introduction.end         accepted talks
- - - - - - - - - - -   introduction.end         others
- - - - - - - - b h a   introduction.remind      requested offered proposed half accepted talks
- - - - - - - - - - -   introduction.remind      others
- - - - - - - - b h a   introduction.revive      declined withdrawn expired ended
- - - - - - - - - - -   introduction.revive      others

- - - F M - E D b h a   contact.view             need expert enterprise
- - - F M - - - b h a   contact.view             need_alone enterprise_alone
- - - - - - E D b h a   contact.view             expert_alone
- - - F M - - - - - -   contact.own              need enterprise need_alone enterprise_alone
- - - - - - E D - - -   contact.own              expert expert_alone
`
