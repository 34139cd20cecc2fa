import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '~/components/ui/Notice'
import type { TwinHint } from '~/domain/twins/twins.server'
import { comparePath, recordPath } from './paths'
import { Reasons } from './Reasons'

/** On a record's page: the records that may be the same, and where to decide. */
export function TwinHints({ hints }: { hints: TwinHint[] | null }) {
  const { t } = useTranslation('twins')
  return hints?.map(({ kind, self, twin, reasons }) => (
    <Notice key={twin.id}>
      <p>
        <Link to={recordPath(kind, twin.id)}>{t('hint', { name: twin.name })}</Link> <Link to={comparePath(kind, self, twin.id)}>{t('compare')}</Link>
      </p>
      <Reasons reasons={reasons} />
    </Notice>
  ))
}
