/** A mixed-integer linear model as plain data: the best sum of objectives under bounds of columns and rows. */
export interface Model {
  sense: 'max' | 'min'
  columns: Column[]
  rows: Row[]
}

/** One quantity to be decided. Without bounds: from 0 upwards. */
export interface Column {
  lower?: number
  upper?: number
  /** What one unit adds to the objective; 0 when absent. */
  objective?: number
  /** Whole numbers only. */
  integer?: boolean
}

/** lower <= sum of coefficient * column <= upper; a side that is absent is open. */
export interface Row {
  lower?: number
  upper?: number
  /** [column, coefficient] with each column at most once. */
  terms: [column: number, coefficient: number][]
}

/** The model in arrays that a thread takes over without copying; the matrix by rows (CSR). */
export interface PackedModel {
  maximise: boolean
  numCols: number
  numRows: number
  colCost: Float64Array
  colLower: Float64Array
  colUpper: Float64Array
  integrality: Int32Array
  rowLower: Float64Array
  rowUpper: Float64Array
  starts: Int32Array
  indices: Int32Array
  values: Float64Array
}

/** The yes-or-no column of a decision. */
export function choice(objective = 0): Column {
  return { lower: 0, upper: 1, objective, integer: true }
}

export function pack({ sense, columns, rows }: Model): PackedModel {
  return {
    maximise: sense === 'max',
    numCols: columns.length,
    numRows: rows.length,
    colCost: Float64Array.from(columns, ({ objective }) => objective ?? 0),
    colLower: Float64Array.from(columns, ({ lower }) => lower ?? 0),
    colUpper: Float64Array.from(columns, ({ upper }) => upper ?? Infinity),
    integrality: Int32Array.from(columns, ({ integer }) => (integer ? 1 : 0)),
    rowLower: Float64Array.from(rows, ({ lower }) => lower ?? -Infinity),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper ?? Infinity),
    ...matrix(rows),
  }
}

function matrix(rows: Row[]) {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach(({ terms }, row) => (starts[row + 1] = starts[row]! + terms.length))
  const indices = new Int32Array(starts[rows.length]!)
  const values = new Float64Array(indices.length)
  rows.forEach(({ terms }, row) => terms.forEach(([column, coefficient], i) => {
    indices[starts[row]! + i] = column
    values[starts[row]! + i] = coefficient
  }))
  return { starts, indices, values }
}
