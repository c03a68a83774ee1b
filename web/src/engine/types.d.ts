import type { Curve, Explanation, Figure, InputRange, Span, Split, Swing } from '../scenario/analysis.js';
import type { Result } from '../scenario/result.js';
import type { Input, Line, Preset, Problem, Scenario } from '../scenario/scenario.js';

export type * from '../scenario/analysis.js';
export type * from '../scenario/result.js';
export type * from '../scenario/scenario.js';

export type Reason = 'no-wasm' | 'blocked' | 'network' | 'not-found' | 'compile' | 'crashed';

/** Exactly one of the fields is set. */
export interface Answer<T> {
	ok?: T;
	problems?: Problem[];
	/** The engine failed. Without a reason, it continues to answer. */
	error?: { message: string; reason?: Reason };
	/** A newer question replaced this one. */
	superseded?: true;
}

export interface EngineState {
	phase: 'idle' | 'loading' | 'ready' | 'failed';
	/** Decompressed bytes so far, while loading. */
	loaded?: number;
	/** Total bytes, if the server states them. */
	total?: number;
	/** Once ready. */
	place?: 'worker' | 'main';
	/** Why it failed; while idle, why the next question starts it again. */
	reason?: Reason;
	message?: string;
	restarts: number;
}

export interface Lists {
	inputs: Input[];
	lines: Line[];
	presets: Preset[];
}

/**
 * The estimator, in a worker or on the page's thread. The first question loads it; asking again after a failure
 * retries. No question but lists rejects. Aborting a question resolves it as superseded.
 */
export interface Engine {
	readonly state: EngineState;
	addEventListener(type: 'state', listener: () => void): void;
	removeEventListener(type: 'state', listener: () => void): void;
	/** Answers one question at a time, as the next five do; only the newest is queued. */
	estimate(scenario: Scenario | string): Promise<Answer<Result>>;
	/** Like estimate, with risk and sensitivity; takes several times as long. */
	assess(scenario: Scenario, signal?: AbortSignal): Promise<Answer<Result>>;
	curves(
		question: { scenario: Scenario; candidate: number; spans: Span[] },
		signal?: AbortSignal,
	): Promise<Answer<Curve[]>>;
	sensitivity(question: { scenario: Scenario; candidate: number }, signal?: AbortSignal): Promise<Answer<Swing[]>>;
	ranges(scenario: Scenario): Promise<Answer<InputRange[]>>;
	/** What a tenth, two tenths … or all of the labels are worth; none of an amended contract. */
	split(question: { scenario: Scenario; candidate: number }): Promise<Answer<Split[]>>;
	explain(question: { scenario: Scenario; candidate: number } & Figure): Promise<Answer<Explanation>>;
	check(scenario: Scenario | string): Promise<Answer<true>>;
	/** Rejects with an EngineError if the engine cannot answer. */
	lists(): Promise<Lists>;
}

export interface Transport {
	place: 'worker' | 'main';
	/** Resolves with the JSON text of an answer; rejects with an EngineError. */
	call(name: string, argument?: string, signal?: AbortSignal): Promise<string>;
	close(): void;
}

export type OnProgress = (loaded: number, total?: number) => void;
