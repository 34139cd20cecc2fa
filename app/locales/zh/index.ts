import common from './common'
import enums from './enums'
import errors from './errors'
import institutions from './institutions'

export default { common, enums, errors, institutions }
