// `batch` on many machines: through the real GNU parallel, and by the contract of Hadoop streaming, which sends each mapper
// some of the lines, sorts what they print by key, and fails a task that exits with another status than 0.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { presets } from '../../build/go.mjs';

const tool = join(import.meta.dirname, '../../../.build/switchcost');
const lines = 240;

/** Lines with a key, a tab and a scenario; some are invalid. @type {string[]} */ let keyed;
/** The answers of a single run, each with its line feed. @type {string[]} */ let answers;

before(async () => {
	const scenarios = Object.values(await presets());
	keyed = Array.from({ length: lines }, (_, index) => {
		const { demand, ...rest } = scenarios[index % scenarios.length];
		const labels = index % 17 === 5 ? '-1' : String(1000 * (index + 1));
		return `${index % 7}-${index}\t${JSON.stringify({ ...rest, demand: { ...demand, labels_per_month: labels } })}\n`;
	});
	const { stdout } = await run(tool, ['batch', '--exact', '--keys'], keyed.join(''));
	answers = stdout.split(/(?<=\n)/);
	assert.equal(answers.length, lines);
	const invalid = answers.filter((answer) => answer.includes('"problems":[{')).length;
	assert.ok(invalid > 0 && invalid < lines / 2, `${invalid} invalid lines`);
});

/**
 * Runs a program; rejects if its status is not 0.
 * @param {string} program @param {string[]} args @param {string} input
 * @returns {Promise<{stdout: string, stderr: string}>}
 */
const run = (program, args, input) =>
	new Promise((resolve, reject) => {
		const child = execFile(program, args, { maxBuffer: 256 << 20 }, (error, stdout, stderr) =>
			error ? reject(error) : resolve({ stdout, stderr }),
		);
		child.stdin?.end(input);
	});

const parallel = process.env.GNU_PARALLEL;
const skip = parallel && parallel !== 'none' ? false : 'GNU parallel is left out';

test('GNU parallel gives the same bytes as a single run, with the numbers of the whole file', { skip }, async () => {
	const size = 50;
	const first = `{= $_ = ${size} * (seq() - 1) + 1 =}`; // in parallel's own notation
	const batch = [tool, 'batch', '--exact', '--keys', '--first-line', first];
	const { stdout } = await run(
		String(parallel),
		['--pipe', '-N', String(size), '--keep-order', ...batch],
		keyed.join(''),
	);
	assert.equal(stdout, answers.join(''));
});

test('a job of Hadoop streaming has each answer under its key, however its input is split', async () => {
	/** @type {Record<string, string>} */
	const whole = Object.fromEntries(answers.map((answer) => answer.split('\t')));
	for (const mappers of [1, 3, 12]) {
		const splits = Array.from({ length: mappers }, (_, split) => keyed.filter((_, line) => line % mappers === split));
		const outputs = await Promise.all(
			splits.map(async (split) => (await run(tool, ['batch', '--exact', '--keys'], split.join(''))).stdout),
		);
		// The shuffle: by key, in the order of its bytes.
		const shuffled = (await run('sort', ['-s', '-t', '\t', '-k', '1,1'], outputs.join(''))).stdout.trim().split('\n');
		for (const line of shuffled) {
			assert.equal(line.split('\t').length, 2, 'one key and one value');
			const [key, value] = line.split('\t');
			assert.equal(withoutLine(value), withoutLine(whole[key].trim()), key);
		}
		assert.equal(new Set(shuffled.map((line) => line.split('\t')[0])).size, lines);
	}
});

/** The number of a line is that in its split. @param {string} answer */
const withoutLine = (answer) => answer.replace(/^\{"line":\d+,/, '{');
