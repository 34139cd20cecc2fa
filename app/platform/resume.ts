/** A form that arrived after its session had ended: enough to send it again. */
export interface Resumable {
  action: string
  fields: [name: string, value: string][]
}
