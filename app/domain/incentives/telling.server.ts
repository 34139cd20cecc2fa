import { notify } from '~/domain/notifications/notify.server'
import { managersOfFirm, peopleOfBureau } from '~/domain/notifications/people.server'
import type { MailKinds } from '~/mail/kinds'
import type { IncentiveMails } from '~/mail/kinds/incentives'
import type { Tx } from '~/platform/db.server'

interface About {
  id: string
  title: string
  enterpriseId: string | null
}

/** Tells the managers of the firm; of an inventor without a firm the bureau keeps track itself. */
export async function tellFirm<K extends Exclude<keyof IncentiveMails, 'entitlement_claimed'>>(tx: Tx, { id, title, enterpriseId }: About, kind: K, params: Omit<MailKinds[K], 'title'>): Promise<void> {
  if (!enterpriseId) return
  await notify(tx, await managersOfFirm(tx, enterpriseId), { kind, params: { title, ...params } as MailKinds[K], path: `/entitlements/${id}` })
}

/** Tells the bureau that a claim waits for it. */
export const tellBureau = async (tx: Tx, { id, title }: About, enterprise: string, amount: number): Promise<void> =>
  notify(tx, await peopleOfBureau(tx), { kind: 'entitlement_claimed', params: { title, enterprise, amount }, path: `/entitlements/${id}` })
