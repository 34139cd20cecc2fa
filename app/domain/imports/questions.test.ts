import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { memberOf, officer } from '@tests/factories/actors'
import { db } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { runImport } from './applying/run.server'
import { answerQuestions, changeMapping, startRun, startUndo } from './imports.server'
import { emptyTables, importRows, listed } from './imports.fixture'
import { checkImport } from './planning/check.server'
import { getImport } from './view.server'

vi.setConfig({ testTimeout: 120_000 })
beforeEach(emptyTables)
afterAll(stopJobs)

const asked = async (id: string) => (await getImport(officer, id, { outcome: undefined, page: 1 })).questions

it('asks which of two firms is meant, once for all rows, and remembers the answer', async () => {
  const [first] = await Promise.all(['样例鑫达银业有限公司', '样例鑫达银业股份有限公司'].map((name) => db().enterprise.create({ data: { name } })))
  const rows = [['需求名称', '企业名称'], ['样例甲', '样例鑫达银业公司'], ['样例乙', '样例鑫达银业公司'], ['样例丙', '样例另一厂']]
  const { id, totals, bad } = await importRows('needs', rows)
  expect(totals).toEqual({ create: 1, ambiguous: 2 })
  expect(bad.map(({ label }) => label)).toEqual(['样例甲', '样例乙'])
  const [question, ...more] = await asked(id)
  expect(more).toEqual([])
  expect(question).toMatchObject({ rows: 2, question: { about: 'enterprise', name: '样例鑫达银业公司' } })

  await answerQuestions(officer, id, [[question!.rowId, first!.id]])
  await startRun(officer, id)
  await runImport(id)
  expect((await listed()).needs!.map((one) => [one.title, one.enterpriseId === first!.id])).toEqual([['样例丙', false], ['样例乙', true], ['样例甲', true]])
  expect((await importRows('needs', rows)).totals).toEqual({ unchanged: 3 })
})

it('asks whether a person at another department is the same, and takes no for an answer', async () => {
  await importRows('experts', [['姓名', '单位', '院系'], ['样例甲', '中南大学', '冶金学院']])
  const { id, totals } = await importRows('experts', [['姓名', '单位', '院系'], ['样例甲', '中南大学', '化工学院']])
  expect(totals).toEqual({ ambiguous: 1 })
  const [question] = await asked(id)
  await answerQuestions(officer, id, [[question!.rowId, 'new']])
  await startRun(officer, id)
  await runImport(id)
  expect((await listed()).experts!.map(({ department }) => department).sort()).toEqual(['冶金学院', '化工学院'])
})

it('leaves out what is to be skipped', async () => {
  await importRows('experts', [['姓名', '单位', '院系'], ['样例甲', '中南大学', '冶金学院']])
  const { id } = await importRows('experts', [['姓名', '单位', '院系'], ['样例甲', '中南大学', '化工学院']], { dryRun: true })
  await answerQuestions(officer, id, [[(await asked(id))[0]!.rowId, 'skip']])
  await expect(startRun(officer, id)).rejects.toThrow('conflict')
})

it('takes only answers that were offered', async () => {
  await importRows('experts', [['姓名', '单位', '院系'], ['样例甲', '中南大学', '冶金学院']])
  const { id } = await importRows('experts', [['姓名', '单位', '院系'], ['样例甲', '中南大学', '化工学院']], { dryRun: true })
  await expect(answerQuestions(officer, id, [[(await asked(id))[0]!.rowId, 'whoever']])).rejects.toThrow('invalid')
})

it('checks again with the columns that a person chose', async () => {
  const { id, totals } = await importRows('needs', [['需求名称', '企业名称', '随便什么'], ['样例甲', '样例厂', '样例备注']], { dryRun: true })
  expect(totals).toEqual({ create: 1 })
  await changeMapping(officer, id, [{ table: 0, column: 0, field: 'title' }, { table: 0, column: 1, field: 'enterprise' }, { table: 0, column: 2, field: 'note' }])
  await checkImport(id)
  await startRun(officer, id)
  await runImport(id)
  expect((await listed()).needs).toMatchObject([{ note: '样例备注' }])
})

it('is the bureau’s alone, and starts only once', async () => {
  const { id } = await importRows('needs', [['需求名称', '企业名称'], ['样例甲', '样例厂']], { dryRun: true })
  const stranger = memberOf('some-firm')
  await expect(getImport(stranger, id, { outcome: undefined, page: 1 })).rejects.toThrow('forbidden')
  expect(() => startRun(stranger, id)).toThrow('forbidden')
  await expect(startUndo(officer, id)).rejects.toThrow('conflict')
  await startRun(officer, id)
  await expect(startRun(officer, id)).rejects.toThrow('conflict')
})
