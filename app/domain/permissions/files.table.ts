/** The cells of these rules: see permissions.test.ts. */
export const fileTable = `
- - - F M - E D b h a   file.view                agreement evidence called_back message
- p f F M e E D b h a   file.view                need closed_need public_need
- - - F M - - - b h a   file.view                draft_need withdrawn_need
- - - F M - E D b h a   file.view                hidden_need
- - - - - - E D b h a   file.view                drafted_application withdrawn_application
- - - F M - E D b h a   file.view                application chosen_application late_application
- - - - - - - - b h a   file.view                withdrawn loose

- - - - - - - - b h a   file.upload              agreement
- - - F M - - - b h a   file.upload              evidence
- - - - - - - - - - -   file.upload              called_back withdrawn_need chosen_application late_application withdrawn_application
- - - F M - - - b h a   file.upload              need draft_need public_need hidden_need
- - - - - - - - b h a   file.upload              closed_need
- - - F M - - - - - -   file.upload              message
- - - - - - E D b h a   file.upload              drafted_application application

- - - - - - - - b h a   file.withdraw            agreement evidence called_back loose closed_need withdrawn_need chosen_application late_application withdrawn_application
- - - F M - - - b h a   file.withdraw            need draft_need public_need hidden_need message
- - - - - - E D b h a   file.withdraw            drafted_application application
- - - - - - - - - - -   file.withdraw            withdrawn
`
