// What tells that a file of the built folder is the one that was built.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The paths of all files in a folder, in the order of their characters. @param {string} dist */
export async function files(dist) {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'))
    .sort();
}

/**
 * The Subresource Integrity value of each file that a page may ask for.
 * @param {string} dist
 * @returns {Promise<Record<string, string>>} by path
 */
export async function integrity(dist) {
  const asked = (await files(dist)).filter((path) => /\.(js|css|wasm|svg|html)$/.test(path));
  return Object.fromEntries(
    await Promise.all(asked.map(async (path) => [path, `sha384-${await digest(dist, path, 'sha384', 'base64')}`])),
  );
}

/** Lines that `sha256sum --check` reads, of all files but this list. @param {string} dist */
export async function checksums(dist) {
  const listed = (await files(dist)).filter((path) => path !== 'SHA256SUMS');
  const lines = await Promise.all(
    listed.map(async (path) => `${await digest(dist, path, 'sha256', 'hex')}  ${path}\n`),
  );
  return lines.join('');
}

/**
 * @param {string} dist
 * @param {string} path
 * @param {'sha256' | 'sha384'} algorithm
 * @param {'hex' | 'base64'} encoding
 */
async function digest(dist, path, algorithm, encoding) {
  return createHash(algorithm)
    .update(await readFile(join(dist, path)))
    .digest(encoding);
}
