// The page of numbers: what commands print becomes tables that one can read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laidOut, reportPage } from '../build/report-page.mjs';

/** The text of each cell, row by row. @param {string} html */
const rowsOf = (html) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell),
  );

test('columns become a table, with values on the right, and each head begins one', () => {
  const html = laidOut(
    '\n── Sizes\nwith the calculator        raw   brotli\na.js               9.0      3.5\ntogether                    3.5\nwhen used          raw   brotli\nb.js              10.0      4.0\nThe limit is 60.\n',
    'What a visitor loads',
  );
  assert.deepEqual(rowsOf(html), [
    ['with the calculator', 'raw', 'brotli'],
    ['a.js', '9.0', '3.5'],
    ['together', '', '3.5'],
    ['when used', 'raw', 'brotli'],
    ['b.js', '10.0', '4.0'],
  ]);
  assert.deepEqual(
    [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name),
    ['Sizes', 'Sizes, 2'],
  );
  assert.match(html, /<h3>Sizes<\/h3>/);
  assert.match(html, /<th scope="col">raw<\/th>.*<th scope="row">a\.js<\/th>/s);
  assert.match(html, /<pre>The limit is 60\.<\/pre>/);
});

test('so do the lines of Go’s benchmarks, and a head without a name for the first column', () => {
  const html = laidOut(
    'goos: linux\nBenchmarkEstimate-2   \t    1524\t    770123 ns/op\t  10.5 branches/op\t  164 B/op\nBenchmarkAssess-2     \t      40\t  28000000 ns/op\t 2000 B/op\nok  \texample.com/x\t3.1s\n\n                    median    95 %\nestimate            1.0 ms  2.0 ms\n',
    'Speeds',
  );
  assert.deepEqual(rowsOf(html), [
    ['', 'runs', 'ns/op', 'branches/op', 'B/op'],
    ['BenchmarkEstimate-2', '1524', '770123', '10.5', '164'],
    ['BenchmarkAssess-2', '40', '28000000', '', '2000'],
    ['', 'median', '95 %'],
    ['estimate', '1.0 ms', '2.0 ms'],
  ]);
  assert.match(html, /<th scope="col">95 %<\/th>/);
});

test('each part says what printed it and when, that it failed, or that it was not run', () => {
  const at = '2027-01-02T03:04:05.000Z';
  const html = reportPage(
    [
      { name: 'size', title: 'Sizes', printed: { at, seconds: 3, status: 0, text: '1 < 2 & <b>' } },
      { name: 'bench', title: 'Speeds', printed: { at, seconds: 3, status: 2, text: '' } },
      { name: 'mutation', title: 'Mutants', printed: undefined },
    ],
    [['Processor', 'X<Y>']],
  );
  const [, size, bench, mutation] = html.split('<section');
  assert.match(
    size,
    /Printed by <code>make size<\/code> on <time datetime="2027-01-02T03:04:05\.000Z">2027-01-02 03:04 UTC<\/time> in 3 s\./,
  );
  assert.match(size, /<pre>1 &lt; 2 &amp; &lt;b&gt;<\/pre>/);
  assert.doesNotMatch(size, /class="failed"/);
  assert.match(bench, /It failed \(status 2\)/);
  assert.match(mutation, /Not run: <code>PARTS=mutation make report<\/code> runs it\./);
  assert.match(html, /<dd>X&lt;Y&gt;<\/dd>/);
});
