import { agreementReminders } from '~/domain/agreements/reminders.server'
import { challengeReminders } from '~/domain/challenges/reminders.server'
import { pairingRound } from '~/domain/coverage/snapshots.server'
import { reconcileAll } from '~/domain/incentives/reconcile.server'
import { introductionReminders } from '~/domain/introductions/reminders.server'
import { needReminders } from '~/domain/needs/reminders.server'
import { progressReminders } from '~/domain/progress/reminders.server'
import { errorDetail, log } from '~/platform/log.server'

/** Looks after what lapses or must be reminded of in one area, as of `now`; runs every hour, and again must do nothing twice. */
export type Reminder = (now: Date) => Promise<void>

/** Each area's reminder under its name. */
const reminders: Record<string, Reminder> = {
  needs: needReminders,
  challenges: challengeReminders,
  introductions: introductionReminders,
  agreements: agreementReminders,
  progress: progressReminders,
  incentives: reconcileAll,
  pairing: pairingRound,
}

/** Runs all reminders; one that fails keeps none of the others from their work, and is tried again in an hour. */
export async function remind(now: Date = new Date(), all = reminders): Promise<void> {
  for (const [name, reminder] of Object.entries(all)) {
    try {
      await reminder(now)
    } catch (error) {
      log('error', 'reminders', { name, ...errorDetail(error) })
    }
  }
}
