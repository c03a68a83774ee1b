// Put in by the build: names of files with their hash, such as estimator.4f1c09a2b7d3.wasm.
declare const WASM_FILE: string;
declare const WORKER_FILE: string;
