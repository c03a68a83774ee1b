// Builds one of the pages as its users would: node build.mjs NAME DIRECTORY
import vue from '@vitejs/plugin-vue';
import { join } from 'node:path';
import { build } from 'vite';

const [name, outDir] = process.argv.slice(2);
await build({
	root: join(import.meta.dirname, name),
	base: './',
	configFile: false,
	logLevel: 'warn',
	plugins:
		name === 'vue' ? [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'switch-cost' } } })] : [],
	oxc: { jsx: { runtime: 'automatic' } },
	build: { outDir, emptyOutDir: true, target: 'esnext', rolldownOptions: { checks: { bundlerTimings: false } } },
});
