import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Facts } from '~/components/ui/Facts'
import type { EventHead } from './types'

/** When and where an event is, and how it runs. */
export function EventFacts({ event }: { event: EventHead }) {
  const { t } = useTranslation('docking')
  const { day, time, list } = useFormat()
  const { on, place, startsAt, endsAt, rounds, roundMinutes, breaks, tables, description, meetingsMost } = event
  return (
    <Facts
      facts={[
        [t('fields.time'), `${day(on)} ${t('time', { start: time(startsAt), end: time(endsAt), rounds, minutes: roundMinutes })}`],
        [t('fields.place'), place],
        [t('fields.breaks'), list(breaks.map((round) => t('round', { round })))],
        [t('fields.tables'), list(tables)],
        [t('fields.meetingsMost'), meetingsMost],
        [t('fields.description'), description],
      ]}
    />
  )
}
