import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import type { EmbeddingsOn } from '~/domain/embeddings/status.server'

/** How many of the public texts have a vector, and which the service would not take. */
export function FilledBar({ service: { progress, paused, failure, serving, space, refusals } }: { service: EmbeddingsOn }) {
  const { t } = useTranslation('embeddings')
  const { number } = useFormat()
  const { total, made, refused } = progress
  const complete = made + refused === total
  const phase = paused ? 'paused' : complete ? (serving === space ? 'complete' : 'waiting') : failure ? 'stopped' : 'running'
  const label = t(`phase.${phase}`)
  return (
    <div aria-live="polite" className="mb-4">
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
      <p className="mb-1 font-medium">{label}</p>
      <progress aria-label={label} max={Math.max(1, total)} value={made} className="h-3 w-full max-w-2xl accent-teal" />
      <p className="text-sm text-muted">{t('progress', { made: number(made), total: number(total), percent: total === 0 ? 0 : Math.floor((100 * made) / total) })}</p>
      {refused > 0 && (
        <div className="mt-2 text-sm">
          <p>{t('refused', { count: refused, number: number(refused) })}</p>
          <ul className="list-disc pl-6 text-muted [overflow-wrap:anywhere]">
            {refusals.map(({ reason, count }) => (
              <li key={reason}>{t('refusal', { reason, number: number(count) })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
