import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Facts } from '~/components/ui/Facts'
import { Notice } from '~/components/ui/Notice'

interface Props {
  request: {
    kind: string
    state: 'pending' | 'approved' | 'refused' | 'withdrawn'
    enterpriseName: string | null
    expertName: string | null
    institution: string | null
    reason: string | null
    createdAt: Date
    decidedAt: Date | null
  } | null
}

/** What somebody waits for and since when, or what became of it. Whether the firm has managers is not told. */
export function OwnRequest({ request }: Props) {
  const { t } = useTranslation('people')
  const { label } = useEnums()
  const { dateTime } = useFormat()
  if (!request || request.state === 'approved') return <p className="mb-6">{t('waiting.none')}</p>
  const { kind, state, reason, createdAt, decidedAt } = request
  if (state === 'withdrawn') return <p className="mb-6">{t('waiting.withdrawn')} {t('waiting.none')}</p>
  return (
    <>
      <Notice tone={state === 'refused' ? 'bad' : 'good'}>
        <strong>{t(state === 'refused' ? 'waiting.refused' : 'waiting.pending')}</strong>
        {state === 'pending' && <div>{t(kind === 'membership' ? 'waiting.byFirm' : 'waiting.byBureau')}</div>}
      </Notice>
      <Facts
        facts={[
          [t('requests.asks'), [request.enterpriseName ?? request.expertName, request.institution].filter(Boolean).join(' · ')],
          [t('fields.kind'), label('joinRequestKind', kind)],
          [t('waiting.since'), dateTime(createdAt)],
          [t('waiting.refusedOn'), state === 'refused' && dateTime(decidedAt)],
          [t('request.reason'), reason],
        ]}
      />
    </>
  )
}
