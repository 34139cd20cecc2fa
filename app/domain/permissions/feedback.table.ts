/** The cells of these rules: see permissions.test.ts. */
export const feedbackTable = `
- - - F M - E D b h a   pairing.judge            open hidden
- - - F M - - - b h a   pairing.judge            matched
- - - - - - - - - - -   pairing.judge            draft withdrawn_expert

- - - F M - - - b h a   pairing.forget           firms
- - - - - - E D b h a   pairing.forget           experts
- - - - - - - - b h a   pairing.forget           bureaus introductions

- - - - - - - - b h a   coverage.view
`
