import { expect, it } from 'vitest'
import { figure } from './bootstrap.ts'
import { type JudgedSet } from './judged-set.ts'
import { runPortals } from './portals.ts'

const trades = ['电解银粉粒度', '含砷废水处理']
const ids = [0, 1, 2, 3]
const set: JudgedSet = {
  needs: ids.map((i) => ({ id: `n${i}`, title: `${trades[i % 2]}${'甲乙丙丁'[i]}`, text: '' })),
  experts: ids.flatMap((i) => [0, 1].map((j) => ({ id: `e${i}${j}`, name: '', text: [trades[(i + j) % 2]!] }))),
  pools: new Map(ids.map((i) => [`n${i}`, new Map([[`e${i}0`, 1], [`e${i}1`, 0]])])),
}

it('ranks every need once, among the experts of its own portal alone', { timeout: 60_000 }, async () => {
  const runs = await runPortals(set, 2)
  expect(Object.keys(runs)).toEqual(['nothing', 'rarity', 'meanings'])
  for (const { parts, scores } of Object.values(runs)) {
    expect(parts['nDCG@10']).toHaveLength(4)
    expect(scores.map(({ need }) => need).sort()).toEqual(['n0', 'n0', 'n1', 'n1', 'n2', 'n2', 'n3', 'n3'])
    expect(figure(parts['nDCG@10'])).toBe(1)
    // Four experts in a portal, two of them of the need's trade: in the whole set there would be four.
    expect(figure(parts.MRR)).toBeGreaterThanOrEqual(0.5)
  }
})
