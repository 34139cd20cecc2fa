import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { type Fact, Facts } from '~/components/ui/Facts'
import { Notice } from '~/components/ui/Notice'
import { VisitSections } from '~/components/visits/VisitSections'
import type { RegisterDetails } from '~/domain/registers/details.server'
import { Stages } from './Stages'

/** What a record's page shows of its kind alone. */
export function Details({ details, mayEdit }: { details: RegisterDetails; mayEdit: boolean }) {
  const { t } = useTranslation('registers')
  const { label } = useEnums()
  const { yuan } = useFormat()
  switch (details?.of) {
    case 'declaration':
      return <Stages steps={details.steps} mayEdit={mayEdit} />
    case 'target':
      return details.isSetByHand ? <Notice>{t('setByHand', { state: label('targetState', details.byActual) })}</Notice> : null
    case 'visit':
      return <VisitSections id={details.id} parts={details.parts} mayEdit={mayEdit} />
    case 'budget':
      return details.headroom && <Facts facts={(['approved', 'paid', 'free'] as const).map((part): Fact => [t(`headroom.${part}`), yuan(details.headroom![part])])} />
    default:
      return null
  }
}
