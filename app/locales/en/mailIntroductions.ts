export default {
  introduction_proposed: { subject: 'An introduction awaits your answer: {{title}}', body: '{{from}} set this introduction going. Please accept or decline.', action: 'See and answer' },
}
