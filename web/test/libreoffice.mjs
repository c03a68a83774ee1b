// Runs LibreOffice without a window, each time with a profile of its own.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const { LIBREOFFICE = 'soffice' } = process.env;
export const skip = LIBREOFFICE === 'none' && 'LibreOffice is left out, as asked';

const timeout = 240_000; // ms

/** @param {string} profile folder @param {string[]} parameters */
export const run = (profile, parameters) =>
	promisify(execFile)(LIBREOFFICE, [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', ...parameters], {
		timeout,
	});

/**
 * Runs a program in LibreOffice Basic.
 * @param {string} profile folder
 * @param {string} source with a Sub Main
 */
export async function runBasic(profile, source) {
	await run(profile, ['--terminate_after_init']); // makes the profile, with an empty module
	const text = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const opening = '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"';
	await writeFile(
		join(profile, 'user/basic/Standard/Module1.xba'),
		`<?xml version="1.0" encoding="UTF-8"?>\n${opening} script:language="StarBasic">${text}</script:module>`,
	);
	await run(profile, ['macro:///Standard.Module1.Main']);
}
