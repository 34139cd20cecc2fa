import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import type { ReviewedField } from '~/domain/needs/life.schema'
import type { getNeed } from '~/domain/needs/reading.server'

type Loaded = Awaited<ReturnType<typeof getNeed>>

/** A need's fields as a reviewer reads them. */
export function useReviewedValue({ need, contact }: Pick<Loaded, 'need' | 'contact'>) {
  const { label } = useEnums()
  const { day, money, list } = useFormat()

  return function valueOf(field: ReviewedField): string | null {
    switch (field) {
      case 'field':
        return need.field && label('techField', need.field)
      case 'industryCode':
        return need.industry
      case 'type':
        return need.type && label('needType', need.type)
      case 'budget':
        return money(need.budget)
      case 'cooperationModes':
        return list(need.cooperationModes.map((mode) => label('cooperationMode', mode)))
      case 'deadline':
        return day(need.deadline)
      case 'contact':
        return contact && [contact.contactName, contact.contactPhone, contact.contactEmail].filter(Boolean).join('  ')
      case 'disclosure':
        return label('disclosure', need.disclosure)
      default:
        return need[field]
    }
  }
}
