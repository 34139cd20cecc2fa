/** The cells of these rules: see permissions.test.ts. */
export const recordTable = `
v p f F M e E D b h a   institution.view         active
- - - - - - - - b h a   institution.view         withdrawn merged
- - - - - - - - b h a   institution.viewNote     any
- - - - - - - - b h a   institution.viewHistory  any
- - - - - - - - b h a   institution.create
- - - - - - - - b h a   institution.edit         active
- - - - - - - - - - -   institution.edit         withdrawn merged
- - - - - - - - b h a   institution.withdraw     active
- - - - - - - - - - -   institution.withdraw     withdrawn merged
- - - - - - - - - - -   institution.restore      active merged
- - - - - - - - b h a   institution.restore      withdrawn

v p f F M e E D b h a   enterprise.view          active
- - - F M - - - b h a   enterprise.view          withdrawn merged
- - - - - - - - b h a   enterprise.viewNote      any
- - - F M - - - b h a   enterprise.viewHistory   any
- - - - - - - - b h a   enterprise.create
- - - - M - - - b h a   enterprise.edit          active
- - - - - - - - - - -   enterprise.edit          withdrawn merged
- - - - - - - - b h a   enterprise.withdraw      active
- - - - - - - - - - -   enterprise.withdraw      withdrawn merged
- - - - - - - - - - -   enterprise.restore       active merged
- - - - - - - - b h a   enterprise.restore       withdrawn

v p f F M e E D b h a   expert.view              active
- - - - - - E D b h a   expert.view              withdrawn merged
- - - - - - - - b h a   expert.viewNote          any
- - - - - - E D b h a   expert.viewHistory       any
- - - - - - - - b h a   expert.create
- - - - - - E D b h a   expert.edit              active
- - - - - - - - - - -   expert.edit              withdrawn merged
- - - - - - - - b h a   expert.withdraw          active
- - - - - - - - - - -   expert.withdraw          withdrawn merged
- - - - - - - - - - -   expert.restore           active merged
- - - - - - - - b h a   expert.restore           withdrawn

v p f F M e E D b h a   work.view                active
- - - - - - E D b h a   work.view                withdrawn orphaned
- - - - - - - - b h a   work.viewNote            any
- - - - - - E D b h a   work.viewHistory         any
- - - - - e E D b h a   work.create              at_all
- - - - - - E D b h a   work.create              own
- - - - - - E D b h a   work.edit                active
- - - - - - - - - - -   work.edit                withdrawn orphaned
- - - - - - E D b h a   work.withdraw            active
- - - - - - - - - - -   work.withdraw            withdrawn orphaned
- - - - - - - - - - -   work.restore             active orphaned
- - - - - - E D b h a   work.restore             withdrawn
`
