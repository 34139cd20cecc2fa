import { describe, expect, it } from 'vitest'
import { agreementDocument, type AgreementInput } from './agreement.ts'
import { expertDocument, type ExpertInput } from './expert.ts'
import { needDocuments, type NeedInput } from './need.ts'

const facets = { disciplines: [], industries: [], fields: ['metallurgy'], cooperationModes: ['development'], regions: ['永兴县'] }
const csu = { name: '中南大学', aliases: ['Central South University', ' '] }
const firm = { name: '湖南鑫样银业有限公司', aliases: ['鑫样公司'] }

const expert: ExpertInput = {
  ...facets,
  id: '1',
  name: '王冶',
  otherNames: ['Wang Ye'],
  institution: csu,
  department: null,
  position: '教授',
  directions: ['银电解'],
  keywords: ['银电解', ''],
  biography: null,
  works: [],
  status: 'active',
  listed: true,
  audiences: ['public'],
  updatedAt: new Date(5),
}
const need: NeedInput = {
  challenge: false,
  ...facets,
  id: '2',
  title: '废渣回收',
  enterprise: firm,
  hideEnterprise: false,
  description: '收率低。',
  technicalIndicators: null,
  difficulty: null,
  presentBasis: null,
  wantedPartner: null,
  keywords: [],
  status: 'published',
  published: true,
  audiences: ['public'],
  insiders: ['bureau', 'enterprise:7'],
  publishedAt: new Date(9),
  updatedAt: new Date(5),
}
const agreement: AgreementInput = {
  ...facets,
  id: '3',
  title: '联合研发中心协议',
  centreName: '银产品研发中心',
  parties: [firm, csu],
  people: [],
  numbers: [],
  place: null,
  summary: null,
  milestones: [],
  status: 'signed',
  withdrawn: false,
  audiences: ['bureau'],
  signedOn: null,
  updatedAt: new Date(5),
}

describe('an expert', () => {
  it('is found by the names of its institution', () => {
    expect(expertDocument(expert)).toMatchObject({ organisations: ['中南大学'], aliases: ['Wang Ye', 'Central South University'], keywords: ['银电解'], body: '教授' })
  })

  it('is not in the index when withdrawn, or for nobody to see', () => {
    expect(expertDocument({ ...expert, listed: false })).toBeNull()
    expect(expertDocument({ ...expert, audiences: [] })).toBeNull()
  })
})

describe('a need', () => {
  it('is one document for its readers and its insiders', () => {
    expect(needDocuments(need)).toMatchObject([{ variant: 'open', audiences: ['public', 'bureau', 'enterprise:7'], organisations: [firm.name], newestAt: 9 }])
  })

  it('of a firm that hides has a second document, and nothing of the firm in the first', () => {
    const [open, full] = needDocuments({ ...need, hideEnterprise: true })
    expect(open).toMatchObject({ audiences: ['public'], hiddenFrom: need.insiders })
    expect(JSON.stringify(open)).not.toMatch(/鑫样/)
    expect(full).toMatchObject({ variant: 'full', audiences: need.insiders, hiddenFrom: [], organisations: [firm.name] })
  })

  it('that is not published is for its insiders only', () => {
    expect(needDocuments({ ...need, published: false })).toMatchObject([{ audiences: need.insiders }])
    expect(needDocuments({ ...need, published: false, insiders: [] })).toEqual([])
  })
})

describe('an agreement', () => {
  it('is found by every party and by its centre', () => {
    expect(agreementDocument(agreement)).toMatchObject({ organisations: [firm.name, '中南大学'], aliases: ['银产品研发中心', '鑫样公司', 'Central South University'], newestAt: 5 })
  })

  it('is not in the index when withdrawn', () => {
    expect(agreementDocument({ ...agreement, withdrawn: true })).toBeNull()
  })
})
