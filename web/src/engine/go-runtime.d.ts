// The module that web/build/go.mjs generates.
declare module 'go-runtime' {
  /** A Go program that has not been started. */
  interface GoProgram {
    env: Record<string, string>;
    importObject: WebAssembly.Imports;
    /** Resolves when the program ends. */
    run(instance: WebAssembly.Instance): Promise<void>;
  }

  /** Returns Go's runtime with host as the program's global named switchcost. */
  export function goClass(host: object): new () => GoProgram;
}
