// Package estimator answers one question: we buy training-data labels from an
// incumbent; if we cut over to a candidate at the end of month k, what does it
// cost, does it pay, and which k is best?
//
// Data flows in one direction: [Parse] turns JSON text into a [Scenario],
// [Scenario.Validate] holds it against the list of [Inputs], and [Estimate]
// turns it into a [Result] that encodes to JSON. Nothing here reads files,
// clocks or the network, nothing global changes, and every function is safe
// for concurrent use.
//
// [Estimate] is exact. [Assess] adds how sure it is: [Sensitivity], [AssessRisk]
// and a reason; [CurveOf] and [BreakEvenOf] ask about one input at a time. What-ifs
// are computed by the same formulas in float64, a batch at a time, with
// operations that give the same bits on every machine; where one answer turns
// into another is then found exactly.
//
// [Explain] says how a figure comes about, down to the inputs, and [Figures]
// documents every one with its formulas. MODEL.md, beside this file, says why
// they are as they are and works an example out.
//
// Months are 1..H, and a flow of month m falls at the end of month m. Shares,
// rates, accuracies and probabilities are fractions: 0.05 is 5 %. Money is
// decimal; every line of every month is rounded once, half away from zero, to
// the currency's minor unit, and totals are sums of rounded lines. A present
// value is Σ total(m)·(1 + discount_rate)^(−m/12), rounded once.
//
// A bad scenario gives [Problems]: all of them at once, each with the JSON
// Pointer of its field, the value and what would be accepted. Nothing is
// guessed or clamped. Text and numbers beyond fixed limits ([MaxBytes],
// [MaxDepth], [MaxValues], 30 digits, an exponent of 30) are refused before
// any arithmetic, in memory that the limits bound.
package estimator
