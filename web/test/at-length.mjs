// What make test leaves to make test-more.

/** Whether the tests also cover every language, width, colour scheme, preset and vector. */
export const thorough = process.env.THOROUGH === '1';

/** The option of a test that only make test-more runs. */
export const atLength = { skip: !thorough && 'make test-more runs it' };
