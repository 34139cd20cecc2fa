/** What the tests use of a package that has no types of its own. */
declare module 's3rver' {
  export default class S3rver {
    constructor(options: { address: string; port: number; silent: boolean; directory: string; resetOnClose: boolean; configureBuckets: { name: string; configs: string[] }[] })
    run(): Promise<{ port: number }>
    close(): Promise<void>
  }
}
