// What we use of both, so that types are checked without installing them.
declare module 'chrome-launcher' {
  export function launch(options: {
    chromePath?: string;
    chromeFlags: string[];
  }): Promise<{ port: number; kill(): void }>;
}

declare module 'lighthouse' {
  export interface RunnerResult {
    lhr: {
      categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
      audits: Record<string, { score: number | null; title: string; displayValue?: string; numericValue?: number }>;
    };
  }
  export default function lighthouse(
    address: string,
    flags: { port: number; logLevel: 'error' },
  ): Promise<RunnerResult | undefined>;
}
