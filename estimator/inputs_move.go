package estimator

var transitionInputs = []inputRow{
	{
		pointer: "/lead_months", label: "Lead time", unit: UnitMonths,
		whole: true, min: "1", max: "24",
		value:  "3",
		help:   "Months of preparation before the new provider can take over.",
		source: "Assumption: three months; a security review alone takes 3 to 6 weeks (renewalpad.com, vensider.io).",
	},
	{
		pointer: "/procurement_hours", label: "Procurement hours", unit: UnitHours,
		absent: "0",
		value:  "60", low: "0.5", high: "2", relative: true,
		help:   "Your own people's hours to evaluate, negotiate and buy.",
		source: "Assumption: a week and a half of one person. Low and high span a factor of four.",
	},
	{
		pointer: "/security_hours", label: "Security review hours", unit: UnitHours,
		absent: "0",
		value:  "40", low: "0.5", high: "2", relative: true,
		help: "Engineers' hours to review and connect the new provider safely.",
		source: "Assumption: one week of one engineer; the review itself takes 4 to 6 hours (renewalpad.com, " +
			"vensider.io), connecting the provider takes the rest.",
	},
	{
		pointer: "/legal_hours", label: "Counsel hours", unit: UnitHours,
		absent: "0",
		value:  "40", low: "20", high: "120",
		help: "Outside counsel's hours for the new contract and for leaving the old one.",
		source: "Assumption: one week for two contracts; a dispute over notice or commitment takes several times as " +
			"long.",
	},
	{
		pointer: "/guideline_hours", label: "Guideline hours", unit: UnitHours,
		absent: "0",
		value:  "120", low: "0.5", high: "2", relative: true,
		help: "Your own people's hours to rewrite the labelling guidelines for new annotators.",
		source: "Assumption: three weeks of one person; schema design and pilots take 10 to 20 % of a labelling " +
			"budget (pccvdi.com, a vendor's blog).",
	},
	{
		pointer: "/integration_hours", label: "Integration hours", unit: UnitHours,
		absent: "0",
		value:  "160", low: "0.5", high: "2", relative: true,
		help:   "Engineers' hours to connect tools, formats and pipelines.",
		source: "Assumption: four weeks of one engineer for formats, pipelines and tests.",
	},
	{
		pointer: "/calibration_hours", label: "Calibration hours", unit: UnitHours,
		absent: "0",
		value:  "80", low: "0.5", high: "2", relative: true,
		help:   "Your own people's hours to train the new workforce and align its judgement.",
		source: "Assumption: two weeks of one person to train annotators and settle disagreements.",
	},
	{
		pointer: "/pilot_labels", label: "Pilot labels", unit: UnitLabels,
		absent: "0",
		value:  "2000",
		help:   "Labels bought from the new provider to test it.",
		source: "Pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog).",
	},
	{
		pointer: "/setup_fee", label: "Set-up fee", unit: UnitMoney,
		absent: "0",
		value:  "5000",
		help:   "One-time fee that the new provider charges to start.",
		source: yours,
	},
	{
		pointer: "/parallel_months", label: "Parallel run", unit: UnitMonths,
		whole: true, min: "0", max: "24",
		value:  "2",
		help:   "Number of months before cutover in which both providers label.",
		source: "Assumption: two monthly batches show whether the two providers agree.",
	},
	{
		pointer: "/parallel_share", label: "Share labelled twice", unit: UnitShare,
		value:  "0.2",
		help:   "Share of the volume that both providers label during the parallel run.",
		source: "Assumption: a fifth of the volume shows the differences without doubling the cost.",
	},
	{
		pointer: "/relabel_share", label: "Share of old labels redone", unit: UnitShare,
		absent: "0",
		value:  "0.02",
		help:   "Share of the training set that the new provider labels again, so that old and new labels agree.",
		source: "Assumption: enough to redo the test set and the examples on which the providers disagree.",
	},
	{
		pointer: "/initial_throughput", label: "Throughput at the start", unit: UnitShare,
		value: "0.6", low: "0.5", high: "0.9", cause: CauseNewWorkforce, reversed: true,
		help: "Share of your volume that the new workforce manages in its first month.",
		source: "Assumption: 50 to 70 % in the first month, because a new workforce needs 2 to 12 weeks to reach " +
			"full speed.",
	},
	{
		pointer: "/initial_accuracy", label: "Label accuracy at the start", unit: UnitShare,
		value: "0.91", low: "0.95", high: "1.02", relative: true, cause: CauseNewWorkforce, reversed: true,
		help: "Label accuracy of the new workforce in its first month.",
		source: "Assumption: 3 to 5 points below the later level, because the workforce is still learning the " +
			"guidelines.",
	},
	{
		pointer: "/ramp_half_life", label: "Ramp-up half-life", unit: UnitMonths,
		value: "1.5", low: "0.5", high: "3", cause: CauseNewWorkforce,
		help:   "Months in which the new workforce closes half the gap to its full speed and accuracy.",
		source: "Assumption: 1 to 2 months, so that most of the gap is closed after a quarter.",
	},
	{
		pointer: "/dip_points", label: "Dip in model accuracy", unit: UnitPoints,
		value: "1.5", low: "0.5", high: "3", cause: CauseNewWorkforce,
		help: "Points of model accuracy lost at first because new annotators read the guidelines differently.",
		source: "Assumption: 1 to 3 points. Re-creating a test set by the same protocol cost 3 to 15 % of " +
			"accuracy on CIFAR-10 (arXiv 1902.10811), which is an upper bound.",
	},
	{
		pointer: "/dip_half_life", label: "Half-life of the dip", unit: UnitMonths,
		value: "2", low: "1", high: "4", cause: CauseNewWorkforce,
		help:   "Months in which model accuracy recovers half of the dip.",
		source: "Assumption: 2 months, about two rounds of feedback on monthly batches.",
	},
	{
		pointer: "/claim_probability", label: "Chance of a claim", unit: UnitShare, section: SectionRisk,
		absent: "0",
		value:  "0.08", low: "0.03", high: "0.2",
		help: "Chance that the switch draws you into a dispute, for instance over prices or know-how that people " +
			"who changed sides brought along.",
		source: "Assumption: 3, 8 and 20 % as low, typical and high; few disputes between providers reach their " +
			"customers, more where the offer came from people who changed sides.",
	},
	{
		pointer: "/claim_cost", label: "Cost of a claim", unit: UnitMoney, section: SectionRisk,
		absent: "0",
		value:  "150000", low: "0.3", high: "3", relative: true,
		help:   "What such a dispute would cost you.",
		source: "Assumption: some 375 hours of outside counsel at 400 an hour.",
	},
	{
		pointer: "/other_cost", label: "Other one-time cost", unit: UnitMoney,
		absent: "0",
		value:  "0",
		help:   "Any other cost that falls due at cutover.",
		source: yours,
	},
}

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
