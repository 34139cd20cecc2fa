/** The cells of these rules: see permissions.test.ts. */
export const dockingTable = `
- - - - - - - - b h a   docking_event.create
- - - - - - - - b h a   docking_event.view          draft
- - - F M - E D b h a   docking_event.view          others
- - - F M - E D b h a   docking_event.board         planned running finished
- - - - - - - - - - -   docking_event.board         others
- - - - - - - - b h a   docking_event.edit          draft open planned running
- - - - - - - - - - -   docking_event.edit          others

- - - - - - - - b h a   docking_participant.view    draft_firm draft_expert
- - - F M - - - b h a   docking_participant.view    open_firm planned_firm running_firm finished_firm withdrawn_firm
- - - - - - E D b h a   docking_participant.view    open_expert planned_expert running_expert finished_expert withdrawn_expert
- - - - - - - - b h a   docking_participant.answer  draft_firm draft_expert running_firm running_expert
- - - F M - - - b h a   docking_participant.answer  open_firm planned_firm
- - - - - - E D b h a   docking_participant.answer  open_expert planned_expert
- - - - - - - - - - -   docking_participant.answer  others
- - - - - - - - b h a   docking_participant.wish    draft_firm draft_expert planned_firm planned_expert running_firm running_expert
- - - F M - - - b h a   docking_participant.wish    open_firm
- - - - - - E D b h a   docking_participant.wish    open_expert
- - - - - - - - - - -   docking_participant.wish    others

- - - F M - E D b h a   docking_meeting.view        planned running finished
- - - - - - - - b h a   docking_meeting.view        others
- - - F M - E D b h a   docking_meeting.note        running finished
- - - - - - - - - - -   docking_meeting.note        others
`
