package estimator

import (
	"slices"

	"github.com/switchcost/switchcost/estimator/internal/num"
)

// All are about the incumbent.
var leavingFigures = []figureRow{
	{
		name: "contract_end", label: "Contract ends", unit: UnitMonths,
		rule: "The contract can end with the last month of its term or of a renewal, as long as there is time to " +
			"give notice. This is the first such month that is neither before the incumbent's last month nor within " +
			"the notice period from today. A contract that does not renew can end in any month from the end of its " +
			"term on. It ends at the latest when the incumbent stops by itself.",
		source:  byContract,
		formula: firstEnd,
		cases: []formula{
			{
				name:    "stops",
				when:    "the incumbent stops by itself",
				text:    "min(ends_month, " + firstEnd + ")",
				applies: func(e *explainer) bool { return e.scenario.Incumbent.Contract.EndsMonth != nil },
			},
		},
		uses:  keptBy,
		value: func(e *explainer) quantity { return num.Whole(e.to.exit.contractEnd) },
		overHorizon: func(e *explainer) (Explanation, bool) {
			return e.ifPresent(e.exitTerms(e.to).ContractEndMonth)
		},
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
				text:    "early_end − notice_months",
				applies: (*explainer).terminates,
			},
		},
		uses:  []string{"settlement"},
		value: func(e *explainer) quantity { return num.Whole(orElse(e.exitTerms(e.to).NoticeByMonth, 0)) },
		overHorizon: func(e *explainer) (Explanation, bool) {
			return e.ifPresent(e.exitTerms(e.to).NoticeByMonth)
		},
	},
	{
		name: "settlement", label: "Settlement", unit: UnitMoney,
		rule: "What is still owed when the incumbent is left, less credits, or the cost of early exit where that is " +
			"allowed, notice reaches an earlier end, and it is strictly cheaper after refunds. It is paid in the " +
			"incumbent's last month.",
		source:  byContract,
		formula: "max(0, owed − credits_left)",
		cases: []formula{
			endedCase(),
			{
				name:    "early",
				when:    "early exit is allowed and cheaper",
				text:    "max(0, early_owed − credits_left) + share_of_remaining · (owed − early_owed) + exit_fee",
				uses:    []string{"allowed", "credit_refund_share"},
				applies: (*explainer).terminates,
			},
		},
		value:       func(e *explainer) quantity { return e.to.exit.settlement },
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "clawback", label: "Rebate paid back", unit: UnitMoney,
		rule: "Rebates to pay back if the incumbent is left before the end of the current term; some fall evenly to " +
			"nothing by then. None where the contract is amended, ends by itself or has its commitment used up.",
		source:  byContract,
		formula: "0",
		cases: []formula{
			{
				name: "declining",
				when: "the incumbent is left before the end of the term, and the rebate declines",
				text: "rebate_clawback · (months_left − exit_month) / months_left",
				uses: []string{"clawback_declines"},
				applies: func(e *explainer) bool {
					return e.clawsBack() && e.scenario.Incumbent.Contract.ClawbackDeclines
				},
			},
			{
				name:    "before_term",
				when:    "the incumbent is left before the end of the term",
				text:    "rebate_clawback",
				uses:    slices.Concat(endedBy, []string{"exit_month"}),
				applies: (*explainer).clawsBack,
			},
		},
		except: []string{
			"/horizon_months", "/incumbent/contract/renewal_months", "/incumbent/contract/notice_months",
		},
		value:       func(e *explainer) quantity { return e.to.exit.clawback },
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "export", label: "Export of your data", unit: UnitMoney,
		rule:    "A fixed fee, plus a fee for each label in today's training set.",
		source:  byContract,
		formula: "export_fee + export_fee_per_label · dataset_labels",
		cases: []formula{
			{
				name:    "kept",
				when:    "the incumbent is not left",
				text:    "0",
				uses:    keptBy,
				applies: func(e *explainer) bool { return e.exitMethod() == ExitKept || e.exitMethod() == ExitAmended },
			},
		},
		value:       func(e *explainer) quantity { return e.to.exit.export },
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "credit_refund", label: "Credits refunded", unit: UnitMoney,
		rule:        "Refundable share of the unused credits.",
		source:      byContract,
		formula:     "credit_refund_share · remaining_credits",
		cases:       []formula{amendedCase()},
		uses:        []string{"settlement"},
		value:       func(e *explainer) quantity { return e.to.exit.refund },
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "credits_forfeited", label: "Credits forfeited", unit: UnitMoney,
		rule: "Unused credits that are not refunded. They are not a cost line: staying would have used them, so the " +
			"comparison already includes them.",
		source:      byContract,
		formula:     "remaining_credits − credit_refund",
		cases:       []formula{amendedCase()},
		value:       func(e *explainer) quantity { return e.to.exit.forfeited },
		overHorizon: (*explainer).byFormula,
	},
}

const firstEnd = "first_end(months_left, renewal_months, notice_months, cutover_month + phase_months − 1)"

// What decides whether the incumbent is left, whether anything is owed then, and when the contract ends.
var (
	keptBy  = []string{"move_share", "/candidates/*/tasks/*", "amends"}
	endedBy = slices.Concat(keptBy, []string{"run_out_use"}, endBy)
	endBy   = []string{"months_left", "renewal_months", "notice_months", "ends_month", "cutover_month"}
)

func endedCase() formula {
	return formula{
		name:    "ended",
		when:    "the contract goes on, or has ended by itself",
		text:    "0",
		uses:    endedBy,
		applies: (*explainer).endedByItself,
	}
}

func amendedCase() formula {
	return formula{
		name:    "amended",
		when:    "the contract is amended",
		text:    "0",
		uses:    []string{"amends"},
		applies: func(e *explainer) bool { return e.exitMethod() == ExitAmended },
	}
}
