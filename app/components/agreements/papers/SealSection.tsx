import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { ButtonLink } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'
import type { Seals } from '~/domain/agreements/seals/list.server'
import { PartFiles } from './PartFiles'

interface Props {
  seals: Seals
  /** Whether the agreement is signed already, so that a missing seal is only a scan to follow. */
  isConcluded: boolean
  mayEdit: boolean
}

/** Whose seal is under the agreement and whose is missing, each with the scan of the sealed original. */
export function SealSection({ seals, isConcluded, mayEdit }: Props) {
  const { t } = useTranslation('agreementPapers')
  const records = mayEdit && seals.takesSeals && seals.missing > 0 && <ButtonLink to="seals/new">{t('seals.record')}</ButtonLink>
  return (
    <Section title={t('seals.title')} id="seals" actions={records}>
      {isConcluded && seals.missing > 0 && <Notice>{t('seals.scanMissingHint', { count: seals.missing })}</Notice>}
      {!seals.takesSeals && <p className="mb-2 text-muted">{t('seals.early')}</p>}
      {seals.parties.length === 0 && <p className="text-muted">{t('seals.none')}</p>}
      <ul className="grid gap-3 sm:grid-cols-2">
        {seals.parties.map((party) => (
          <PartySeal key={party.id} party={party} isConcluded={isConcluded} mayEdit={mayEdit} />
        ))}
      </ul>
      {seals.withdrawn.length > 0 && <Withdrawn seals={seals.withdrawn} />}
    </Section>
  )
}

type PartyOfSeals = Seals['parties'][number]

function PartySeal({ party: { name, seal }, isConcluded, mayEdit }: { party: PartyOfSeals } & Pick<Props, 'isConcluded' | 'mayEdit'>) {
  const { t } = useTranslation('agreementPapers')
  const { day } = useFormat()
  return (
    <li className="flex gap-3 rounded-md border border-line bg-paper p-3">
      <SealMark sealed={!!seal} />
      <div className="min-w-0">
        <p className="font-medium [overflow-wrap:anywhere]">{name}</p>
        <p className={clsx('text-sm', !seal && 'text-muted')}>{seal ? `${t('seals.sealed')} ${day(seal.sealedOn, seal.sealedPrecision)}` : t(isConcluded ? 'seals.scanMissing' : 'seals.missing')}</p>
        {seal?.signatory && <p className="text-sm text-muted">{t('seals.by', { name: seal.signatory })}</p>}
        {seal?.note && <p className="text-sm text-muted">{seal.note}</p>}
        {seal && <PartFiles files={seal.files} />}
        {seal && seal.files.length === 0 && <p className="text-sm text-muted">{t('seals.scanMissing')}</p>}
        {seal && mayEdit && (
          <Link to={`seals/${seal.id}`} className="no-print text-sm">
            {t('seals.withdraw')}
          </Link>
        )}
      </div>
    </li>
  )
}

/** 印泥红 where the seal is, an empty frame where it is missing. */
function SealMark({ sealed }: { sealed: boolean }) {
  const { t } = useTranslation('agreementPapers')
  const look = sealed ? '-rotate-3 border-2 border-seal text-seal' : 'border border-dashed border-line-strong text-transparent'
  return (
    <span aria-hidden="true" className={clsx('grid size-10 shrink-0 place-items-center rounded-sm font-serif text-xl leading-none', look)}>
      {t('seals.mark')}
    </span>
  )
}

function Withdrawn({ seals }: { seals: Seals['withdrawn'] }) {
  const { t } = useTranslation('agreementPapers')
  const { day } = useFormat()
  return (
    <details className="mt-3 text-sm">
      <summary className="text-teal">{t('seals.withdrawn', { count: seals.length })}</summary>
      <ul className="mt-1 space-y-1">
        {seals.map(({ id, name, sealedOn, sealedPrecision, withdrawnFor }) => (
          <li key={id} className="[overflow-wrap:anywhere]">
            <s>{`${name} ${day(sealedOn, sealedPrecision)}`}</s> {withdrawnFor && t('withdrawal.done', { reason: withdrawnFor })}
          </li>
        ))}
      </ul>
    </details>
  )
}
