/** Amounts are decimal strings in yuan; they are added and compared in whole fen. */
export function fenOf(yuan: string | null | undefined): bigint {
  const [whole = '0', decimals = ''] = (yuan ?? '0').split('.')
  const fen = BigInt(whole.replace('-', '') || '0') * 100n + BigInt(decimals.padEnd(2, '0').slice(0, 2))
  return whole.startsWith('-') ? -fen : fen
}

/** Yuan with two decimals, as PostgreSQL gives them back. */
export function yuanOf(fen: bigint): string {
  const size = fen < 0n ? -fen : fen
  return `${fen < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

export const isMore = (one: string, than: string): boolean => fenOf(one) > fenOf(than)

/** The sum of amounts; null counts as nothing. */
export const sumOf = (amounts: (string | null)[]): string => yuanOf(amounts.reduce((sum, amount) => sum + fenOf(amount), 0n))

/** Ten thousand yuan (万元) as yuan, without passing through a float: 0.5 is 5000. At most six decimals. */
export function yuanOfWan(wan: string): string {
  const [whole = '0', decimals = ''] = wan.split('.')
  const shifted = decimals.padEnd(6, '0')
  return yuanOf(BigInt(`${whole}${shifted.slice(0, 6)}`))
}
