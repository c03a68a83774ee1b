package estimator

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// copied is a deep copy of a scenario.
func copied(t TB, s Scenario) Scenario {
	text, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	s, err = Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// enriched is a scenario with ten times the money in every input that is in
// money: the list of inputs says which are.
func enriched(t TB, s Scenario) Scenario {
	s = copied(t, s)
	walk("", reflect.ValueOf(&s).Elem(), func(pointer string, leaf reflect.Value) {
		switch in, _ := InputAt(pointer); in.Unit {
		case UnitMoney, UnitMoneyPerLabel, UnitMoneyPerHour:
			leaf.Set(reflect.ValueOf(leaf.Interface().(decimal.Decimal).Shift(1)))
		}
	})
	return s
}

// Ten times the money gives ten times every answer, as near as rounding lets
// it: each rounded amount is off by half a minor unit at most, which is five
// and a half once one of the two is multiplied.
func TestTenTimesTheMoney(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		poor, rich := estimated(m, s), estimated(m, enriched(m, s))
		digits := int32(poor.MinorUnits)
		near := func(what string, poor, rich Money, roundings int) {
			off := rich.Sub(poor.Shift(1)).Abs().Shift(digits)
			if off.GreaterThan(dec("5.5").Mul(decimal.NewFromInt(int64(roundings)))) {
				m.Errorf("%s: %s and ten times %s are %s minor units apart", what, rich, poor, off)
			}
		}
		branch := func(what string, poor, rich Branch) (roundings int) {
			for i, month := range poor.Months {
				for j, l := range month.Lines {
					parts := 1
					switch l.Line {
					case Evaluation, Security, Legal, Migration: // the rest after so many parts
						parts = 24
					case Exit: // its four parts
						parts = 4
					}
					near(fmt.Sprint(what, " ", l.Line, " in month ", i+1), l.Amount, rich.Months[i].Lines[j].Amount, parts)
					roundings += parts
				}
			}
			near(what+" total", poor.Total, rich.Total, roundings)
			near(what+" present value", poor.PresentValue, rich.PresentValue, roundings+1)
			return roundings
		}
		staying := branch("stay", poor.Stay, rich.Stay)
		p, r := poor.Candidates[0], rich.Candidates[0]
		roundings := staying + branch("switch", p.Switch, r.Switch)
		near("npv", p.NPV, r.NPV, roundings+1)
		near("net benefit", p.NetBenefit, r.NetBenefit, roundings)
		near("settlement", p.Exit.Settlement, r.Exit.Settlement, 1)
		near("forfeited credits", p.Exit.CreditsForfeited, r.Exit.CreditsForfeited, 2)
		if p.Exit.Method != r.Exit.Method || p.Exit.NoticeByMonth != r.Exit.NoticeByMonth {
			m.Errorf("exit %v by month %d, with more money %v by month %d",
				p.Exit.Method, p.Exit.NoticeByMonth, r.Exit.Method, r.Exit.NoticeByMonth)
		}
	})
}

// In a currency whose minor unit is ten times as large, ten times the money
// gives the same number of minor units everywhere, and the same shares.
func TestMinorUnitsAreWhatIsCounted(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		s.Currency = "KWD"
		fine := estimated(m, s)
		s.Currency = "USD"
		coarse := estimated(m, enriched(m, s))
		got, want := counted(m, coarse, 2), counted(m, fine, 3)
		if !reflect.DeepEqual(got, want) {
			m.Errorf("got %v, want %v", got, want)
		}
	})
}

// counted is a result as JSON values with its money in minor units: what has
// as many digits as the currency is money, what has six a ratio.
func counted(t TB, result Result, digits int) any {
	result.Currency, result.MinorUnits = "", 0
	text, err := json.Marshal(result)
	if err != nil {
		t.Fatal(err)
	}
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatal(err)
	}
	return inMinorUnits(value, digits)
}

func inMinorUnits(value any, digits int) any {
	switch value := value.(type) {
	case map[string]any:
		for name, v := range value {
			value[name] = inMinorUnits(v, digits)
			if price, is := v.(string); is && name == "price" { // with as many decimals as it takes
				value[name] = dec(price).Shift(int32(digits)).String()
			}
		}
	case []any:
		for i, v := range value {
			value[i] = inMinorUnits(v, digits)
		}
	case string:
		if whole, fraction, point := strings.Cut(value, "."); point && len(fraction) == digits {
			return dec(whole + fraction).String()
		}
	}
	return value
}
