import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Language } from '~/locales'
import { desk, hydrated, phone, type Window } from '@tests/setup/browser'
import type { TextCheck } from './texts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** How a page is looked at: Chinese by day at a desk, English in the dark on a phone; each with the rules of axe that can differ there. */
export interface View {
  colorScheme: 'light' | 'dark'
  rules: RunOptions
  size: typeof desk
}

export const views: Record<Language, View> = {
  'zh-CN': { colorScheme: 'light', size: desk, rules: {} },
  en: { colorScheme: 'dark', size: phone, rules: { runOnly: ['color-contrast', 'target-size'] } },
}

/** Opens a page, looks at it as every kind of reader would, and returns what is wrong with it. */
export async function inspect({ page, complaints }: Window, path: string, view: View, check: TextCheck): Promise<string[]> {
  await page.setViewportSize(view.size)
  await page.goto(path)
  await hydrated(page)
  const findings = [...complaints(), ...check(await textsOf(page)).map((text) => `text outside the catalogue: ${text}`), ...(await barriers(page, view.rules))]
  await page.setViewportSize(phone)
  findings.push(...(await onPhone(page)))
  await page.emulateMedia({ media: 'print' })
  findings.push(...(await onPaper(page)), ...complaints())
  await page.emulateMedia({ media: 'screen' })
  return findings
}

/**
 * Everything that is read or read out: texts, the title, names and hints of controls. What says that it is in another
 * language is left out; a text with marked words is taken as a whole.
 */
const textsOf = (page: Page) =>
  page.evaluate(() => {
    const texts = [document.title]
    const skipped = 'script, style, textarea, pre, code, [lang]:not(html), svg[aria-hidden="true"] *'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode
      if (!parentElement || parentElement.closest(skipped)) continue
      const whole = parentElement.closest(':has(> mark)')
      texts.push((whole ? whole.textContent : nodeValue) ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '')
    return [...new Set(texts.map((text) => text.trim()).filter(Boolean))]
  })

/** What axe finds that is serious or critical. */
async function barriers(page: Page, rules: RunOptions): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate((options) => (window as unknown as { axe: Axe }).axe.run(options), { resultTypes: ['violations'], ...rules } satisfies RunOptions)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`))
}

interface Axe {
  run(options: RunOptions): Promise<AxeResults>
}

const onPhone = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const isCut = (element: Element | null): boolean => element !== null && (getComputedStyle(element).overflowX !== 'visible' || isCut(element.parentElement))
    const wide = [...document.querySelectorAll('main *, header *')].filter((element) => element.getBoundingClientRect().right > width + 1 && !isCut(element.parentElement))
    return [`wider than ${width} px: ${wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)).join(' | ')}`]
  })

const onPaper = (page: Page) =>
  page.evaluate(() => {
    const shows = (selector: string) => [...document.querySelectorAll(selector)].some((element) => element.checkVisibility())
    const navigation = ['header', 'nav', 'footer', 'main button'].filter(shows).map((selector) => `printed: ${selector}`)
    return shows('main h1, main article > p') ? navigation : [...navigation, 'prints no heading']
  })
