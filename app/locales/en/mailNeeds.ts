export default {
  need_submitted: { subject: '{{enterprise}} submitted the need “{{title}}”', body: 'Please review it: publish it, or return it with remarks.', action: 'Review' },
}
