// Lets Node load the module go-runtime as the build makes it.
import { goRuntimeSource } from '../build/go.mjs';

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
	return specifier === 'go-runtime' ? { url: 'go-runtime:', shortCircuit: true } : next(specifier, context);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
	if (url !== 'go-runtime:') return next(url, context);
	return { format: 'module', source: await goRuntimeSource(), shortCircuit: true };
}
