// Runs make targets one after the other, all of them even if one fails, and ends with a table of the tests that each
// ran and the time it took.
//
//   node web/test/stages.mjs TARGET…
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** @typedef {{target: string, passed: number, failed: number, seconds: number}} Stage */

/**
 * Runs a make target. Its tests are counted from the summaries it prints, a failure without one as one failed test.
 * @param {string} target
 * @returns {Promise<Stage>}
 */
async function runStage(target) {
	const start = performance.now();
	const make = spawn('make', ['--no-print-directory', target], { stdio: ['ignore', 'pipe', 'inherit'] });
	const exit = once(make, 'close');
	const stage = { target, passed: 0, failed: 0, seconds: 0 };
	for await (const line of createInterface({ input: make.stdout })) {
		console.log(line);
		const [, kind, count] = /^ℹ (pass|fail|cancelled) (\d+)$/.exec(line) ?? [];
		if (kind === 'pass') stage.passed += Number(count);
		else if (kind) stage.failed += Number(count);
	}
	const [status] = await exit;
	if (status !== 0) stage.failed ||= 1;
	return { ...stage, seconds: (performance.now() - start) / 1000 };
}

/** @param {Stage} stage */
function row({ target, passed, failed, seconds }) {
	const time = `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
	return [target.padEnd(16), passed || '–', failed || '–', time].map((cell) => String(cell).padStart(8)).join('');
}

/** @type {Stage[]} */ const stages = [];
for (const target of process.argv.slice(2)) stages.push(await runStage(target));

const sum = (/** @type {'passed' | 'failed' | 'seconds'} */ what) =>
	stages.reduce((total, one) => total + one[what], 0);
const total = { target: 'total', passed: sum('passed'), failed: sum('failed'), seconds: sum('seconds') };
console.log(`\n${'stage'.padEnd(16)}  passed  failed    time\n${[...stages, total].map(row).join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
