// The program that reads invoices and audits, loaded on use. Files stay in the browser.
import { assetUrl } from '../engine/asset-url.js';
import { Connection } from '../engine/connection.js';

/** @import { Answer, Question } from './answers.d.ts' */

// The build names the files; they are next to the bundle.
const urls = () => ({
	wasmUrl: assetUrl(new URL(EVIDENCE_FILE, import.meta.url)),
	workerUrl: assetUrl(new URL(WORKER_FILE, import.meta.url)),
});

/** Larger files are rejected before they are read. The same as MaxBytes of the program. */
const maxBytes = 32 * 2 ** 20;

export class Evidence {
	/** @type {Connection | undefined} */ #connection;
	/** The last table, for a program that has been started again. @type {Question | undefined} */ #table;

	/** @param {{call: Connection['call'], release: Connection['release']}} [connection] */
	constructor(connection) {
		this.#connection = /** @type {Connection | undefined} */ (connection);
	}

	/**
	 * @param {Blob} file
	 * @param {Question} question
	 * @returns {Promise<Answer>}
	 */
	async read(file, question) {
		if (file.size > maxBytes) return { rejection: { reason: 'too_large' } };
		this.#table = { ...question, data: await base64(file) };
		return this.ask('read', this.#table);
	}

	/** Answers again for the last table, with corrected columns. @param {Question} question @returns {Promise<Answer>} */
	async derive(question) {
		const answer = await this.ask('derive', question);
		if (answer.error?.message !== 'no table' || !this.#table) return answer;
		await this.ask('read', this.#table);
		return this.ask('derive', question);
	}

	/**
	 * @param {'read' | 'derive' | 'counts'} name
	 * @param {Question} question
	 * @returns {Promise<Answer>}
	 */
	async ask(name, question) {
		try {
			this.#connection ??= new Connection(urls());
			return JSON.parse(await this.#connection.call(name, JSON.stringify(question)));
		} catch (error) {
			return { error: { message: String(error) } };
		}
	}

	/** Frees the memory of the program and of the table. */
	release() {
		this.#table = undefined;
		void this.#connection?.release();
	}
}

/** @param {Blob} file @returns {Promise<string>} */
const base64 = (file) =>
	new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(file);
	});
