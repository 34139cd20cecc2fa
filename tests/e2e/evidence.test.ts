import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleId } from '@sample/load/ids'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'

const firm = 'yongxin@example.com'
const need = sampleId('need', 'anode-slime')
const best = sampleId('expert', 'chen-liheng')

let portal: Portal
let browser: Browser

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
})

afterAll(() => Promise.all([browser.close(), portal.stop()]))

/** The figures of a table's rows, of which the last column holds points. */
const pointsIn = async (page: Page, name: string) => {
  const table = page.getByRole('table', { name }).first()
  const rows = await table.locator('tbody tr').evaluateAll((all) => all.map((row) => [row.querySelector('th')!.textContent!, row.querySelector('td:last-child')!.textContent!.replace('−', '-')]))
  return new Map(rows.map(([label, points]) => [label!, Number(points)]))
}

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  const asFirm = () => openWindow(browser, { url: portal.url, as: firm, javaScriptEnabled })

  test('the evidence of a pairing is read in full: the same phrase marked on both sides, points that add up', async () => {
    const { page, context, complaints } = await asFirm()
    await page.goto(`/needs/${need}/pairings`)
    await page.getByRole('link', { name: '全文对照' }).first().click()
    await page.getByRole('heading', { level: 1, name: /匹配依据/ }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/needs/${need}/pairings/${best}`)
    await page.getByText(/两处写法相同，贡献 [\d.]+ 分/).first().waitFor()
    const numbersIn = (name: string) => page.getByRole('region', { name }).locator('mark sup').allTextContents()
    const inNeed = (await numbersIn('需求原文')).flatMap((text) => text.split(','))
    const inWorks = (await numbersIn('专家的成果与方向')).flatMap((text) => text.split(','))
    expect(inNeed.length).toBeGreaterThan(0)
    expect(inNeed.filter((number) => !inWorks.includes(number))).toEqual([])

    const points = await pointsIn(page, '分数的来处')
    const labels = [...points.keys()]
    const sum = (parts: string[]) => parts.reduce((total, label) => total + points.get(label)!, 0)
    expect(sum(labels.slice(0, labels.indexOf('文字相合')))).toBeCloseTo(points.get('文字相合')!, 5)
    expect(sum(labels.slice(labels.indexOf('文字相合'), -1))).toBeCloseTo(points.get('得分')!, 5)
    expect(complaints()).toEqual([])
    await context.close()
  })

  test('a factor is left out of account and counted again; the text score stands', async () => {
    const { page, context, complaints } = await asFirm()
    await page.goto(`/needs/${need}/pairings/${best}`)
    const before = await pointsIn(page, '分数的来处')
    await page.locator('summary', { hasText: '暂不考虑的因素' }).click()
    await page.getByRole('checkbox', { name: '以往合作及结果' }).check()
    await page.getByRole('button', { name: '重新排序' }).click()
    await page.getByText('未计入：以往合作及结果').waitFor()
    expect(new URL(page.url()).searchParams.getAll('without')).toEqual(['past'])
    const without = await pointsIn(page, '分数的来处')
    expect(without.get('文字相合')).toBe(before.get('文字相合'))
    expect(without.get('得分')).toBeLessThan(before.get('得分')!)

    await page.getByRole('link', { name: '返回匹配列表' }).click()
    await page.getByText('未计入：以往合作及结果').waitFor()
    await page.getByRole('link', { name: '恢复全部因素' }).click()
    await page.waitForURL((url) => !url.searchParams.has('without'))
    await page.getByText('未计入：').waitFor({ state: 'detached' })
    expect(complaints()).toEqual([])
    await context.close()
  })

  test('an expert who is not listed is found by pinyin and compared with the first', async () => {
    const { page, context, complaints } = await asFirm()
    await page.goto(`/needs/${need}/pairings`)
    await page.getByRole('link', { name: '为什么不是某位专家？' }).click()
    await page.getByRole('searchbox', { name: '想问哪位专家' }).fill('xiangtan')
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('list', { name: '找到的专家' }).getByRole('link').last().click()
    await page.getByText(/^陈立衡.*高 [\d.]+ 分（/).waitFor()
    const leads = await page.getByRole('table', { name: '逐项比较' }).locator('tbody tr').evaluateAll((rows) =>
      rows.map((row) => {
        const [a, b] = [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent!.replace('−', '-')))
        return [row.querySelector('th')!.textContent!, a! - b!] as const
      }),
    )
    const total = leads.at(-1)![1]
    const parts = leads.filter(([label]) => label !== '文字相合' && label !== '得分').reduce((sum, [, lead]) => sum + lead, 0)
    expect(parts).toBeCloseTo(total, 5)
    expect(total).toBeLessThan(0)
    expect(complaints()).toEqual([])
    await context.close()
  })
})

test('an expert reads on the list what each need met, and compares two needs work by work', async () => {
  const { page, context, complaints } = await openWindow(browser, { url: portal.url, as: 'chen.liheng@example.com' })
  await page.goto(`/experts/${best}/pairings`)
  const cards = page.locator('main ol > li')
  await cards.nth(1).getByText(/^相合处：“/).waitFor()
  const [above, below] = await Promise.all([0, 1].map((at) => cards.nth(at).getByRole('link').first().textContent()))
  await cards.nth(1).getByRole('link', { name: /^与上一条比较/ }).click()
  await page.getByRole('heading', { level: 1, name: '两条需求的比较' }).waitFor()
  await page.getByText(new RegExp(`^“${above}”高 [\\d.]+ 分（`)).waitFor()
  const table = page.getByRole('table', { name: '逐项比较' })
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(['比较项', below, above, '谁占先'])
  expect(await table.getByRole('row', { name: /^研究方向/ }).count()).toBe(1)
  expect(complaints()).toEqual([])
  await context.close()
})

test('whoever may not see a need’s pairings finds neither the pair nor the comparison', async () => {
  const { page, context } = await openWindow(browser, { url: portal.url, as: 'shen.zhaoyang@example.com' })
  for (const path of [`/needs/${need}/pairings/${best}`, `/needs/${need}/pairings/compare?expert=${best}`, `/experts/${best}/pairings/compare`]) expect((await page.goto(path))?.status()).toBe(404)
  await context.close()
})
