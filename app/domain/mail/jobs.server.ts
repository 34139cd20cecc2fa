import { deliver } from './deliver.server'
import { mailRound } from './round.server'

/** The handlers of the jobs that send mail. */
export const mailJobs = {
  mail: async ({ mailId }: { mailId: string }) => void (await deliver(mailId)),
  'mail-round': () => mailRound(),
}
