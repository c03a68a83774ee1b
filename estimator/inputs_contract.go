package estimator

var contractInputs = []inputRow{
	{
		pointer: "/months_left", label: "Months left on the contract", unit: UnitMonths,
		quick: true, whole: true, min: "0", max: "120",
		value:  "8",
		help:   "Months until the current term ends.",
		source: yours,
	},
	{
		pointer: "/renewal_months", label: "Renewal term", unit: UnitMonths,
		whole: true, absent: "0", min: "0", max: "60",
		value:  "12",
		help:   "Months the contract renews for unless notice is given; 0 where it rolls from month to month.",
		source: "Renewal for one year is usual (saasnegotiationexperts.com, genieai.co).",
	},
	{
		pointer: "/notice_months", label: "Notice period", unit: UnitMonths,
		whole: true, absent: "0", min: "0", max: "24",
		value:  "2",
		help:   "Months before a contract end by which notice must be given.",
		source: "30 to 90 days is usual, some 180 (saasnegotiationexperts.com, genieai.co).",
	},
	{
		pointer: "/early_exit/allowed", label: "Early exit allowed", unit: UnitYesNo,
		optional: true,
		value:    "true",
		help:     "Whether the contract can be ended before its term for a fee.",
		source:   yours,
	},
	{
		pointer: "/early_exit/share_of_remaining", label: "Early exit: share of what remains", unit: UnitShare,
		absent: "0",
		value:  "0.5", low: "0", high: "1",
		help: "Share of the remaining commitment and fees that you pay to end early. Where the EU Data Act applies, " +
			"it limits switching charges, not early-termination penalties; whether it covers human labelling is a " +
			"question for counsel.",
		source: "Half in a template (scottandscottllp.com); 75 % to all in filed contracts (lawinsider.com).",
	},
	{
		pointer: "/early_exit/fixed_fee", label: "Early exit: fixed fee", unit: UnitMoney,
		absent: "0",
		value:  "5000",
		help:   "Fixed fee for ending early, in addition to that share.",
		source: yours,
	},
	{
		pointer: "/early_exit/fee_declines", label: "Early exit: the fee declines", unit: UnitYesNo,
		optional: true,
		help:     "Whether the fixed fee falls evenly to nothing by the end of the term.",
	},
	{
		pointer: "/commitment_spent", label: "Spent in the running period", unit: UnitMoney,
		absent: "0",
		help: "What you have bought since the commitment period began that is running today. It counts towards that " +
			"period.",
	},
	{
		pointer: "/commitment_ends_with_term", label: "Commitment ends with the term", unit: UnitYesNo,
		optional: true,
		help:     "Whether the commitment lapses when the current term ends. Otherwise a renewal renews it.",
	},
	{
		pointer: "/rebate_clawback", label: "Rebate to pay back", unit: UnitMoney,
		absent: "0",
		value:  "0",
		help:   "Rebates that fall due again if you leave before the term ends.",
		source: yours,
	},
	{
		pointer: "/clawback_declines", label: "Rebate to pay back declines", unit: UnitYesNo,
		optional: true,
		help:     "Whether the rebate to pay back falls evenly to nothing by the end of the term.",
	},
	{
		pointer: "/credit_refund_share", label: "Refund of unused credits", unit: UnitShare,
		absent: "0",
		value:  "0",
		help:   "Share of unused credits that you get back when you leave.",
		source: "Unused credit is rarely refunded (ordwaylabs.com).",
	},
	{
		pointer: "/export_fee", label: "Export fee", unit: UnitMoney,
		absent: "0",
		value:  "2000", low: "0", high: "3", relative: true,
		help: "What the provider charges for handing over your data. In the EU, the Data Act ends switching charges " +
			"of data processing services on 12 January 2027; whether human labelling is one is a question for " +
			"counsel.",
		source: "Assumption: three days of the provider's work.",
	},
	{
		pointer: "/export_fee_per_label", label: "Export fee per label", unit: UnitMoneyPerLabel,
		absent: "0",
		value:  "0",
		help:   "Export fee for each label in the training set.",
		source: yours,
	},
	{
		pointer: "/ends_month", label: "Provider stops after month", unit: UnitMonths,
		optional: true, whole: true, min: "0", max: "120",
		help: "Last month in which the provider serves you if it ends the contract itself. Later labels count as late. " +
			"Empty if it goes on.",
	},
}
