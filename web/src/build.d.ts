// Put in by the build: names of files with their hash, such as estimator.4F1C09A2.wasm.
declare const WASM_FILE: string;
declare const WORKER_FILE: string;
