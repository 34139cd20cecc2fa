/** The product of two vectors of `count` numbers that begin at the given places. Four sums side by side, since additions to one wait for each other. */
export function dot(a: Float64Array, fromA: number, b: Float64Array, fromB: number, count: number): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0]
  let c = 0
  for (; c + 3 < count; c += 4) {
    s0 += a[fromA + c]! * b[fromB + c]!
    s1 += a[fromA + c + 1]! * b[fromB + c + 1]!
    s2 += a[fromA + c + 2]! * b[fromB + c + 2]!
    s3 += a[fromA + c + 3]! * b[fromB + c + 3]!
  }
  for (; c < count; c++) s0 += a[fromA + c]! * b[fromB + c]!
  return s0 + s1 + s2 + s3
}
