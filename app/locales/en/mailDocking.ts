export default {
  docking_invited: { subject: 'You are invited to a docking event: {{title}}', body: 'When: {{startsAt}}; where: {{place}}. Please say whether you come, and whom you wish to meet.', action: 'Answer and name your wishes' },
  docking_planned: { subject: 'The timetable is set: {{title}}', body: 'You have {{meetings, number}} one-to-one meetings. It begins at {{startsAt}}, {{place}}.', action: 'Open my schedule' },
  docking_changed: { subject: 'Your schedule changed: {{title}}', body: 'Something changed on the day and the timetable was adjusted. Please go by the latest one.', action: 'Open the new schedule' },
  docking_withdrawn: { subject: 'Called off: {{title}}', body: 'The docking event planned for {{startsAt}} does not take place. Reason: {{reason}}', action: 'Open the event' },
  docking_declined: { subject: '{{from}} does not come: {{title}}', body: 'Reason: {{reason}}. If the timetable is set already, please plan anew.', action: 'Open the event' },
  docking_interest: { subject: '{{firm}} and {{expert}} both want to go on', body: 'They met at “{{title}}” and both are interested, but the portal could not begin the introduction by itself. Please do it by hand.', action: 'Open the meeting' },
}
