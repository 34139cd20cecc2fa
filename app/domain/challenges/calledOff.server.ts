import { notify } from '~/domain/notifications/notify.server'
import { peopleOfExpert } from '~/domain/notifications/people.server'
import type { Tx } from '~/platform/db.server'

/** Word to the experts whose applications wait for a decision that their need was withdrawn or closed. */
export async function tellApplicants(tx: Tx, { id, title }: { id: string; title: string }): Promise<void> {
  const waiting = await tx.challengeApplication.findMany({ where: { needId: id, state: 'submitted' }, select: { expertId: true } })
  for (const { expertId } of waiting) await notify(tx, await peopleOfExpert(tx, expertId), { kind: 'challenge_called_off', params: { title }, path: '/challenges?mine=on' })
}
