// The page of numbers as HTML: what commands printed, with tables where they
// printed tables.
import { escaped } from './escaped.mjs';

/** @typedef {{name: string, title: string, printed: import('./report.mjs').Printed | undefined}} Part */

/** @param {Part[]} parts @param {[name: string, value: string][]} machine */
export const reportPage = (parts, machine) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Switchcost in numbers</title>
<style>${styles}</style>
</head>
<body>
<header>
<h1>Switchcost in numbers</h1>
<dl>${machine.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>
</header>
<main>
${parts.map(section).join('\n')}
</main>
</body>
</html>
`;

/** @param {Part} part */
function section({ name, title, printed }) {
  return `<section aria-labelledby="${name}">
<h2 id="${name}">${escaped(title)}</h2>
${
  printed
    ? `<p class="by">Printed by <code>make ${name}</code> on <time datetime="${printed.at}">${printed.at.slice(0, 16).replace('T', ' ')} UTC</time> in ${printed.seconds} s.</p>
${printed.status === 0 ? '' : `<p class="failed">It failed (status ${printed.status}): what follows is what it said until then.</p>\n`}${laidOut(printed.text, title)}`
    : `<p class="failed">Not run: <code>PARTS=${name} make report</code> runs it.</p>`
}
</section>`;
}

/** What a command printed: headings, tables and lines as they are. @param {string} text @param {string} title */
export function laidOut(text, title) {
  let heading = title;
  /** @type {Record<string, number>} */ const tables = {}; // below each heading
  return blocks(text.replace(/\r/g, '').split('\n'))
    .map(({ kind, lines }) => {
      if (kind === 'table') {
        tables[heading] = (tables[heading] ?? 0) + 1;
        return table(byUnit(lines.map(cells)), tables[heading] > 1 ? `${heading}, ${tables[heading]}` : heading);
      }
      if (kind === 'text') return `<pre>${escaped(lines.join('\n'))}</pre>`;
      heading = lines[0].replace(/^── /, '');
      return `<h3>${escaped(heading)}</h3>`;
    })
    .join('\n');
}

/** Lines that belong together. @param {string[]} lines */
function blocks(lines) {
  /** @type {{kind: 'table' | 'text' | 'heading', lines: string[]}[]} */
  const found = [];
  let apart = true;
  for (const line of lines) {
    const kind = line.startsWith('── ')
      ? 'heading'
      : cells(line).length > 1 && !/^(ok|FAIL|\?) /.test(line)
        ? 'table'
        : 'text';
    const last = found.at(-1);
    if (line.trim() === '') apart = true;
    else if (!apart && last?.kind === kind && kind !== 'heading' && !(kind === 'table' && isHead(line)))
      last.lines.push(line);
    else found.push({ kind, lines: [line] });
    if (line.trim() !== '') apart = false;
  }
  // A single line of columns is no table.
  return found.map(({ kind, lines }) => ({
    kind: kind === 'table' && lines.length === 1 && !isBenchmark(lines[0]) ? /** @type {const} */ ('text') : kind,
    lines,
  }));
}

/** @param {string} line */
const isBenchmark = (line) => line.startsWith('Benchmark');

/** The lines of Go's benchmarks say which column a value belongs to by its unit; other rows are as they are. @param {string[][]} rows */
function byUnit(rows) {
  if (!rows.every(([name]) => isBenchmark(name))) return rows;
  const measured = rows.map(([name, runs, ...values]) => ({
    name,
    runs,
    by: new Map(values.map((value) => /** @type {[string, string]} */ (value.split(' ').reverse()))),
  }));
  const units = [...new Set(measured.flatMap(({ by }) => [...by.keys()]))];
  return [
    ['', 'runs', ...units],
    ...measured.map(({ name, runs, by }) => [name, runs, ...units.map((unit) => by.get(unit) ?? '')]),
  ];
}

/** Columns stand at least two spaces apart. @param {string} line */
const cells = (line) => {
  const all = line.trim().split(/\s{2,}|\s*\t\s*/);
  return /^\s{12,}/.test(line) ? ['', ...all] : all; // the first column has no name
};

/** A row of heads has no number, or nothing where a row has its name. @param {string[]} row */
const isHeads = ([name, ...values]) => name === '' || !values.some((value) => /^[-−×+]?[\d.]/.test(value));

/** Whether a table begins here: one follows another without a line between. @param {string} line */
const isHead = (line) => isHeads(cells(line));

/** @param {string[][]} rows @param {string} caption */
function table(rows, caption) {
  const width = Math.max(...rows.map((row) => row.length));
  // What is missing stands between a row's name and its values, which are on the right.
  const full = rows.map(([name, ...values]) => [name, ...Array(width - 1 - values.length).fill(''), ...values]);
  const [head, body] = isHeads(rows[0]) ? [full[0], full.slice(1)] : [undefined, full];
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(caption)}"><table>
${head ? `<thead><tr>${head.map((cell) => (cell ? `<th scope="col">${escaped(cell)}</th>` : '<td></td>')).join('')}</tr></thead>\n` : ''}<tbody>
${body.map(([name, ...values]) => `<tr><th scope="row">${escaped(name)}</th>${values.map((value) => `<td>${escaped(value)}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></div>`;
}

const styles = `
:root { --ink: light-dark(#14202b, #e8edf2); --muted: light-dark(#526172, #9fb0c0); --ground: light-dark(#fff, #11181f); --raised: light-dark(#f4f6f8, #19222b); --rule: light-dark(#d9e0e7, #2c3945); --loss: light-dark(#b3470b, #f2a065); color-scheme: light dark; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-inline-size: 62rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin-block: 0 1rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin-block: 3rem 0.25rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); font-size: 1.25rem; }
h3 { margin-block: 1.5rem 0.25rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 0.75rem 1.5rem; margin: 0; }
dt, .by { color: var(--muted); font-size: 0.875rem; }
dd { margin: 0; }
.by { margin: 0 0 1rem; }
.failed { color: var(--loss); }
.scroll { overflow-x: auto; margin-block: 0.5rem; }
table { border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.2rem 0.75rem 0.2rem 0; border-block-end: 1px solid var(--rule); text-align: end; white-space: nowrap; }
th[scope=row], thead th:first-child { text-align: start; font-weight: 400; }
thead th { color: var(--muted); font-weight: 600; }
pre { margin-block: 0.5rem; font-size: 0.8125rem; white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-size: 0.9em; }
`;
