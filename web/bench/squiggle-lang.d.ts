// What we use of it, so that types are checked without installing it.
declare module '@quri/squiggle-lang' {
  export function run(
    code: string,
    options: { environment: { sampleCount: number; xyPointLength: number; seed: string } },
  ): Promise<{ result: { ok: true; value: { result: unknown } } | { ok: false; value: unknown } }>;
}
