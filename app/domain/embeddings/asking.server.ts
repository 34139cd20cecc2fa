import { inTransaction } from '~/platform/db.server'
import { enqueue } from '~/platform/jobs.server'
import { service } from './config.server'
import { changeRunIn } from './run.server'

/** After a change of what can be found: its texts want vectors. */
export async function askForVectors(): Promise<void> {
  if (service()) await inTransaction((tx) => enqueue(tx, 'embed', {}))
}

/** At the start of a worker: what failed for good is tried again, for the settings may be others now. */
export async function startVectors(): Promise<void> {
  if (!service()) return
  await inTransaction(async (tx) => {
    await changeRunIn(tx, () => ({ failure: null }))
    await enqueue(tx, 'embed', {})
  })
}
