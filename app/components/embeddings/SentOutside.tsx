import { useTranslation } from 'react-i18next'

/** What leaves the machine for a service of vectors, as the notice on personal data tells it. */
export function SentOutside({ host, search }: { host: string; search: boolean }) {
  const { t } = useTranslation('embeddings')
  return (
    <section className="mt-6 max-w-3xl">
      <h2 className="mb-1 text-lg font-semibold">{t('notice.title')}</h2>
      <p>{t('notice.texts', { host })}</p>
      {search && <p>{t('notice.search')}</p>}
    </section>
  )
}
