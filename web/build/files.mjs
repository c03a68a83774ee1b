// Writes the files of the site, and lists them with their checksums.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const forms = ['', '.gz', '.br'];

export class Folder {
	#dist;
	/** Paths, without compressed forms. @type {Set<string>} */
	#written = new Set();
	/** Paths of assets by the name of their source file. @type {Record<string, string>} */
	manifest = {};

	/** @param {string} dist */
	constructor(dist) {
		this.#dist = dist;
	}

	/**
	 * Writes a file to assets/, named by its content, and returns its path.
	 * @param {string} name
	 * @param {string | Uint8Array} content
	 * @param {string} [hashed] its name if it refers to others and so must be named before
	 */
	async addAsset(name, content, hashed = hashedName(name, content)) {
		const path = `assets/${hashed}`;
		this.manifest[name] = path;
		await mkdir(join(this.#dist, 'assets'), { recursive: true });
		const built = await readdir(join(this.#dist, 'assets'));
		// The same name means the same content.
		if (forms.every((form) => built.includes(hashed + form))) this.#written.add(path);
		else await this.add(path, content);
		return path;
	}

	/** @param {string} path @param {string | Uint8Array} content */
	async add(path, content) {
		const bytes = Buffer.from(content);
		await this.addPlain(path, bytes);
		await this.#place(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
		const params = {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_LGWIN]: 24,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		};
		await this.#place(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
	}

	/** Writes no compressed forms. @param {string} path @param {string | Uint8Array} content */
	async addPlain(path, content) {
		this.#written.add(path);
		await this.#place(path, content);
	}

	/** Replaces a file at once. @param {string} path @param {string | Uint8Array} content */
	async #place(path, content) {
		const partial = join(this.#dist, `partial.${process.pid}`);
		await writeFile(partial, content);
		await mkdir(dirname(join(this.#dist, path)), { recursive: true });
		await rename(partial, join(this.#dist, path));
	}

	/** Removes what earlier builds have written and this one has not. */
	async removeStale() {
		for (const file of await files(this.#dist)) {
			if (!this.#written.has(file.replace(/\.(gz|br)$/, ''))) await rm(join(this.#dist, file));
		}
	}
}

/** @param {string} name @param {string | Uint8Array} content */
function hashedName(name, content) {
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
	return `${basename(name, extname(name))}.${hash}${extname(name)}`;
}

/** @param {string} dist */
export async function files(dist) {
	const entries = await readdir(dist, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'))
		.sort();
}

/** @param {string} dist @param {'sha256' | 'sha384'} algorithm @param {'hex' | 'base64'} encoding */
export async function digests(dist, algorithm, encoding) {
	const listed = (await files(dist)).map(async (path) => {
		const digest = createHash(algorithm).update(await readFile(join(dist, path)));
		return { path, digest: digest.digest(encoding) };
	});
	return Promise.all(listed);
}
