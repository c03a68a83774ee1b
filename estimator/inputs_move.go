package estimator

func transitionInputs() []Input {
	return bounded(SectionTransition, []Input{
		{Pointer: "/candidates/*/transition/lead_months", Label: "Lead time", Unit: UnitMonths, Whole: true, Required: true,
			Min: number("1"), Max: number("24"), Default: "3",
			Help: "Months of preparation before the new provider can take over.", Source: "Assumption; a security review alone takes 3 to 6 weeks (renewalpad.com, vensider.io)."},
		hours("/procurement_hours", "Procurement hours", "60", "Own people's hours to evaluate, negotiate and buy."),
		hours("/security_hours", "Security review hours", "40", "Engineers' hours to review and connect the new provider safely."),
		{Pointer: "/candidates/*/transition/legal_hours", Label: "Counsel hours", Unit: UnitHours, Absent: number("0"),
			Default: "40", Low: number("20"), High: number("120"),
			Help: "Outside counsel's hours for the new contract and for leaving the old one.", Source: assumed},
		hours("/guideline_hours", "Guideline hours", "120", "Own people's hours to rewrite the labelling guidelines for new readers."),
		hours("/integration_hours", "Integration hours", "160", "Engineers' hours to connect tools, formats and pipelines."),
		hours("/calibration_hours", "Calibration hours", "80", "Own people's hours to train the new workforce and align its judgement."),
		{Pointer: "/candidates/*/transition/pilot_labels", Label: "Pilot labels", Unit: UnitLabels, Absent: number("0"),
			Default: "2000", Low: number("0.5"), High: number("3"), Relative: true,
			Help:   "Labels bought from the new provider to test it.",
			Source: "Pilots take 1 to 5 % of the volume (datalens.africa, a vendor's blog)."},
		{Pointer: "/candidates/*/transition/setup_fee", Label: "Set-up fee", Unit: UnitMoney, Absent: number("0"), Default: "5000",
			Help: "What the new provider asks once for starting.", Source: yours},
		{Pointer: "/candidates/*/transition/parallel_months", Label: "Parallel run", Unit: UnitMonths, Whole: true, Required: true,
			Min: number("0"), Max: number("24"), Default: "2",
			Help: "Last months before cutover in which both providers label.", Source: assumed},
		{Pointer: "/candidates/*/transition/parallel_share", Label: "Share labelled twice", Unit: UnitShare, Required: true,
			Default: "0.2", Low: number("0.1"), High: number("0.5"),
			Help: "Share of the volume that the new provider labels as well during the parallel run.", Source: assumed},
		{Pointer: "/candidates/*/transition/relabel_share", Label: "Old labels done again", Unit: UnitShare, Absent: number("0"),
			Default: "0.02", Low: number("0"), High: number("0.1"),
			Help: "Share of the training set that the new provider labels again so that old and new labels agree.", Source: assumed},
		{Pointer: "/candidates/*/transition/initial_throughput", Label: "Throughput at the start", Unit: UnitShare, Required: true,
			Default: "0.6", Low: number("0.5"), High: number("0.9"),
			Help: "Share of your volume that the new workforce manages in its first month.", Source: "Assumption: 50 to 70 %."},
		{Pointer: "/candidates/*/transition/initial_accuracy", Label: "Label accuracy at the start", Unit: UnitShare, Required: true,
			Default: "0.91", Low: number("0.95"), High: number("1.02"), Relative: true,
			Help: "Label accuracy of the new workforce in its first month.", Source: "Assumption: 3 to 5 points below its later level."},
		{Pointer: "/candidates/*/transition/ramp_half_life", Label: "Ramp-up half-life", Unit: UnitMonths, Required: true,
			Default: "1.5", Low: number("0.5"), High: number("3"),
			Help: "Months in which the new workforce closes half the gap to its full speed and accuracy.", Source: "Assumption: 1 to 2 months."},
		{Pointer: "/candidates/*/transition/dip_points", Label: "Dip in model accuracy", Unit: UnitPoints, Required: true,
			Default: "1.5", Low: number("0.5"), High: number("3"),
			Help:   "Points of model accuracy lost at first because new annotators read the guidelines differently.",
			Source: "Assumption: 1 to 3 points. Making a test set again by the same protocol cost 3 to 15 % on CIFAR-10 (arXiv 1902.10811), an upper bound."},
		{Pointer: "/candidates/*/transition/dip_half_life", Label: "Half-life of the dip", Unit: UnitMonths, Required: true,
			Default: "2", Low: number("1"), High: number("4"),
			Help: "Months in which half of the dip is made good.", Source: "Assumption: 2 months."},
		{Pointer: "/candidates/*/transition/claim_probability", Label: "Chance of a claim", Unit: UnitShare, Section: SectionRisk, Absent: number("0"),
			Default: "0.03", Low: number("0"), High: number("0.2"),
			Help:   "Chance that the switch draws you into a dispute, for instance over prices or knowledge brought along by people who changed sides.",
			Source: "Assumption: 3, 8 and 20 % as low, typical and high."},
		{Pointer: "/candidates/*/transition/claim_cost", Label: "Cost of a claim", Unit: UnitMoney, Section: SectionRisk, Absent: number("0"),
			Default: "150000", Low: number("0.3"), High: number("3"), Relative: true,
			Help: "What such a dispute would cost you.", Source: assumed},
		{Pointer: "/candidates/*/transition/other_cost", Label: "Other one-time cost", Unit: UnitMoney, Absent: number("0"), Default: "0",
			Help: "Anything else that falls due at cutover.", Source: yours},
	})
}

// hours is an input of own hours for the move: nobody publishes them, so the
// plausible range spans a factor of four.
func hours(end, label, value, help string) Input {
	return Input{Pointer: "/candidates/*/transition" + end, Label: label, Unit: UnitHours, Absent: number("0"),
		Default: value, Low: number("0.5"), High: number("2"), Relative: true, Help: help, Source: assumed}
}
