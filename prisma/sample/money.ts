import type { SampleMoney } from './types'

const TEN_THOUSAND = 10_000

/** Amounts below are given in ten thousand yuan (万元), as firms write them, and kept in yuan. */
export const exactly = (wan: number): SampleMoney => ({ min: wan * TEN_THOUSAND, qualifier: 'exact', text: `${wan}万元` })

export const about = (wan: number): SampleMoney => ({ min: wan * TEN_THOUSAND, qualifier: 'about', text: `约${wan}万元` })

export const atMost = (wan: number): SampleMoney => ({ max: wan * TEN_THOUSAND, qualifier: 'at_most', text: `不超过${wan}万元` })

export const over = (wan: number): SampleMoney => ({ min: wan * TEN_THOUSAND, qualifier: 'over', text: `${wan}万余元` })

export const between = (from: number, to: number): SampleMoney => ({
  min: from * TEN_THOUSAND,
  max: to * TEN_THOUSAND,
  qualifier: 'exact',
  text: `${from}—${to}万元`,
})

export const negotiable: SampleMoney = { qualifier: 'negotiable', text: '面议' }
