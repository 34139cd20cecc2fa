/** The cells of these rules: see permissions.test.ts. */
export const needTable = `
- - - F M - - - b h a   need.view                draft submitted returned expired withdrawn unmatched public_draft
- p f F M e E D b h a   need.view                published in_talks contracted closed
v p f F M e E D b h a   need.view                public hidden
- - - F M - E D b h a   need.view                matched
- - - F M - - - b h a   need.viewEnterprise      draft submitted returned expired withdrawn unmatched public_draft
- p f F M e E D b h a   need.viewEnterprise      published in_talks contracted closed
v p f F M e E D b h a   need.viewEnterprise      public
- - - F M - E D b h a   need.viewEnterprise      matched hidden
- - - - - - - - b h a   need.viewNote            any
- - - F M - - - b h a   need.viewHistory         any
- - - F M - - - b h a   need.copy                any
- - f F M - - - b h a   need.create              at_all
- - - F M - - - b h a   need.create              own
- - - F M - - - b h a   need.edit                draft submitted published in_talks returned expired public matched unmatched hidden public_draft
- - - - - - - - b h a   need.edit                contracted closed
- - - - - - - - - - -   need.edit                withdrawn
- - - F M - - - b h a   need.submit              draft returned expired public_draft
- - - - - - - - - - -   need.submit              others
- - - F M - - - b h a   need.takeBack            submitted
- - - - - - - - - - -   need.takeBack            others
- - - - - - - - b h a   need.review              draft submitted returned public_draft
- - - - - - - - - - -   need.review              others
- - - F M - - - b h a   need.renew               published expired public matched unmatched hidden
- - - - - - - - - - -   need.renew               others
- - - F M - - - b h a   need.withdraw            draft submitted published in_talks returned expired public matched unmatched hidden public_draft
- - - - - - - - - - -   need.withdraw            contracted closed withdrawn
- - - - - - - - - - -   need.restore             others
- - - F M - - - b h a   need.restore             withdrawn
- - - F M - - - b h a   need.close               published in_talks contracted expired public matched unmatched hidden
- - - - - - - - - - -   need.close               others
- - - - - - - - b h a   need.reopen              closed
- - - - - - - - - - -   need.reopen              others
- - - - - - - - b h a   need.correct             published in_talks contracted public matched unmatched hidden
- - - - - - - - - - -   need.correct             others
`
