// Packs files without compression, as a workbook that a test writes by hand needs.

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
	return sum;
});

/** CRC-32. @param {Uint8Array} bytes */
const checksum = (bytes) => ~bytes.reduce((sum, byte) => table[(sum ^ byte) & 255] ^ (sum >>> 8), -1) >>> 0;

/** @param {Record<string, string>} files by path @returns {Uint8Array} */
export function zip(files) {
	/** @type {Buffer[]} */ const parts = [];
	/** @type {Buffer[]} */ const directory = [];
	let offset = 0;
	for (const [path, text] of Object.entries(files)) {
		const [name, content] = [Buffer.from(path), Buffer.from(text)];
		const about = Buffer.alloc(26); // version, flags, method, time, sum, sizes, lengths
		about.writeUInt16LE(20, 0);
		about.writeUInt32LE(checksum(content), 10);
		about.writeUInt32LE(content.length, 14);
		about.writeUInt32LE(content.length, 18);
		about.writeUInt16LE(name.length, 22);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		directory.push(Buffer.from('PK\x01\x02\x14\0'), about, place, name);
		parts.push(Buffer.from('PK\x03\x04'), about, name, content);
		offset += 4 + about.length + name.length + content.length;
	}
	const [end, index] = [Buffer.alloc(18), Buffer.concat(directory)];
	end.writeUInt16LE(Object.keys(files).length, 4);
	end.writeUInt16LE(Object.keys(files).length, 6);
	end.writeUInt32LE(index.length, 8);
	end.writeUInt32LE(offset, 12);
	return new Uint8Array(Buffer.concat([...parts, index, Buffer.from('PK\x05\x06'), end]));
}
