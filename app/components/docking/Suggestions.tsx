import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import { BandBadge } from './BandBadge'

interface Props {
  needy: { id: string; name: string; needs: number }[]
  fitting: { id: string; name: string; institution: string | null; need: string; band: 'strong' | 'fair' | 'some' | 'weak' }[]
}

/** Firms with needs and experts who fit, to be ticked and asked together. */
export function Suggestions({ needy, fitting }: Props) {
  const { t } = useTranslation('docking')
  if (needy.length + fitting.length === 0) return null
  return (
    <Form method="post" action="?ticked" className="mb-8">
      <div className="grid gap-x-10 lg:grid-cols-2">
        <Offered title={t('invite.needy')} id="needy">
          {needy.map(({ id, name, needs }) => (
            <Offer key={id} value={`enterprise:${id}`} name={name} detail={t('invite.needs', { count: needs })} />
          ))}
        </Offered>
        <Offered title={t('invite.fitting')} id="fitting">
          {fitting.map(({ id, name, institution, need, band }) => (
            <Offer key={id} value={`expert:${id}`} name={name} detail={[institution, t('invite.for', { need })].filter(Boolean).join(' · ')} mark={<BandBadge band={band} />} />
          ))}
        </Offered>
      </div>
      <Button look="primary">{t('invite.addTicked')}</Button>
    </Form>
  )
}

function Offered({ title, id, children }: { title: string; id: string; children: ReactNode[] }) {
  const { t } = useTranslation('docking')
  return (
    <Section title={title} id={id}>
      {children.length > 0 ? <ul className="divide-y divide-line">{children}</ul> : <p className="text-muted">{t('invite.none')}</p>}
    </Section>
  )
}

function Offer({ value, name, detail, mark }: { value: string; name: string; detail: string; mark?: ReactNode }) {
  return (
    <li>
      <label className="flex min-h-8 items-start gap-2 py-1">
        <input type="checkbox" name="records" value={value} className="mt-1.5 size-4 shrink-0 accent-teal" />
        <span className="min-w-0 [overflow-wrap:anywhere]">
          {name} {mark} <span className="block text-sm text-muted">{detail}</span>
        </span>
      </label>
    </li>
  )
}
