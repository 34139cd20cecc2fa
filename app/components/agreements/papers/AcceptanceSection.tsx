import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { Acceptances } from '~/domain/agreements/acceptances/acceptances.server'
import { PartFiles } from './PartFiles'

interface Props {
  acceptances: Acceptances
  isAcceptable: boolean
  mayEdit: boolean
}

/** What those who accepted the work found; nothing is shown before there can be anything. */
export function AcceptanceSection({ acceptances, isAcceptable, mayEdit }: Props) {
  const { t } = useTranslation('agreementPapers')
  const add = mayEdit && isAcceptable && <ButtonLink to="acceptances/new">{t('acceptances.add')}</ButtonLink>
  if (acceptances.length === 0 && !add) return null
  return (
    <Section title={t('acceptances.title')} id="acceptances" actions={add}>
      {acceptances.length === 0 && <p className="text-muted">{t('acceptances.none')}</p>}
      <ul className="space-y-4">
        {acceptances.map((acceptance) => (
          <Acceptance key={acceptance.id} acceptance={acceptance} mayEdit={mayEdit} />
        ))}
      </ul>
    </Section>
  )
}

function Acceptance({ acceptance, mayEdit }: { acceptance: Acceptances[number]; mayEdit: boolean }) {
  const { t } = useTranslation('agreementPapers')
  const { label } = useEnums()
  const { day } = useFormat()
  const { id, acceptedOn, conclusion, opinion, outputs, withdrawnAt, withdrawnFor, files } = acceptance
  return (
    <li className="border-l-2 border-line pl-3 [overflow-wrap:anywhere]">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="font-medium">{day(acceptedOn)}</span>
        <Badge tone={withdrawnAt ? 'quiet' : conclusion === 'failed' ? 'bad' : 'live'}>{label('acceptanceConclusion', conclusion)}</Badge>
        {withdrawnAt && <Badge>{t('acceptances.withdrawn')}</Badge>}
      </p>
      {withdrawnFor && <p className="text-sm text-muted">{t('withdrawal.done', { reason: withdrawnFor })}</p>}
      <p className="whitespace-pre-line">{opinion}</p>
      {outputs && <p className="whitespace-pre-line">{`${t('acceptances.fields.outputs')}：${outputs}`}</p>}
      <PartFiles files={files} />
      {mayEdit && !withdrawnAt && (
        <Link to={`acceptances/${id}`} className="no-print text-sm">
          {t('acceptances.withdraw')}
        </Link>
      )}
    </li>
  )
}
