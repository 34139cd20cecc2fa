import { addMonths, today } from '~/domain/calendar'
import { setting } from '~/domain/settings/settings.server'
import type { Tx } from '~/platform/db.server'

/** The last day of a need that is published or renewed at `now`, by the bureau's setting. */
export const usualEnd = async (tx: Tx, now: Date): Promise<Date> => addMonths(today(now), await setting('needValidityMonths', tx))

/** The day the firm named where it still lies ahead, else the usual end. */
export const endAhead = async (tx: Tx, named: Date | null, now: Date): Promise<Date> => (named && named >= today(now) ? named : usualEnd(tx, now))
