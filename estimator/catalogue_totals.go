package estimator

// totalQuantities are the totals and benefits of a month, and its discount factor.
var totalQuantities = []figureRow{
	{
		name: "stay_total", label: "Cost of staying in the month", unit: UnitMoney,
		rule:   "Sum of the lines of staying.",
		source: byArithmetic,
		lines:  Line.recurring,
		only:   ofIncumbent,
		value:  func(e *explainer) quantity { return e.stayBranch.months[e.month()].total },
	},
	{
		name: "switch_total", label: "Cost of switching in the month", unit: UnitMoney,
		rule:   "Sum of the lines of switching.",
		source: byArithmetic,
		lines:  func(Line) bool { return true },
		value:  func(e *explainer) quantity { return e.switched[e.month()].total },
	},
	{
		name: "benefit", label: "Benefit of the month", unit: UnitMoney,
		rule: "Cost of staying less cost of switching; an amount above 0 is a gain. Your own review costs the same " +
			"either way.",
		source:   byArithmetic,
		formulas: []formula{{text: "stay_total − switch_total"}},
		lines:    Line.differs,
		value:    func(e *explainer) quantity { return e.value("stay_total").Sub(e.value("switch_total")) },
		inMonth:  (*explainer).byFormula,
	},
	benefitOf(Cash, "Cash benefit of the month", "Benefit in the cash lines: what is paid to somebody."),
	benefitOf(Staff, "Staff benefit of the month", "Benefit in the staff lines: your own people's hours."),
	benefitOf(QualityLoss, "Quality benefit of the month",
		"Benefit in the quality lines: the cost of late or wrong labels."),
	benefitOf(ExpectedLoss, "Risk benefit of the month", "Benefit in the risk lines: expected losses."),
	{
		name: "discount", label: "Discount factor", unit: UnitFactor,
		rule:     "Value today of 1 at the end of the month, at an effective annual rate.",
		source:   discounting,
		formulas: []formula{{text: "(1 + discount_rate)^(−month / 12)"}},
		value:    func(e *explainer) quantity { return e.discount[e.month()] },
		inMonth:  (*explainer).byFormula,
	},
	{
		name: "first_year", label: "Cost of staying in the first year", unit: UnitMoney,
		rule:   "Months 1 to 12, or up to the horizon if that is shorter.",
		source: byArithmetic,
		uses:   []string{"stay_total", "horizon_months"},
		except: []string{"/demand/annual_growth"},
		value:  func(e *explainer) quantity { return e.firstYear() },
	},
}

func benefitOf(kind CostKind, label, rule string) figureRow {
	return figureRow{
		name: "benefit_" + string(kind), label: label, unit: UnitMoney,
		rule:   rule,
		source: byArithmetic,
		lines:  func(line Line) bool { return line.differs() && line.Kind() == kind },
		value: func(e *explainer) quantity {
			m := e.month()
			return costOf(kind, e.stayBranch.months[m]).Sub(costOf(kind, e.switched[m]))
		},
	}
}
