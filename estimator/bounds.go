package estimator

import "github.com/shopspring/decimal"

// The bounds of a kind of input; an entry of the list that has others says so.
func bounds(u Unit) (low, high decimal.Decimal, numeric bool) {
	switch u {
	case UnitMoney, UnitLabels:
		return decimal.Zero, decimal.New(1, 12), true
	case UnitMoneyPerLabel, UnitMoneyPerHour, UnitHours, UnitMinutes:
		return decimal.Zero, decimal.New(1, 6), true
	case UnitShare:
		return decimal.Zero, one, true
	case UnitMonths:
		return decimal.Zero, decimal.NewFromInt(60), true
	case UnitPoints:
		return decimal.Zero, hundred, true
	case UnitScore:
		return decimal.Zero, decimal.NewFromInt(10), true
	default:
		return low, high, false
	}
}

// bounded gives each entry the bounds of its kind and a section, where it has
// none of its own.
func bounded(section Section, list []Input) []Input {
	for i := range list {
		in := &list[i]
		if in.Section == "" {
			in.Section = section
		}
		if low, high, numeric := bounds(in.Unit); numeric && in.Min == nil {
			in.Min, in.Max = &low, &high
		}
	}
	return list
}

// number is a number of the list of inputs, written as text.
func number(text string) *decimal.Decimal {
	d := decimal.RequireFromString(text)
	return &d
}
