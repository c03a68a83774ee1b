// Data segments of the estimator are merged for the download.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { withMergedSegments } from '../build/data-segments.mjs';

const estimator = await readFile(join(import.meta.dirname, '../../.build/estimator.wasm'));

/** Returns the memory that a module starts with; runs none of its code. @param {Uint8Array} wasm */
function memoryOf(wasm) {
	const module = new WebAssembly.Module(/** @type {BufferSource} */ (wasm));
	/** @type {Record<string, Record<string, () => void>>} */ const imports = {};
	for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => {};
	const { mem } = new WebAssembly.Instance(module, imports).exports;
	return Buffer.from(/** @type {WebAssembly.Memory} */ (mem).buffer);
}

/** A module with 1 MiB of memory and these bytes at these offsets. @param {number[]} segments of the data section */
const withData = (...segments) =>
	Uint8Array.of(
		...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...[5, 3, 1, 0, 16],
		...[7, 7, 1, 3, 0x6d, 0x65, 0x6d, 2, 0],
		...[11, segments.length, ...segments],
	);

test('the estimator starts with the same memory, from few data segments', () => {
	const merged = withMergedSegments(estimator);
	assert.ok(memoryOf(merged).equals(memoryOf(estimator)));
	assert.deepEqual(withMergedSegments(merged), merged);
	assert.ok(merged.length - estimator.length > 400_000, 'zeros in place of headers');
});

test('data segments keep their places: at negative numbers in LEB128, out of order and far apart', () => {
	// 7 at 65,535; 8 and 9 at 64; 5 at 63
	const module = withData(
		3,
		0,
		0x41,
		0xff,
		0xff,
		3,
		0x0b,
		1,
		7,
		0,
		0x41,
		0xc0,
		0,
		0x0b,
		2,
		8,
		9,
		0,
		0x41,
		63,
		0x0b,
		1,
		5,
	);
	const merged = withMergedSegments(module);
	const memory = memoryOf(merged);
	assert.deepEqual([...memory.subarray(62, 67), memory[65_535]], [0, 5, 8, 9, 0, 7]);
	assert.ok(memory.equals(memoryOf(module)));
	assert.ok(merged.length < module.length);
});

test('data segments that overlap are refused, for their order would matter', () => {
	assert.throws(() => withMergedSegments(withData(2, 0, 0x41, 8, 0x0b, 2, 1, 2, 0, 0x41, 9, 0x0b, 1, 3)), /overlap/);
});
