// What is sent with each path, held against what Google's evaluator knows of
// policies that hold nothing back.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { headers } from '../build/headers.mjs';

/** @type {Record<string, Record<string, string>>} headers by path or pattern */
const sent = Object.fromEntries(
  headers({ pages: ['index.html', 'methods.html', 'builder.html', 'frame.html'], scripts: ['switch-cost.js'] })
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path, ...lines] = block.split('\n');
      return [
        path,
        Object.fromEntries(
          lines.map((line) =>
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2),
          ),
        ),
      ];
    }),
);
const policies = Object.entries(sent).flatMap(([path, { 'Content-Security-Policy': policy }]) =>
  policy ? [{ path, policy }] : [],
);

/** What the evaluator holds against a policy that is not a mere hint. @param {string} policy */
const findings = (policy) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < Severity.STRICT_CSP)
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);

describe('a policy', () => {
  test('the policy passes the CSP evaluator', () => {
    assert.ok(policies.length >= 10);
    for (const { path, policy } of policies) assert.deepEqual(findings(policy), [], path);
  });

  test('the policy fails the CSP evaluator without each of its parts', () => {
    const [{ policy }] = policies;
    for (const [part, instead] of [
      ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
      ["script-src 'self'", 'script-src *'],
      ["default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ", ''],
    ]) {
      assert.notDeepEqual(findings(policy.replace(part, instead)), [], `${part} → ${instead}`);
    }
  });

  test('the policy enforces Trusted Types for two named policies', () => {
    for (const { path, policy } of policies)
      assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html switch-cost$/, path);
  });

  test('only the frame page can be framed', () => {
    for (const { path, policy } of policies)
      assert.match(
        policy,
        /^\/frame(\.html)?$/.test(path) ? /frame-ancestors \* file:/ : /frame-ancestors 'none'/,
        path,
      );
  });
});

test('every file has nosniff, no referrer and no device permissions', () => {
  const { 'Permissions-Policy': permissions, ...everywhere } = sent['/*'];
  assert.equal(everywhere['X-Content-Type-Options'], 'nosniff');
  assert.equal(everywhere['Referrer-Policy'], 'no-referrer');
  for (const device of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
    assert.match(permissions, new RegExp(`\\b${device}=\\(\\)`), device);
});
