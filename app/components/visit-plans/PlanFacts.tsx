import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Facts } from '~/components/ui/Facts'
import { clock } from '~/domain/visit-plans/clock'

interface Props {
  plan: {
    startsOn: Date | string
    days: number
    dayStart: number
    dayEnd: number
    lunchStart: number | null
    lunchEnd: number | null
    base: string
    people: number
    perInstitution: number | null
    costPerPersonDay: string | null
    costLimit: string | null
    note: string | null
  }
  /** How many may come, money considered. */
  most: number
}

/** Days, hours and budget in a few lines. */
export function PlanFacts({ plan, most }: Props) {
  const { t } = useTranslation('visitPlans')
  const { day, yuan, list } = useFormat()
  const { startsOn, days, dayStart, dayEnd, lunchStart, lunchEnd, base, people, perInstitution, costPerPersonDay, costLimit, note } = plan
  const hours = [`${clock(dayStart)}–${clock(dayEnd)}`, lunchStart !== null && lunchEnd !== null && t('facts.lunch', { from: clock(lunchStart), to: clock(lunchEnd) })]
  const budget = [String(people), perInstitution !== null && t('facts.per', { count: perInstitution }), costLimit && costPerPersonDay && t('facts.money', { limit: yuan(costLimit), day: yuan(costPerPersonDay), most })]
  const said = (parts: (string | false | null)[]) => list(parts.filter((part) => part !== false && part !== null))
  return (
    <Facts
      facts={[
        [t('facts.days'), t('facts.daysText', { from: day(startsOn), count: days })],
        [t('facts.hours'), said(hours)],
        [t('facts.base'), base],
        [t('facts.budget'), said(budget)],
        [t('facts.note'), note],
      ]}
    />
  )
}
