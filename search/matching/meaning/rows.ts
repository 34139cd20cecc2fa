/** A sparse square matrix: row i holds values[bounds[i]] to values[bounds[i + 1]], exclusive, in the columns beside them. */
export interface Rows {
  bounds: Uint32Array
  columns: Uint32Array
  values: Float32Array
}
