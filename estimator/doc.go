// Package estimator answers one question: we buy training-data labels from an incumbent; if we cut over to a
// candidate at the end of month k, what does it cost, does it pay, and which k is best?
//
// [Parse] turns JSON text into a [Scenario], [Scenario.Validate] checks it against the list of [Inputs], and
// [Estimate] computes a [Result] that encodes to JSON. The package reads no files, clocks or network, has no mutable
// global state, and is safe for concurrent use.
//
// [Estimate] is exact. [Assess] adds uncertainty: it makes the [Decision] on many draws of the inputs, with a reason,
// the value of more information and that of a pilot, and includes [Sensitivity] and [AssessRisk]. [CurveOf] and
// [BreakEvenOf] vary one input. Variations are computed by the same formulas in float64, many side by side, with the
// same bits on every machine. Break-evens are then found exactly. [Explain] derives a figure from the inputs, step by
// step, and [Figures] documents all formulas. MODEL.md gives the reasons and a worked example.
//
// Months are 1..H, and a flow of month m falls at the end of month m. Shares, rates, accuracies and probabilities are
// fractions: 0.05 is 5 %. Money is decimal; every line of every month is rounded once, half away from zero, to the
// currency's minor unit, and totals are sums of rounded lines. A present value is Σ total(m)·(1 +
// discount_rate)^(−m/12), rounded once.
//
// A bad scenario gives [Problems]: all of them at once, each with the JSON Pointer of its field, the value and the
// accepted values. Nothing is guessed or clamped. Text and numbers beyond fixed limits ([MaxBytes], [MaxDepth],
// [MaxValues], 30 digits, an exponent of 30) are rejected before any arithmetic.
package estimator
