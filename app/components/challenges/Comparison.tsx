import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge, SampleMark } from '~/components/ui/Badge'
import type { compareApplications } from '~/domain/challenges/comparison.server'

type Application = Awaited<ReturnType<typeof compareApplications>>['applications'][number]

/** Applications side by side on a wide screen and on paper, one below the other on a phone. */
export function Comparison({ applications }: { applications: Application[] }) {
  return (
    <ul className="mb-8 grid gap-4 md:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))] print:grid-cols-2">
      {applications.map((application) => (
        <ApplicationColumn key={application.id} application={application} />
      ))}
    </ul>
  )
}

function ApplicationColumn({ application }: { application: Application }) {
  const { t } = useTranslation('challenges')
  const { label } = useEnums()
  const { yuan } = useFormat()
  const { expert, state, plan, basis, amountAsked, files, reason } = application
  return (
    <li className="min-w-0 rounded-md border border-line bg-paper px-4 py-3">
      <h2 className="text-lg font-semibold">
        <Link to={`/experts/${expert.id}`}>{expert.name}</Link> {expert.isSample && <SampleMark beside={expert.name} />} <Badge tone={state === 'selected' ? 'live' : 'quiet'}>{label('applicationState', state)}</Badge>
      </h2>
      <p className="mb-2 text-sm text-muted">{[expert.institution?.name, expert.title].filter(Boolean).join(' · ')}</p>
      <dl className="space-y-3">
        <Part label={t('compare.amount')}>{amountAsked && yuan(amountAsked)}</Part>
        <Part label={t('compare.plan')}>{plan}</Part>
        <Part label={t('compare.basis')}>{basis}</Part>
        <Part label={t('compare.files')}>
          {files.length > 0 &&
            files.map(({ id, name }) => (
              <a key={id} href={`/files/${id}`} download className="block">
                {name}
              </a>
            ))}
        </Part>
        <Part label={t('compare.result')}>{reason}</Part>
      </dl>
    </li>
  )
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="whitespace-pre-line [overflow-wrap:anywhere]">{children}</dd>
    </div>
  )
}
