import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import i18next from 'i18next'
import { type Language, resources } from '~/locales'

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>
type Loaded<L extends Loader> = Exclude<Awaited<ReturnType<L>>, Response>

/** A page's document title: a `namespace:key` of the catalogues, or what the loader's data says, in words of its own or of the catalogues. */
export function titled<L extends Loader>(title: string | ((data: Loaded<L>, t: (key: string) => string) => string)): MetaFunction<L> {
  return ({ data, matches }) => {
    const root = matches[0]?.data as { locale?: Language } | undefined
    const t = translatorOf(root?.locale ?? 'zh-CN')
    const text = typeof title === 'string' ? t(title) : data ? title(data as Loaded<L>, t) : ''
    return [{ title: [text, t('common:appName')].filter(Boolean).join(' · ') }]
  }
}

const translators = new Map<Language, (key: string) => string>()

function translatorOf(language: Language) {
  let translator = translators.get(language)
  if (!translator) {
    const instance = i18next.createInstance({ resources, lng: language, initImmediate: false })
    void instance.init()
    translators.set(language, (translator = (key) => String(instance.t(key as 'appName'))))
  }
  return translator
}
