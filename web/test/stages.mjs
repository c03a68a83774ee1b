// Runs make targets one after the other, all of them even if one fails, and ends with a table of the tests that each
// ran and the time it took. Targets joined by a plus run at the same time; the output of each comes in one piece.
//
//   node web/test/stages.mjs TARGET… TARGET+TARGET…
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** @typedef {{target: string, passed: number, failed: number, seconds: number}} Stage */

/**
 * Runs a make target. Its tests are counted from the summaries it prints, a failure without one as one failed test.
 * @param {string} target
 * @param {(line: string) => void} print
 * @returns {Promise<Stage>}
 */
async function runStage(target, print) {
	const start = performance.now();
	const make = spawn('make', ['--no-print-directory', target], { stdio: ['ignore', 'pipe', 'pipe'] });
	const exit = once(make, 'close');
	createInterface({ input: make.stderr }).on('line', print);
	const stage = { target, passed: 0, failed: 0, seconds: 0 };
	for await (const line of createInterface({ input: make.stdout })) {
		print(line);
		const [, kind, count] = /^ℹ (pass|fail|cancelled) (\d+)$/.exec(line) ?? [];
		if (kind === 'pass') stage.passed += Number(count);
		else if (kind) stage.failed += Number(count);
	}
	const [status] = await exit;
	if (status !== 0) stage.failed ||= 1;
	return { ...stage, seconds: (performance.now() - start) / 1000 };
}

/** Runs make targets at the same time. @param {string[]} targets @returns {Promise<Stage[]>} */
const runTogether = ([first, ...others]) =>
	Promise.all([
		runStage(first, console.log),
		...others.map(async (target) => {
			/** @type {string[]} */ const lines = [];
			const stage = await runStage(target, (line) => lines.push(line));
			return { stage, lines };
		}),
	]).then(([stage, ...done]) => {
		for (const { lines } of done) console.log(lines.join('\n'));
		return [stage, ...done.map(({ stage }) => stage)];
	});

/** @param {Stage} stage */
function row({ target, passed, failed, seconds }) {
	const time = `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
	return [target.padEnd(16), passed || '–', failed || '–', time].map((cell) => String(cell).padStart(8)).join('');
}

/** @type {Stage[]} */ const stages = [];
for (const targets of process.argv.slice(2)) stages.push(...(await runTogether(targets.split('+'))));

const sum = (/** @type {'passed' | 'failed'} */ what) => stages.reduce((total, one) => total + one[what], 0);
const total = { target: 'total', passed: sum('passed'), failed: sum('failed'), seconds: performance.now() / 1000 };
console.log(`\n${'stage'.padEnd(16)}  passed  failed    time\n${[...stages, total].map(row).join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
