/**
 * Who may do what on which record, every cell: the askers who may (v visitor, f another firm's member, F the
 * record's firm, e another expert, E the record's expert, b bureau, a administrator), the action, and records of
 * `permissions.cases.ts`. `any` = every record of the kind, `others` = those that the action's other lines do not name.
 */
export const table = `
v f F e E b a   institution.view         active
- - - - - b a   institution.view         withdrawn merged
- - - - - b a   institution.viewNote     any
- - - - - b a   institution.viewHistory  any
- - - - - b a   institution.create
- - - - - b a   institution.edit         active
- - - - - - -   institution.edit         withdrawn merged
- - - - - b a   institution.withdraw     active
- - - - - - -   institution.withdraw     withdrawn merged
- - - - - - -   institution.restore      active merged
- - - - - b a   institution.restore      withdrawn

v f F e E b a   enterprise.view          active
- - F - - b a   enterprise.view          withdrawn merged
- - F - - b a   enterprise.viewContact   any
- - - - - b a   enterprise.viewNote      any
- - F - - b a   enterprise.viewHistory   any
- - - - - b a   enterprise.create
- - F - - b a   enterprise.edit          active
- - - - - - -   enterprise.edit          withdrawn merged
- - - - - b a   enterprise.withdraw      active
- - - - - - -   enterprise.withdraw      withdrawn merged
- - - - - - -   enterprise.restore       active merged
- - - - - b a   enterprise.restore       withdrawn

v f F e E b a   expert.view              active
- - - - E b a   expert.view              withdrawn merged
- - - - E b a   expert.viewContact       any
- - - - - b a   expert.viewNote          any
- - - - E b a   expert.viewHistory       any
- - - - - b a   expert.create
- - - - E b a   expert.edit              active
- - - - - - -   expert.edit              withdrawn merged
- - - - - b a   expert.withdraw          active
- - - - - - -   expert.withdraw          withdrawn merged
- - - - - - -   expert.restore           active merged
- - - - - b a   expert.restore           withdrawn

v f F e E b a   work.view                active
- - - - E b a   work.view                withdrawn orphaned
- - - - - b a   work.viewNote            any
- - - - E b a   work.viewHistory         any
- - - e E b a   work.create              at_all
- - - - E b a   work.create              own
- - - - E b a   work.edit                active
- - - - - - -   work.edit                withdrawn orphaned
- - - - E b a   work.withdraw            active
- - - - - - -   work.withdraw            withdrawn orphaned
- - - - - - -   work.restore             active orphaned
- - - - E b a   work.restore             withdrawn

- - F - - b a   need.view                draft submitted returned expired withdrawn unmatched public_draft
- f F e E b a   need.view                published in_talks contracted closed
v f F e E b a   need.view                public hidden
- - F - E b a   need.view                matched
- - F - - b a   need.viewEnterprise      draft submitted returned expired withdrawn unmatched public_draft
- f F e E b a   need.viewEnterprise      published in_talks contracted closed
v f F e E b a   need.viewEnterprise      public
- - F - E b a   need.viewEnterprise      matched hidden
- - F - - b a   need.viewContact         draft submitted returned expired withdrawn unmatched public_draft
- - F - E b a   need.viewContact         published in_talks contracted closed public matched hidden
- - - - - b a   need.viewNote            any
- - F - - b a   need.viewHistory         any
- f F - - b a   need.create              at_all
- - F - - b a   need.create              own
- - F - - b a   need.edit                draft submitted published in_talks returned expired public matched unmatched hidden public_draft
- - - - - b a   need.edit                contracted closed
- - - - - - -   need.edit                withdrawn
- - F - - b a   need.withdraw            draft submitted published in_talks returned expired public matched unmatched hidden public_draft
- - - - - b a   need.withdraw            contracted closed
- - - - - - -   need.withdraw            withdrawn
- - - - - - -   need.restore             others
- - - - - b a   need.restore             withdrawn

- - F - E b a   introduction.view        any
- - - - - b a   introduction.viewNote    any
- - - - - b a   introduction.viewHistory any
- - - - - b a   introduction.create
- - - - - b a   introduction.edit        any
- - - - - b a   introduction.withdraw    any
- - - - - b a   introduction.restore     any

- - F - E b a   agreement.view           intent negotiating awaiting_signature called_back
v f F e E b a   agreement.view           signed registered active completed terminated expired
- - F - E b a   agreement.viewTerms      any
- - - - - b a   agreement.viewNote       any
- - F - E b a   agreement.viewHistory    any
- - - - - b a   agreement.create
- - - - - b a   agreement.edit           others
- - - - - - -   agreement.edit           called_back
- - - - - b a   agreement.withdraw       others
- - - - - - -   agreement.withdraw       called_back
- - - - - - -   agreement.restore        others
- - - - - b a   agreement.restore        called_back

- - F - E b a   file.view                kept
- - - - - b a   file.view                withdrawn loose
- - - - - b a   file.upload              agreement
- - - - - - -   file.upload              called_back
- - - - - b a   file.withdraw            kept loose
- - - - - - -   file.withdraw            withdrawn

- - F - - b a   pairing.view             need
- - - - E b a   pairing.view             expert

- - - - - b a   twins.view
- - - - - b a   twins.decide
- - - - - b a   twins.undo

- - - - - b a   import.run
- - - - - b a   import.view
- - - - - b a   import.undo

- - - - - b a   records.export

- - - - - b a   overview.view

- - - - - - a   accounts.manage
`
