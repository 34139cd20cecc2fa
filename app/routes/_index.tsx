import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { NeedTeaser } from '~/components/needs/NeedTeaser'
import { Section } from '~/components/ui/Section'
import { homePage } from '~/domain/home.server'
import { open } from '~/platform/http.server'

export const meta = titled('common:tagline')

export const loader = open(({ actor }) => homePage(actor))

const places = { experts: '/experts', needs: '/needs?state=published', agreements: '/agreements' }

export default function Home() {
  const { counts, latest } = useLoaderData<typeof loader>()
  const { t } = useTranslation()
  return (
    <>
      <div className="max-w-3xl py-6">
        <h1 className="text-3xl font-semibold leading-snug">{t('homeLead')}</h1>
        <p className="mt-3 text-lg text-muted">{t('homeText')}</p>
        <p className="mt-3 flex flex-wrap gap-x-4 text-sm leading-7">
          <span className="text-muted">{t('homeSearch')}</span>
          {t('homeExamples', { returnObjects: true }).map((example) => (
            <Link key={example} to={`/search?${new URLSearchParams({ q: example })}`}>
              {example}
            </Link>
          ))}
        </p>
      </div>
      <ul className="mb-8 flex flex-wrap gap-x-10 gap-y-2 border-y border-line py-4">
        {(['experts', 'needs', 'agreements'] as const).map((kind) => (
          <li key={kind}>
            <Link to={places[kind]} className="text-ink">
              <span className="text-2xl font-semibold text-teal">{counts[kind]}</span> {t(`homeCounts.${kind}`)}
            </Link>
          </li>
        ))}
      </ul>
      {latest.length > 0 && (
        <Section title={t('homeLatest')} actions={<Link to="/needs">{t('homeAll')}</Link>}>
          <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
            {latest.map((need) => (
              <NeedTeaser key={need.id} need={need} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
