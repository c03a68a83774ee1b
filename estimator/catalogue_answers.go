package estimator

import (
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// worthFigures are what a switch costs and brings over the horizon.
var worthFigures = []figureRow{
	{
		name: "one_time_total", label: "Up front", unit: UnitMoney,
		rule:        "Sum of the one-time lines of the switch over the horizon, undiscounted.",
		source:      byArithmetic,
		formulas:    []formula{{sumsLines: true}},
		lines:       Line.OneTime,
		uses:        []string{"horizon_months"},
		value:       func(e *explainer) quantity { return num.Exact(e.oneTimeCost().Decimal) },
		overHorizon: (*explainer).oneTimeTotal,
	},
	{
		name: "npv", label: "Worth over the horizon (net present value)", unit: UnitMoney,
		rule:        "Sum of the monthly benefits, each discounted to today, rounded once.",
		source:      discounting,
		formulas:    []formula{{text: "Σ benefit · discount"}},
		uses:        []string{"horizon_months"},
		value:       func(e *explainer) quantity { return e.npv(e.k, e.switched) },
		overHorizon: func(e *explainer) (Explanation, bool) { return e.sum("benefit", true) },
	},
	{
		name: "npv_cash", label: "Worth in cash", unit: UnitMoney,
		rule:        "Net present value of the cash lines: what is paid to somebody.",
		source:      byArithmetic,
		formulas:    []formula{{text: "Σ benefit_cash · discount"}},
		uses:        []string{"horizon_months"},
		overHorizon: func(e *explainer) (Explanation, bool) { return e.sum("benefit_cash", true) },
	},
	{
		name: "npv_staff", label: "Worth in staff time", unit: UnitMoney,
		rule:        "Net present value of the staff lines: your own people's hours.",
		source:      byArithmetic,
		formulas:    []formula{{text: "Σ benefit_staff · discount"}},
		uses:        []string{"horizon_months"},
		overHorizon: func(e *explainer) (Explanation, bool) { return e.sum("benefit_staff", true) },
	},
	{
		name: "npv_quality", label: "Worth in quality", unit: UnitMoney,
		rule:        "Net present value of the quality lines: the cost of late or wrong labels.",
		source:      byArithmetic,
		formulas:    []formula{{text: "Σ benefit_quality · discount"}},
		uses:        []string{"horizon_months"},
		overHorizon: func(e *explainer) (Explanation, bool) { return e.sum("benefit_quality", true) },
	},
	{
		name: "npv_risk", label: "Worth in risk", unit: UnitMoney,
		rule:        "Net present value of the risk lines: expected losses.",
		source:      byArithmetic,
		formulas:    []formula{{text: "Σ benefit_risk · discount"}},
		uses:        []string{"horizon_months"},
		overHorizon: func(e *explainer) (Explanation, bool) { return e.sum("benefit_risk", true) },
	},
	{
		name: "net_benefit", label: "Net benefit, undiscounted", unit: UnitMoney,
		rule:        "Sum of the monthly benefits, undiscounted.",
		source:      byArithmetic,
		formulas:    []formula{{text: "Σ benefit"}},
		uses:        []string{"horizon_months"},
		overHorizon: func(e *explainer) (Explanation, bool) { return e.sum("benefit", false) },
	},
	{
		name: "payback_month", label: "Pays back", unit: UnitMonths,
		rule: "First month from which the cumulative benefit stays at or above 0 up to the horizon. Payback is " +
			"immediate if the sum is never below 0, and there is none if it ends below 0.",
		source:      byArithmetic,
		uses:        []string{"net_benefit"},
		overHorizon: func(e *explainer) (Explanation, bool) { return e.explain("net_benefit") },
	},
	{
		name: "discounted_payback_month", label: "Pays back, discounted", unit: UnitMonths,
		rule:        "Payback month with each benefit discounted to today.",
		source:      byArithmetic,
		uses:        []string{"npv"},
		overHorizon: func(e *explainer) (Explanation, bool) { return e.explain("npv") },
	},
	{
		name: "total", label: "Total cost", unit: UnitMoney,
		rule:   "Sum of the totals of all months.",
		source: byArithmetic,
		formulas: []formula{
			{text: "Σ stay_total"},
			{
				name:    "switch",
				when:    "it is the cost of switching",
				text:    "Σ switch_total",
				applies: (*explainer).switches,
			},
		},
		uses:        []string{"horizon_months"},
		inMonth:     (*explainer).monthTotal,
		overHorizon: (*explainer).branchTotal,
	},
	{
		name: "present_value", label: "Present value of the cost", unit: UnitMoney,
		rule:   "Sum of the totals of all months, each discounted to today, rounded once.",
		source: byArithmetic,
		formulas: []formula{
			{text: "Σ stay_total · discount"},
			{
				name:    "switch",
				when:    "it is the cost of switching",
				text:    "Σ switch_total · discount",
				applies: (*explainer).switches,
			},
		},
		uses:        []string{"horizon_months"},
		overHorizon: (*explainer).branchPresentValue,
	},
	{
		name: "timing", label: "Worth by cutover month", unit: UnitMoney,
		rule:   "Net present value of a cutover at the end of each month, from the lead time to the horizon.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
	{
		name: "best_cutover_month", label: "Best cutover month", unit: UnitMonths,
		rule:   "Cutover month with the highest net present value; the earliest if several are equal.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
	{
		name: "lock_in_ratio", label: "Lock-in", unit: UnitShare,
		rule:        "Up-front cost as a share of the cost of staying in the first year.",
		source:      byArithmetic,
		formulas:    []formula{{text: "one_time_total / first_year"}},
		overHorizon: (*explainer).lockIn,
	},
}
