/** The cells of these rules: see permissions.test.ts. */
export const accountTable = `
- - - - - - - - - - a   accounts.manage
`
