import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useChangedValue } from '~/components/ui/changedValue'
import { ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { Amendments } from '~/domain/agreements/amendments/amendments.server'
import { PartFiles } from './PartFiles'

/** What the parties changed after signing: each amendment with every term before and after. */
export function AmendmentSection({ amendments, mayAmend }: { amendments: Amendments; mayAmend: boolean }) {
  const { t } = useTranslation('agreementPapers')
  const actions = mayAmend && (
    <span className="flex flex-wrap gap-2">
      <ButtonLink to="amendments/new">{t('amendments.add')}</ButtonLink>
      <ButtonLink to="amendments/new?kind=renewal">{t('amendments.renew')}</ButtonLink>
    </span>
  )
  if (amendments.length === 0 && !mayAmend) return null
  return (
    <Section title={t('amendments.title')} id="amendments" actions={actions}>
      {amendments.length === 0 && <p className="text-muted">{t('amendments.none')}</p>}
      <ol className="space-y-4">
        {amendments.map((amendment) => (
          <Amendment key={amendment.id} amendment={amendment} mayAmend={mayAmend} />
        ))}
      </ol>
    </Section>
  )
}

function Amendment({ amendment, mayAmend }: { amendment: Amendments[number]; mayAmend: boolean }) {
  const { t } = useTranslation('agreementPapers')
  const { day } = useFormat()
  const { number, kind, agreedOn, effectiveOn, reason, changes, files } = amendment
  const title = t('amendments.number', { number, kind: t(`amendments.kinds.${kind}`) })
  return (
    <li className="border-l-2 border-line pl-3">
      <h3 className="font-medium">{title}</h3>
      <p className="text-sm text-muted">{[t('amendments.agreedOn', { day: day(agreedOn) }), effectiveOn && t('amendments.effectiveOn', { day: day(effectiveOn) })].filter(Boolean).join(' · ')}</p>
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{reason}</p>
      <BeforeAndAfter caption={title} changes={changes} />
      <PartFiles files={files} />
      {mayAmend && (
        <Link to={`amendments/new?reverses=${number}`} className="no-print text-sm">
          {t('amendments.reverse')}
        </Link>
      )}
    </li>
  )
}

function BeforeAndAfter({ caption, changes }: { caption: string; changes: Amendments[number]['changes'] }) {
  const { t } = useTranslation(['agreementPapers', 'agreements'])
  const valueText = useChangedValue()
  const cell = 'border-b border-line px-2 py-1 align-top whitespace-pre-line [overflow-wrap:anywhere]'
  return (
    <table className="my-2 w-full table-fixed border-collapse bg-paper text-[0.95rem]">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-left text-sm text-muted">
          {(['field', 'before', 'after'] as const).map((column) => (
            <th key={column} scope="col" className="border-b border-line-strong px-2 py-1 font-medium">
              {t(`amendments.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(changes).map(([field, [before, after]]) => (
          <tr key={field}>
            <th scope="row" className={`${cell} text-left font-normal text-muted`}>
              {t(`agreements:fields.${field as 'title'}`)}
            </th>
            <td className={`${cell} text-muted`}>{valueText(field, before)}</td>
            <td className={cell}>{valueText(field, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
