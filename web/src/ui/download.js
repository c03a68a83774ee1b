/** @param {string} name @param {BlobPart} content @param {string} type media type */
export function download(name, content, type) {
	const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
	const link = Object.assign(document.createElement('a'), { href: url, download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000); // Safari reads the file late
}

/** @param {string} subject @param {string} extension @param {Date} [day] */
export function fileName(subject, extension, day = new Date()) {
	const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
	return `switchcost-${subject}-${date.join('-')}.${extension}`;
}
