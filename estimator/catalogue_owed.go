package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

var leavingQuantities = []figureRow{
	{
		name: "cutover_month", unit: UnitMonths, unlisted: true,
		input: func(e *explainer) string { return e.candidatePointer() + "/cutover_month" },
		value: func(e *explainer) quantity { return num.Whole(e.k) },
	},
	{
		name: "exit_month", label: "Incumbent's last month", unit: UnitMonths,
		rule:    "Month at whose end the incumbent is left.",
		source:  byArithmetic,
		formula: "cutover_month + phase_months − 1",
		cases: []formula{
			{
				name:    "used_up",
				when:    "the commitment is used up",
				text:    "min(contract_end, horizon_months)",
				uses:    []string{"run_out_use"},
				applies: func(e *explainer) bool { return e.to.usesUp },
			},
		},
		value: func(e *explainer) quantity { return num.Whole(e.to.last) },
	},
	{
		name: "early_end", label: "Earliest end after notice", unit: UnitMonths,
		rule:    "First month, not before the incumbent's last, that notice given today can reach.",
		source:  byContract,
		formula: "max(exit_month, notice_months)",
		value:   func(e *explainer) quantity { return num.Whole(e.to.exit.noticeEnd) },
	},
	{
		name: "exit_fee", label: "Fee for early exit", unit: UnitMoney,
		rule:    "Fixed fee for ending the contract early; some fall evenly to nothing by the end of the term.",
		source:  byContract,
		formula: "fixed_fee",
		cases: []formula{
			{
				name:    "over",
				when:    "the fee declines, and the term is over",
				text:    "0",
				uses:    []string{"fee_declines"},
				applies: func(e *explainer) bool { return e.feeDeclines() && e.to.exit.noticeEnd >= e.contractTerm() },
			},
			{
				name:    "declining",
				when:    "the fee declines",
				text:    "fixed_fee · (months_left − early_end) / months_left",
				applies: (*explainer).feeDeclines,
			},
		},
		value: func(e *explainer) quantity { return e.earlyExitFee(e.to.exit.noticeEnd) },
	},
	{
		name: "owed", label: "Owed until the end", unit: UnitMoney,
		rule: "Billed share of the shortfall of the period that is left and of the commitments after it, and " +
			"platform fees, up to the contract end: up to the incumbent's last month where the contract is amended " +
			"or its commitment used up. With the beginning `early`, up to the earliest end after notice. Amounts " +
			"beyond the horizon do not count.",
		source:  byContract,
		formula: "true_up_share · (period_shortfall + later_commitments) + later_fees",
		cases: []formula{
			{
				name:    "prepaid",
				when:    "the commitment is prepaid",
				text:    "later_commitments + later_fees",
				uses:    []string{"prepaid"},
				applies: func(e *explainer) bool { return e.offer().Prepaid },
			},
		},
		uses:  []string{"contract_end", "horizon_months"},
		per:   perEnd,
		value: (*explainer).owedAmount,
	},
	{
		name: "period_shortfall", label: "Shortfall of the period that is left", unit: UnitMoney,
		rule:    "Amount by which a period that goes on falls short of its commitment if nothing more is ordered.",
		source:  byContract,
		formula: "0",
		cases: []formula{
			{
				name:    "open",
				when:    "a commitment period goes on",
				text:    "max(0, period_commitment + Σ monthly_commitment − period_purchases)",
				inFull:  (*explainer).shortfallFormula,
				applies: func(e *explainer) bool { return e.leavesPeriod() && !e.offer().Prepaid },
			},
		},
		per:   perEnd,
		value: (*explainer).periodShortfall,
	},
	monthsOwed("later_commitments", "Commitments after that period", "monthly_commitment",
		"Commitments of the months after the period that is left.", (*explainer).laterCommitments),
	monthsOwed("later_fees", "Platform fees still owed", "fee",
		"Platform fees of the months after the incumbent's last.", (*explainer).laterFees),
	{
		name: "credits_left", label: "Credits left", unit: UnitMoney,
		rule:    "The incumbent's prepaid balance after the invoice of its last month.",
		source:  byContract,
		formula: "credits_before − credits_used",
		cases: []formula{
			{
				name:    "expired",
				when:    "they have expired",
				text:    "0",
				uses:    []string{"credits_expire_month"},
				applies: func(e *explainer) bool { return e.expired(e.month()) },
			},
		},
		value: func(e *explainer) quantity { return e.exitAccount().credits },
	},
	{
		name: "balance_left", label: "Balance left", unit: UnitMoney,
		rule:    "What is left of a prepaid period that goes on.",
		source:  byContract,
		formula: "balance − from_balance",
		cases: []formula{
			{
				name:    "ended",
				when:    "no prepaid period goes on",
				text:    "0",
				uses:    []string{"prepaid"},
				applies: func(e *explainer) bool { return !e.leavesPeriod() || !e.offer().Prepaid },
			},
		},
		value: (*explainer).balanceLeft,
	},
	{
		name: "remaining_credits", label: "Credits that remain", unit: UnitMoney,
		rule:    "Credits and prepaid balance that the settlement does not use.",
		source:  byContract,
		formula: "max(0, credits_left − owed) + balance_left",
		cases: []formula{
			endedCase(),
			{
				name:    "early",
				when:    "the contract is ended early",
				text:    "max(0, credits_left − early_owed) + balance_left",
				applies: (*explainer).terminates,
			},
		},
		value: (*explainer).remainingCredits,
	},
	{
		name: "carried_credits", label: "Credits carried over", unit: UnitMoney,
		rule:   "Credits and prepaid balance that remain when the contract is amended.",
		source: byContract,
		uses:   []string{"credits_left", "owed", "balance_left"},
		value:  func(e *explainer) quantity { return e.to.exit.carried },
	},
}

func monthsOwed(name, label, amount, rule string, span func(*explainer) (after, upTo int)) figureRow {
	return figureRow{
		name: name, label: label, unit: UnitMoney,
		rule:   rule,
		source: byContract,
		cases: []formula{
			{
				text: "Σ " + amount,
				inFull: func(e *explainer) string {
					after, upTo := span(e)
					return e.sumOfMonths(amount, after, upTo)
				},
			},
		},
		per: perEnd,
		value: func(e *explainer) quantity {
			var sum quantity
			after, upTo := span(e)
			for m := after + 1; m <= upTo; m++ {
				sum = sum.Add(e.valueIn(amount, m))
			}
			return sum
		},
	}
}
