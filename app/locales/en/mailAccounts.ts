export default {
  join_requested: { subject: '{{name}} asks to act for “{{record}}”', body: 'Please make sure who it is, then decide.', action: 'See the request' },
}
