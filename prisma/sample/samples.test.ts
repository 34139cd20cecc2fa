import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nextNeedStates } from '~/domain/needs/life'
import accounts from './accounts.json'
import { sampleApplications } from './challenges'
import { sampleAgreements } from './agreements'
import { sampleEnterprises } from './enterprises'
import { sampleExperts } from './experts'
import { institutions } from './institutions'
import { sampleIntroductions } from './introductions'
import { sampleNeeds } from './needs'

const keysOf = (items: { key: string }[]) => items.map(({ key }) => key)
const firms = new Set(keysOf(sampleEnterprises))
const experts = new Set(keysOf(sampleExperts))
const needs = new Set(keysOf(sampleNeeds))
const places = new Set(institutions.map(({ name }) => name))
const works = sampleExperts.flatMap((expert) => expert.works)
const codesOf = (list: string) => new Set(readFileSync(new URL(`../reference/${list}.csv`, import.meta.url), 'utf8').split('\n').map((line) => line.split(',')[0]))

const repeated = (texts: string[]) => texts.filter((text, i) => texts.indexOf(text) !== i)

describe('sample data', () => {
  it('is large enough for every desk', () => {
    expect(sampleExperts.length).toBeGreaterThanOrEqual(80)
    expect(sampleEnterprises.length).toBeGreaterThanOrEqual(30)
    expect(sampleNeeds.length).toBeGreaterThanOrEqual(60)
    expect(sampleExperts.filter((expert) => expert.works.length < 3)).toEqual([])
  })

  it('marks every person and firm as a sample', () => {
    const names = [...sampleExperts, ...sampleEnterprises, ...accounts].map(({ name }) => name)
    expect([...names, ...sampleEnterprises.map(({ contactName }) => contactName)].filter((name) => !name.endsWith('（样例）'))).toEqual([])
    expect(sampleAgreements.filter(({ title }) => !title.endsWith('（样例）'))).toEqual([])
  })

  it('says nothing twice', () => {
    const texts = [works.map(({ title }) => title), works.map(({ abstract }) => abstract), sampleNeeds.map(({ title }) => title), sampleNeeds.map(({ description }) => description)]
    expect(texts.flatMap(repeated)).toEqual([])
    expect([...keysOf(sampleExperts), ...keysOf(sampleEnterprises), ...keysOf(sampleNeeds)].length).toBe(experts.size + firms.size + needs.size)
  })

  it('refers only to records that it has', () => {
    const parties = sampleAgreements.flatMap((agreement) => agreement.parties)
    const strangers = [
      ...sampleNeeds.map(({ enterprise }) => enterprise).filter((key) => !firms.has(key)),
      ...sampleExperts.flatMap(({ conflicts = [] }) => conflicts).filter((key) => !firms.has(key)),
      ...sampleIntroductions.flatMap((introduction) => [needs.has(introduction.need) ? [] : introduction.need, experts.has(introduction.expert) ? [] : introduction.expert].flat()),
      ...parties.filter(({ enterprise, institution, expert }) => !(firms.has(enterprise!) || places.has(institution!) || experts.has(expert!))),
      ...sampleExperts.map(({ institution }) => institution).filter((name) => !places.has(name)),
    ]
    expect(strangers).toEqual([])
    expect(sampleApplications.filter(({ need, expert }) => !needs.has(need) || !experts.has(expert))).toEqual([])
  })

  it('uses only codes of the reference lists', () => {
    const [industries, regions] = [codesOf('industries'), codesOf('regions')]
    const strange = [...sampleNeeds, ...sampleEnterprises].filter(({ industryCode }) => !industries.has(industryCode))
    expect(strange).toEqual([])
    expect(sampleEnterprises.filter(({ regionCode }) => !regions.has(regionCode))).toEqual([])
  })
})

describe('sample histories', () => {
  it('run forward in time', () => {
    const histories = [...sampleNeeds, ...sampleApplications, ...sampleIntroductions, ...sampleAgreements].map(({ history }) => history.map(({ daysAgo }) => daysAgo))
    expect(histories.filter((days) => days.some((day, i) => i > 0 && day >= days[i - 1]!))).toEqual([])
  })

  it('make only moves that a need can make', () => {
    for (const { key, history } of sampleNeeds) {
      history.slice(1).forEach(({ state }, i) => expect(nextNeedStates(history[i]!.state, true), key).toContain(state))
    }
  })

  it('leave no published need past its validity', () => {
    const daysLeft = sampleNeeds.flatMap(({ history, validFor }) => (history.at(-1)!.state === 'published' ? validFor! - history.at(-1)!.daysAgo : []))
    expect(Math.min(...daysLeft)).toBeGreaterThanOrEqual(0)
  })

  it('show every state of a need, an introduction and an agreement', () => {
    const last = (items: { history: { state: string }[] }[]) => new Set(items.map(({ history }) => history.at(-1)!.state))
    expect(last(sampleNeeds).size).toBe(9)
    expect(last(sampleIntroductions).size).toBe(8)
    expect(last(sampleAgreements).size).toBe(9)
  })

  it('lead to an agreement wherever a need is contracted or closed', () => {
    const settled = sampleNeeds.filter(({ history }) => history.some(({ state }) => state === 'contracted'))
    expect(settled.filter(({ key }) => !sampleAgreements.some(({ need }) => need === key)).map(({ key }) => key)).toEqual([])
  })
})
