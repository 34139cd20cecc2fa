import { parentPort } from 'node:worker_threads'
import loadHighs from 'highs'

/** Solves models one after the other. Plain JavaScript, so that Node runs it as it is beside sources, tests and the bundle alike. */
const highs = await loadHighs()
const { callbackType, modelStatus, objectiveSense } = highs.constants

parentPort.on('message', ({ model: packed, timeLimit, gap }) => {
  try {
    const result = highs.withModel(modelData(packed), (model) => run(model, packed, { time_limit: timeLimit, mip_rel_gap: gap }))
    parentPort.postMessage({ result })
  } catch (error) {
    parentPort.postMessage({ result: { status: 'failed', reason: String(error) } })
  }
})

function modelData({ starts, indices, values, maximise, ...bounds }) {
  const matrix = { format: 'csr', numRows: bounds.numRows, numCols: bounds.numCols, starts, indices, values }
  return { ...bounds, matrix, sense: maximise ? objectiveSense.maximize : objectiveSense.minimize }
}

function run(model, packed, limits) {
  model.options.set({ output_flag: false, mip_abs_gap: 1e-9, ...limits })
  model.run({ [callbackType.mipLogging]: ({ data }) => report(data) })
  return outcome(model, packed)
}

function report({ running_time, mip_primal_bound, mip_dual_bound, mip_gap }) {
  parentPort.postMessage({ progress: { seconds: running_time ?? 0, objective: finite(mip_primal_bound), bound: finite(mip_dual_bound), gap: finite(mip_gap) } })
}

function outcome(model, packed) {
  const status = model.getModelStatus()
  if (status === modelStatus.infeasible) return { status: 'infeasible' }
  if (status === modelStatus.empty && !holdsAtZero(packed)) return { status: 'infeasible' }
  if (status === modelStatus.optimal || status === modelStatus.empty) return { status: 'optimal', ...solution(model, packed) }
  if (status === modelStatus.timeLimit) return hasSolution(model) ? { status: 'feasible', ...solution(model, packed) } : { status: 'timed-out' }
  return { status: 'failed', reason: Object.keys(modelStatus).find((name) => modelStatus[name] === status) }
}

/** HiGHS asks nothing of the rows of a model without columns. */
function holdsAtZero({ rowLower, rowUpper }) {
  return rowLower.every((lower) => lower <= 0) && rowUpper.every((upper) => upper >= 0)
}

/** 2 is what HiGHS calls a feasible point. */
function hasSolution(model) {
  return model.info.get('primal_solution_status') === 2
}

function solution(model, packed) {
  const objective = model.getObjectiveValue()
  const integral = packed.integrality.some((type) => type === 1)
  const bound = integral ? model.info.get('mip_dual_bound') : objective
  const found = packed.numCols > 0 ? model.getSolution().colValue : new Float64Array()
  return { objective, bound, gap: integral ? relativeGap(objective, bound) : 0, values: found.map((value, i) => (packed.integrality[i] === 1 ? Math.round(value) : value)) }
}

function relativeGap(objective, bound) {
  return Math.abs(bound - objective) / Math.max(Math.abs(objective), 1e-9)
}

function finite(value) {
  return Number.isFinite(value) ? value : undefined
}
