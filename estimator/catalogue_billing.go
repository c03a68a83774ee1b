package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

var billingQuantities = []figureRow{
	{
		name: "monthly_commitment", label: "Commitment of the month", unit: UnitMoney,
		rule:    "Least spend on labels in the month: an amount, and a number of labels at the prices of the month.",
		source:  byContract,
		formula: "commitment",
		cases: []formula{
			{
				name:    "lapsed",
				when:    "the commitment has ended with the term",
				text:    "0",
				only:    ofIncumbent,
				uses:    []string{"commitment_ends_with_term", "months_left"},
				applies: (*explainer).commitmentLapsed,
			},
			{
				name:    "labels",
				when:    "labels are committed to",
				text:    "commitment + committed_charge · uplift",
				applies: func(e *explainer) bool { return !e.offer().CommitmentLabels.IsZero() },
			},
		},
		per:   perMonth,
		value: func(e *explainer) quantity { return e.currentProvider().commitment[e.month()] },
	},
	{
		name: "months_before", label: "Months of the period before month 1", unit: UnitCount,
		rule: "The incumbent's commitment periods end with its term, and whole periods before and after it. The " +
			"first one may have begun before month 1.",
		source: byContract,
		formula: "commitment_period_months · (1 + floor((months_left − 1) / commitment_period_months)) " +
			"− months_left",
		only:  ofIncumbent,
		value: func(e *explainer) quantity { return num.Whole(e.monthsBefore()) },
	},
	{
		name: "commitment_before", label: "Commitment of the period before the month", unit: UnitMoney,
		rule:   "Commitment of the period's earlier months. Those before month 1 count with the commitment of month 1.",
		source: byContract,
		cases: []formula{
			{
				name:    "running",
				when:    "it is month 1 of a period that began before",
				text:    "months_before · monthly_commitment",
				only:    ofIncumbent,
				applies: (*explainer).continuesPeriod,
			},
			{name: "new", when: "a period begins", text: "0", applies: (*explainer).beginsPeriod},
		},
		uses:  []string{"monthly_commitment", "commitment_period_months"},
		value: func(e *explainer) quantity { return e.openAccount().committed },
	},
	{
		name: "period_commitment", label: "Commitment of the period so far", unit: UnitMoney,
		rule:    "Commitment of the period's months up to this one.",
		source:  byContract,
		formula: "commitment_before + monthly_commitment",
		value: func(e *explainer) quantity {
			return e.openAccount().committed.Add(e.currentProvider().commitment[e.month()])
		},
	},
	{
		name: "purchased_before", label: "Charges of the period before the month", unit: UnitMoney,
		rule:   "Charges for labels in the period's earlier months. Those before month 1 are what has been spent.",
		source: byContract,
		cases: []formula{
			{
				name:    "running",
				when:    "it is month 1 of a period that began before",
				text:    "commitment_spent",
				only:    ofIncumbent,
				applies: (*explainer).continuesPeriod,
			},
			{name: "new", when: "a period begins", text: "0", applies: (*explainer).beginsPeriod},
		},
		uses:  []string{"purchase", "commitment_period_months"},
		value: func(e *explainer) quantity { return e.openAccount().purchased },
	},
	{
		name: "period_purchases", label: "Charges of the period so far", unit: UnitMoney,
		rule:    "Charges for labels in the period's months up to this one.",
		source:  byContract,
		formula: "purchased_before + purchase",
		value: func(e *explainer) quantity {
			return e.openAccount().purchased.Add(e.currentService().purchase)
		},
	},
	{
		name: "top_up", label: "Top-up to the commitment", unit: UnitMoney,
		rule: "Billed share of the amount by which a period's charges for labels fall short of its commitment, in " +
			"the period's last month. A period that the horizon cuts off counts its months up to there.",
		source:  byContract,
		formula: "true_up_share · max(0, period_commitment − period_purchases)",
		cases: []formula{
			{
				name:    "none",
				when:    "no commitment period ends, or leaving settles it",
				text:    "0",
				applies: func(e *explainer) bool { return !e.settlesPeriod() },
			},
		},
		uses:  []string{"horizon_months"},
		value: func(e *explainer) quantity { return e.currentInvoice().topUp },
	},
	{
		name: "billed", label: "Commitment billed in advance", unit: UnitMoney,
		rule:    "Commitment of a whole prepaid period, in its first month.",
		source:  byContract,
		formula: "0",
		cases: []formula{
			{
				name:    "new",
				when:    "a period begins",
				text:    "Σ monthly_commitment",
				inFull:  (*explainer).periodFormula,
				uses:    []string{"horizon_months"},
				applies: (*explainer).beginsPeriod,
			},
		},
		value: func(e *explainer) quantity { return e.currentInvoice().billed },
	},
	{
		name: "balance", label: "Prepaid balance", unit: UnitMoney,
		rule:   "What is left of a prepaid period before the month's purchase. It is lost at the end of the period.",
		source: byContract,
		cases: []formula{
			{
				name: "running",
				when: "it is month 1 of a period that began before",
				text: "max(0, months_before · monthly_commitment + Σ monthly_commitment − commitment_spent)",
				inFull: func(e *explainer) string {
					return "max(0, months_before · monthly_commitment + " + e.periodFormula() + " − commitment_spent)"
				},
				only:    ofIncumbent,
				applies: (*explainer).continuesPeriod,
			},
			{name: "new", when: "a period begins", text: "billed", applies: (*explainer).beginsPeriod},
		},
		uses:  []string{"billed", "purchase", "commitment_period_months"},
		value: func(e *explainer) quantity { return e.openAccount().balance },
	},
	{
		name: "from_balance", label: "Paid from the balance", unit: UnitMoney,
		rule:    "The prepaid balance pays for labels first.",
		source:  byContract,
		formula: "min(balance, purchase)",
		value:   func(e *explainer) quantity { return e.currentInvoice().fromBalance },
	},
	{
		name: "invoice", label: "Invoice", unit: UnitMoney,
		rule:    "Charge for labels, top-up or prepayment, and platform fee.",
		source:  byContract,
		formula: "purchase + top_up + fee",
		cases: []formula{
			stoppedCase("purchase"),
			{
				name:    "free",
				when:    "nothing is committed to",
				text:    "purchase + fee",
				applies: func(e *explainer) bool { return !e.currentProvider().commits },
			},
			{
				name:    "prepaid",
				when:    "the commitment is prepaid",
				text:    "billed + purchase − from_balance + fee",
				uses:    []string{"prepaid"},
				applies: func(e *explainer) bool { return e.offer().Prepaid },
			},
		},
		value: func(e *explainer) quantity { return e.currentInvoice().total },
	},
	{
		name: "credits_before", label: "Credits left before the month", unit: UnitMoney,
		rule:   "Prepaid balance or signing credit, less what earlier invoices used, until it expires.",
		source: byContract,
		cases: []formula{
			{
				name:    "expired",
				when:    "they have expired",
				text:    "0",
				uses:    []string{"credits_expire_month"},
				applies: func(e *explainer) bool { return e.expired(e.month() - 1) },
			},
			{
				name:    "amended",
				when:    "it is the first month of an amended contract",
				text:    "credits + carried_credits",
				only:    ofCandidate,
				uses:    []string{"amends"},
				applies: func(e *explainer) bool { return e.isFirstMonth() && e.isCandidate() && e.candidate.Amends },
			},
			{
				name:    "first",
				when:    "it is the provider's first month",
				text:    "credits",
				applies: (*explainer).isFirstMonth,
			},
		},
		uses:  []string{"credits", "invoice"},
		value: func(e *explainer) quantity { return e.accountBefore().credits },
	},
	{
		name: "credits_used", label: "Credits used", unit: UnitMoney,
		rule:    "Credits pay invoices first, until they are used up.",
		source:  byContract,
		formula: "min(invoice, credits_before)",
		cases:   []formula{stoppedCase("0")},
		value:   func(e *explainer) quantity { return e.currentInvoice().creditsUsed },
	},
}
