// Turns what `go test -json` prints into a line for each package, the output of what failed, and a summary as
// `node --test` prints it.
import { createInterface } from 'node:readline';

/**
 * @typedef {object} Event
 * @property {string} Action
 * @property {string} [Package]
 * @property {string} [ImportPath]
 * @property {string} [Test]
 * @property {string} [Output]
 * @property {number} [Elapsed] in seconds
 */

/** Output by test or package. @type {Map<string, string[]>} */ const output = new Map();
/** Tests that have subtests, which are counted in their place. @type {Set<string>} */ const parents = new Set();
const counts = { pass: 0, fail: 0, skip: 0 };

for await (const line of createInterface({ input: process.stdin })) {
	if (line.startsWith('{')) report(JSON.parse(line));
	else console.log(line);
}
console.log(`ℹ tests ${counts.pass + counts.fail + counts.skip}`);
console.log(`ℹ pass ${counts.pass}\nℹ fail ${counts.fail}\nℹ skipped ${counts.skip}`);

/** @param {Event} event */
function report({ Action: action, Package: name = '', ImportPath: built, Test: test, Output: text, Elapsed: seconds }) {
	const key = `${built ?? name} ${test ?? ''}`;
	if (text !== undefined) output.set(key, [...(output.get(key) ?? []), text]);
	if (!(action in counts || action === 'build-fail')) return;
	if (action.endsWith('fail')) process.stdout.write((output.get(key) ?? []).join(''));
	output.delete(key);
	if (test) {
		if (test.includes('/')) parents.add(`${name} ${test.slice(0, test.lastIndexOf('/'))}`);
		if (!parents.has(key)) counts[/** @type {'pass' | 'fail' | 'skip'} */ (action)]++;
	} else if (action === 'pass') console.log(`ok ${name} ${seconds} s`);
}
