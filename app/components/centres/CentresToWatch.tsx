import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Section } from '~/components/ui/Section'
import type { centresToWatch } from '~/domain/centres/centres.server'
import { HealthBadge } from './HealthBadge'
import { HealthReasons } from './HealthPanel'

type Loaded = Awaited<ReturnType<typeof centresToWatch>>

const shown = 6

/** The centres that are not well, the worst first, with the reasons. */
export function CentresToWatch({ centres }: { centres: Loaded }) {
  const { t } = useTranslation('centres')
  if (centres.length === 0) return null
  return (
    <Section title={t('attentionCount', { count: centres.length })} id="centres" actions={<Link to="/centres?health=attention">{t('attentionAll')}</Link>}>
      <ul className="grid gap-x-8 lg:grid-cols-2">
        {centres.slice(0, shown).map(({ id, centreName, title, health }) => (
          <li key={id} className="border-b border-line py-2">
            <span className="flex items-start justify-between gap-3">
              <Link to={`/agreements/${id}`} className="min-w-0 [overflow-wrap:anywhere]">
                {centreName ?? title}
              </Link>
              {health && <HealthBadge grade={health.grade} />}
            </span>
            {health && <div className="text-sm"><HealthReasons reasons={health.reasons} /></div>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
