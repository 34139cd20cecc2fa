/** The cells of these rules: see permissions.test.ts. */
export const programmeTable = `
- - - - - - - - b h a   register.view
- - - - - - - - b h a   register.edit

- - - - - - - - b h a   statistics.view

- - - - - - - - b h a   visitPlan.view
- - - - - - - - b h a   visitPlan.edit

- - - - - - - - b h a   report.view
- - - - - - - - b h a   report.edit
- - - - - - - - b h a   report.freeze
`
