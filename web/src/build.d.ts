// Put in by the build: names of files with their hash, such as estimator.4f1c09a2.wasm.
declare const WASM_FILE: string;
declare const WORKER_FILE: string;
