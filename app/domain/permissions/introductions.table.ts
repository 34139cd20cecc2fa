/** The cells of these rules: see permissions.test.ts. */
export const introductionTable = `
- - - F M - E D b h a   introduction.view        any
- - - - - - - - b h a   introduction.viewNote    any
- - - - - - - - b h a   introduction.viewHistory any
- - - - - - - - b h a   introduction.create
- - - - - - - - b h a   introduction.edit        any
- - - - - - - - b h a   introduction.withdraw    any
- - - - - - - - b h a   introduction.restore     any
`
