// What a built script brings with it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path/posix';

/**
 * A built script and all that it imports before it runs, itself first.
 * @param {string} dist
 * @param {string} script path of the built file in it
 * @param {Set<string>} [found]
 */
export async function firstLoad(dist, script, found = new Set()) {
  if (found.has(script)) return [...found];
  found.add(script);
  const text = await readFile(join(dist, script), 'utf8');
  // esbuild writes an import so, and import() with a bracket.
  for (const [, name] of text.matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g))
    await firstLoad(dist, join(script, '..', name), found);
  return [...found];
}
