/** The cells of these rules: see permissions.test.ts. */
export const accountTable = `
- - - - - - - - - h a   accounts.view
- - - - - - - - - - a   accounts.manage
- - - - - - - - - h a   settings.manage
- - - - - - - - - - a   embeddings.manage

- p - - - - - - - - -   access.ask

- - - F M - - - b h a   people.view              firm
- - - - - - E D b h a   people.view              expert
- - - - M - - - b h a   people.manage            firm
- - - - - - E - b h a   people.manage            expert

- - - - M - - - b h a   person.setRole           member manager
- - - - M - - - b h a   person.setRole           oneself
- - - - - - - - - - -   person.setRole           delegate owner self_delegate
- - - - M - - - b h a   person.letGo             member manager
- - - F M - - - b h a   person.letGo             oneself
- - - - - - E - b h a   person.letGo             delegate
- - - - - - E D b h a   person.letGo             self_delegate
- - - - - - - - b h a   person.letGo             owner

- - - - - - - - b h a   requests.view
- - - - M - - - b h a   request.view             membership decided
- - - - - - - - b h a   request.view             own new_firm claim
- - - - M - - - b h a   request.decide           membership
- - - - - - - - b h a   request.decide           own new_firm claim
- - - - - - - - - - -   request.decide           decided
- p - - - - - - - - -   request.withdraw         own
- - - - - - - - - - -   request.withdraw         membership new_firm claim decided

- - - - - - - - b h a   expert.invite            active
- - - - - - - - - - -   expert.invite            withdrawn merged
`
