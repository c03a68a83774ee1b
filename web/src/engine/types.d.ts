// Types of the engine: what it is asked, what it answers and how it runs.
import type { Input, Line, Preset, Problem, Scenario } from '../scenario/scenario.js';
import type { Curve, Explanation, Figure, InputRange, Result, Span, Swing } from '../scenario/result.js';

export type * from '../scenario/scenario.js';
export type * from '../scenario/result.js';

/** Why the engine cannot answer. */
export type Reason = 'no-wasm' | 'blocked' | 'network' | 'not-found' | 'compile' | 'crashed';

/** What a question gets: one of the four is there. */
export interface Answer<T> {
  ok?: T;
  /** Every problem of a bad scenario. */
  problems?: Problem[];
  /** The engine failed; without a reason, it goes on answering. */
  error?: { message: string; reason?: Reason };
  /** A newer question came before this one's turn. */
  superseded?: true;
}

/** How the engine fares. */
export interface EngineState {
  phase: 'idle' | 'loading' | 'ready' | 'failed';
  /** Bytes so far, decompressed, while loading. */
  loaded?: number;
  /** Bytes in all, where the server says so. */
  total?: number;
  /** Where it runs, once ready. */
  place?: 'worker' | 'main';
  /** Why it failed; while idle, why it must start anew with the next question. */
  reason?: Reason;
  message?: string;
  /** How often it crashed and was built again. */
  restarts: number;
}

export interface Lists {
  inputs: Input[];
  lines: Line[];
  presets: Preset[];
}

/** The estimator, wherever it runs. It loads with the first question; asking again after a failure tries again. */
export interface Engine {
  readonly state: EngineState;
  /** Tells of every change of state. */
  addEventListener(type: 'state', listener: () => void): void;
  removeEventListener(type: 'state', listener: () => void): void;
  /** Never rejects. While one question is worked on, only the newest waits. */
  estimate(scenario: Scenario | string): Promise<Answer<Result>>;
  /** As estimate, with how sure the answer is; it takes several times as long. A signal ends it, as superseded. */
  assess(scenario: Scenario, signal?: AbortSignal): Promise<Answer<Result>>;
  /** Never rejects. A signal ends it, as superseded. */
  curves(
    question: { scenario: Scenario; candidate: number; spans: Span[] },
    signal?: AbortSignal,
  ): Promise<Answer<Curve[]>>;
  /** Never rejects. A signal ends it, as superseded. */
  sensitivity(question: { scenario: Scenario; candidate: number }, signal?: AbortSignal): Promise<Answer<Swing[]>>;
  /** Never rejects. */
  ranges(scenario: Scenario): Promise<Answer<InputRange[]>>;
  /** Never rejects. */
  explain(question: { scenario: Scenario; candidate: number } & Figure): Promise<Answer<Explanation>>;
  /** Never rejects. A scenario may be JSON text. */
  check(scenario: Scenario | string): Promise<Answer<true>>;
  /** Rejects with an EngineError where the engine cannot answer. */
  lists(): Promise<Lists>;
}

/** A running estimator. */
export interface Transport {
  place: 'worker' | 'main';
  /** The JSON text of an answer, which may be that it was stopped; rejects with an EngineError. */
  call(name: string, argument?: string, signal?: AbortSignal): Promise<string>;
  close(): void;
}

export type OnProgress = (loaded: number, total?: number) => void;
