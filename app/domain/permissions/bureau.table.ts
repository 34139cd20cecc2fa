/** The cells of these rules: see permissions.test.ts. */
export const bureauTable = `
- - - F M - - - b h a   pairing.view             need
- - - - - - E D b h a   pairing.view             expert

- - - - - - - - b h a   assignment.view
- - - - - - - - b h a   assignment.plan

- - - - - - - - b h a   twins.view
- - - - - - - - b h a   twins.decide
- - - - - - - - b h a   twins.undo

- - - - - - - - b h a   import.run
- - - - - - - - b h a   import.view
- - - - - - - - b h a   import.undo

- - - - - - - - b h a   records.export

- - - - - - - - b h a   overview.view

- - - - - - - - b h a   mail.view
- - - - - - - - b h a   mail.resend
`
