package estimator

import "github.com/shopspring/decimal"

var monthQuantities = []figureRow{
	{
		name: "cap", label: "Labels within capacity", unit: UnitLabels,
		rule:    "Allocated labels for which the provider has capacity. An incumbent that has stopped has none.",
		source:  byContract,
		formula: "allocated",
		cases: []formula{
			stoppedCase("0"),
			{
				name:    "limited",
				when:    "the offer has a capacity",
				text:    "min(allocated, capacity)",
				applies: func(e *explainer) bool { return e.offer().Capacity != nil },
			},
		},
		per: perParty,
		value: func(e *explainer) quantity {
			s := e.currentService()
			return s.work.total.Sub(s.late())
		},
	},
	{
		name: "delivered", label: "Labels delivered", unit: UnitLabels,
		rule: "Labels that the candidate's workforce, which still grows after cutover, can deliver within capacity.",
		source: "Assumption: an established provider delivers up to its capacity, while a new workforce is " +
			"limited by its training.",
		formula: "min(cap, throughput · allocated)",
		only:    ofCandidate,
		value:   func(e *explainer) quantity { return e.delivered(e.currentService()) },
	},
	{
		name: "throughput", label: "Throughput reached", unit: UnitShare,
		rule:    "Share of its labels that the candidate's workforce can handle in the month.",
		source:  halving,
		formula: "1 − (1 − initial_throughput) · ramp_decay",
		value:   func(e *explainer) quantity { return e.ramp.throughput[e.serviceMonth()] },
	},
	{
		name: "accuracy", label: "Label accuracy in the month", unit: UnitShare,
		rule: "Label accuracy of the offer. The candidate starts lower and closes the gap.",
		source: "Assumption: a new workforce becomes accurate as fast as it becomes quick, because both come with " +
			"practice.",
		formula: "label_accuracy",
		cases: []formula{
			{
				name:    "ramp",
				when:    "the candidate labels",
				text:    "label_accuracy − (label_accuracy − initial_accuracy) · ramp_decay",
				only:    ofCandidate,
				applies: func(e *explainer) bool { return e.isCandidate() && e.serviceMonth() > 0 },
			},
		},
		per:   perParty,
		value: (*explainer).labelAccuracy,
	},
	decayOf("ramp", halving, "Remaining gap of the ramp-up", "Share of the gap that is left",
		func(t *Transition) *decimal.Decimal { return &t.RampHalfLife }),
	decayOf("dip", dip, "Remaining share of the dip", "Share of the dip that is left",
		func(t *Transition) *decimal.Decimal { return &t.DipHalfLife }),
	{
		name: "disruption_risk", label: "Chance of a disruption in the month", unit: UnitShare,
		rule: "The yearly chance, spread evenly over twelve months.",
		source: "Assumption: a disruption is as likely in any month, because court orders, breaches and insolvencies " +
			"follow no season.",
		formula: "1 − (1 − disruption_probability)^(1 / 12)",
		cases:   []formula{stoppedCase("0")},
		per:     perParty,
		value: func(e *explainer) quantity {
			if s := e.currentService(); !s.stopped {
				return s.disruption.risk
			}
			return quantity{}
		},
	},
}

func stoppedCase(text string) formula {
	return formula{
		name:    "stopped",
		when:    "the incumbent has stopped by itself",
		text:    text,
		only:    ofIncumbent,
		uses:    []string{"ends_month"},
		applies: func(e *explainer) bool { return e.currentService().stopped },
	}
}

func decayOf(loss, source, label, share string, halfLife func(*Transition) *decimal.Decimal) figureRow {
	return figureRow{
		name: loss + "_decay", label: label, unit: UnitShare,
		rule:    share + ": 1 in the first month of service, half as much after each half-life.",
		source:  source,
		formula: "0.5^((service_month − 1) / " + loss + "_half_life)",
		cases: []formula{
			{
				name:    "first",
				when:    "it is the first month of service",
				text:    "1",
				applies: func(e *explainer) bool { return e.serviceMonth() == 1 },
			},
			{
				name:    "none",
				when:    "the half-life is 0",
				text:    "0",
				applies: func(e *explainer) bool { return halfLife(&e.candidate.Transition).IsZero() },
			},
		},
		uses: []string{loss + "_half_life"},
		value: func(e *explainer) quantity {
			return decays(e.of(halfLife(&e.candidate.Transition)), e.horizon)[e.serviceMonth()]
		},
	}
}
