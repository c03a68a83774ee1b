// The module that web/build/go.mjs generates.
declare module 'go-runtime' {
  /** A Go program that has not been started. */
  interface GoProgram {
    env: Record<string, string>;
    importObject: WebAssembly.Imports;
    /** Resolves when the program ends. */
    run(instance: WebAssembly.Instance): Promise<void>;
  }

  /** Go's runtime, whose program finds host as the global named switchcost. */
  export function goClass(host: object): new () => GoProgram;
}
