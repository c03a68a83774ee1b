package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

var leavingFigures = []figureRow{
	{
		name: "contract_end", label: "Contract ends", unit: UnitMonths,
		rule: "The contract can end with the last month of its term or of a renewal, as long as there is time to " +
			"give notice. This is the first such month that is neither before the cutover nor within the notice " +
			"period from today. A contract that does not renew can end in any month from the end of its term on.",
		source:      byContract,
		formula:     "first_end(months_left, renewal_months, notice_months, cutover_month)",
		byCutover:   true,
		value:       func(e *explainer) quantity { return num.Whole(e.to.exit.contractEnd) },
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "notice_by", label: "Notice", unit: UnitMonths,
		rule:    "Last month in which notice is in time; 0 is today.",
		source:  byContract,
		formula: "max(0, contract_end − notice_months)",
		cases: []formula{
			{
				name:    "early",
				when:    "the contract is ended early",
				text:    "max(0, cutover_month − notice_months)",
				applies: func(e *explainer) bool { return e.to.exit.method == ExitTerminate },
			},
		},
		uses:        []string{"settlement"},
		only:        ofIncumbent,
		byCutover:   true,
		value:       func(e *explainer) quantity { return num.Whole(orElse(e.exitTerms(e.to).NoticeByMonth, 0)) },
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "settlement", label: "Settlement", unit: UnitMoney,
		rule: "The remaining commitment, or the cost of early exit where that is allowed and strictly cheaper. It is " +
			"paid at cutover.",
		source:  byContract,
		formula: "remaining",
		cases: []formula{
			{
				name:    "early",
				when:    "early exit is allowed",
				text:    "min(remaining, share_of_remaining · remaining + fixed_fee)",
				applies: func(e *explainer) bool { return e.scenario.Incumbent.Contract.EarlyExit.Allowed },
			},
		},
		uses:        []string{"allowed"},
		only:        ofIncumbent,
		byCutover:   true,
		value:       func(e *explainer) quantity { return e.to.exit.settlement },
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "clawback", label: "Rebate paid back", unit: UnitMoney,
		rule:    "Rebates to pay back if the cutover is before the end of the current term.",
		source:  byContract,
		formula: "0",
		cases: []formula{
			{
				name:    "before_term",
				when:    "the cutover is before the end of the current term",
				text:    "rebate_clawback",
				applies: func(e *explainer) bool { return e.k < e.scenario.Incumbent.Contract.MonthsLeft },
			},
		},
		uses:        []string{"months_left"},
		byCutover:   true,
		value:       func(e *explainer) quantity { return e.to.exit.clawback },
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "export", label: "Export of your data", unit: UnitMoney,
		rule:        "A fixed fee, plus a fee for each label in today's training set.",
		source:      byContract,
		formula:     "export_fee + export_fee_per_label · dataset_labels",
		value:       func(e *explainer) quantity { return e.to.exit.export },
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "credit_refund", label: "Credits refunded", unit: UnitMoney,
		rule:        "Refundable share of the unused credits.",
		source:      byContract,
		formula:     "credit_refund_share · credits_left",
		only:        ofIncumbent,
		byCutover:   true,
		value:       func(e *explainer) quantity { return e.to.exit.refund },
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "credits_forfeited", label: "Credits forfeited", unit: UnitMoney,
		rule: "Unused credits that are not refunded. They are not a cost line: staying would have used them, so the " +
			"comparison already includes them.",
		source:      byContract,
		formula:     "credits_left − credit_refund",
		only:        ofIncumbent,
		byCutover:   true,
		value:       func(e *explainer) quantity { return e.to.exit.forfeited },
		overHorizon: (*explainer).byFormula,
	},
}

var leavingQuantities = []figureRow{
	{
		name: "cutover_month", unit: UnitMonths, unlisted: true,
		input: func(e *explainer) string { return e.candidatePointer() + "/cutover_month" },
		value: func(e *explainer) quantity { return num.Whole(e.k) },
	},
	{
		name: "remaining", label: "Remaining commitment", unit: UnitMoney,
		rule:      "Commitment and platform fee from the cutover to the end of the contract, without uplift.",
		source:    byContract,
		formula:   "(commitment + platform_fee) · (contract_end − cutover_month)",
		only:      ofIncumbent,
		byCutover: true,
		value: func(e *explainer) quantity {
			return e.owed(&e.switched[e.to.last].accounts.incumbent, e.to.last, e.to.exit.contractEnd)
		},
	},
	{
		name: "credits_left", label: "Credits left at cutover", unit: UnitMoney,
		rule:      "The incumbent's prepaid balance after the cutover month.",
		source:    byContract,
		uses:      []string{"credits", "invoice"},
		only:      ofIncumbent,
		byCutover: true,
		value:     func(e *explainer) quantity { return e.switched[e.to.last].accounts.incumbent.credits },
	},
}
