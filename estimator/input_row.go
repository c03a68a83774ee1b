package estimator

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"
)

type inputRow struct {
	pointer, label, help, source  string
	unit                          Unit
	section                       Section // empty: that of the list
	choices                       []string
	optional, quick, whole, above bool
	certain                       bool   // cannot be uncertain; whole numbers never can
	min, max                      string // empty: the bounds of the unit
	absent                        string
	value                         string // the default
	offered                       string // a candidate's default, in an offer
	low, high                     string
	candidateLow, candidateHigh   string    // in an offer; empty: low and high
	relative, around              bool      // low and high are factors on the value, or added to it
	cause                         CauseName // of the uncertainty, shared with other inputs
	reversed                      bool      // the input falls when its cause rises
}

func asInputs(section Section, prefix string, rows []inputRow) []Input {
	list := make([]Input, len(rows))
	for i, row := range rows {
		in := Input{
			Pointer:  prefix + row.pointer,
			Label:    row.label,
			Help:     row.help,
			Unit:     row.unit,
			Section:  cmp.Or(row.section, section),
			Choices:  row.choices,
			Whole:    row.whole,
			Certain:  row.whole || row.certain,
			Min:      number(row.min),
			Max:      number(row.max),
			Above:    row.above,
			Required: !row.optional && row.absent == "",
			Absent:   number(row.absent),
			Default:  row.value,
			Low:      number(row.low),
			High:     number(row.high),
			Relative: row.relative,
			Around:   row.around && row.low != "",
			Cause:    row.cause,
			Reversed: row.reversed,
			Quick:    row.quick,
			Source:   row.source,
			SourceID: sharedSourceID(row.source),
		}
		if low, high, numeric := bounds(in.Unit); numeric && in.Min == nil {
			in.Min, in.Max = &low, &high
		}
		if in.Unit == UnitCurrency {
			in.Choices = currencies()
		}
		list[i] = in
	}
	return list
}

func offersAsInputs(section Section, prefix string, of party) []Input {
	rows := slices.Concat(
		within("/pricing", pricingInputs),
		within("/pricing/prices/*", taskPricingInputs()),
		offerInputs,
	)
	for i := range rows {
		row := &rows[i]
		if of == ofCandidate {
			row.value = row.offered
			row.low, row.high = cmp.Or(row.candidateLow, row.low), cmp.Or(row.candidateHigh, row.high)
		}
		// What binds the buyer today is known; a candidate's commitment is still open.
		row.quick = row.quick || of == ofIncumbent && row.pointer == "/commitment"
	}
	return asInputs(section, prefix, rows)
}

func within(pointer string, rows []inputRow) []inputRow {
	rows = slices.Clone(rows)
	for i := range rows {
		rows[i].pointer = pointer + rows[i].pointer
	}
	return rows
}

// taskPricingInputs returns the inputs of one row of a rate card: a task and a pricing in one of the other models.
func taskPricingInputs() []inputRow {
	rows := within("/pricing", pricingInputs)
	for i := range rows {
		rows[i].value, rows[i].offered, rows[i].source, rows[i].quick = "", "", "", false
	}
	model := &rows[0]
	model.choices = model.choices[:len(model.choices)-1]
	return append([]inputRow{{
		pointer: "/task", label: "Task of the rate card", unit: UnitText,
		help: "Name of the task that this row of the rate card prices.",
	}}, rows...)
}

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

func number(text string) *decimal.Decimal {
	if text == "" {
		return nil
	}
	d := decimal.RequireFromString(text)
	return &d
}
