import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Facts } from '~/components/ui/Facts'
import type { ListedWork } from './WorkList'

export function WorkFacts({ work }: { work: ListedWork & { keywords: string[] } }) {
  const { t } = useTranslation('works')
  const { label } = useEnums()
  const { list } = useFormat()
  return (
    <Facts
      facts={[
        [t('fields.kind'), label('workKind', work.kind)],
        [t('fields.title'), work.title],
        [t('fields.abstract'), work.abstract],
        [t('fields.keywords'), list(work.keywords)],
        [t('fields.reference'), work.reference],
        [t('fields.year'), work.year],
        [t('fields.trl'), work.trl],
      ]}
    />
  )
}
