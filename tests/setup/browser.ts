import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Language } from '~/locales'
import { chromiumAdvice, findChromium } from '../../scripts/lib/chromium.mjs'
import { sessionCookie } from './signIn'

export const desk = { width: 1280, height: 900 }
export const phone = { width: 360, height: 740 }

/** The installed Chromium, without a window. Start one a test file. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(chromiumAdvice)
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

export interface Reader extends BrowserContextOptions {
  url: string
  language?: Language
  /** The e-mail of the account that is signed in; a visitor without. */
  as?: string
}

export interface Window {
  page: Page
  context: BrowserContext
  /** What the browser complained of since it was last asked: console errors, uncaught exceptions. */
  complaints(): string[]
}

/** A window of one reader's own, signed in where `as` names an account. */
export async function openWindow(browser: Browser, { url, language = 'zh-CN', as, ...options }: Reader): Promise<Window> {
  const context = await browser.newContext({ baseURL: url, locale: language, viewport: desk, reducedMotion: 'reduce', ...options })
  if (as) await context.addCookies([{ ...(await sessionCookie(as)), url }])
  const page = await context.newPage()
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && !isOwnStatus(page, message.text(), message.location().url) && heard.push(`${message.text()} ${message.location().url}`))
  return { page, context, complaints: () => heard.splice(0) }
}

/** A page that answers 403, 404 or 422 is told to the console by Chromium itself; whether it should is for the tests to say. */
const isOwnStatus = (page: Page, text: string, source: string) => text.startsWith('Failed to load resource') && isSamePage(source, page.url())

const isSamePage = (one: string, other: string) => URL.canParse(one) && new URL(one).pathname === new URL(other).pathname

/** Resolves when React has taken the page over, so that faults of hydration have been heard. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')))
}
