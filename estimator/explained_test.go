package estimator

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
)

// The list says which figures are explained. A payback month is explained by the
// figure that it is read from.
func TestExplainedFigures(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].Transition.SetupFee = one // for ratios to the one-time cost
	for _, figure := range Figures() {
		explained := false
		for m := range s.HorizonMonths + 1 {
			_, err := Explain(s, 0, Figure{Name: figure.Name, Month: m})
			explained = explained || err == nil
		}
		if explained != figure.Explained {
			t.Errorf("Explain has %s in some month or over the horizon: %v; by its row of the catalogue: %v",
				figure.Name, explained, figure.Explained)
		}
	}
	for payback, behind := range map[string]string{"payback_month": "net_benefit", "discounted_payback_month": "npv"} {
		given, err := Explain(s, 0, Figure{Name: payback})
		want, _ := Explain(s, 0, Figure{Name: behind})
		if err != nil || !reflect.DeepEqual(given, want) {
			t.Errorf("%s: got %+v, %v", payback, given, err)
		}
	}
}

func TestExplainRefuses(t *testing.T) {
	s := plainScenario()
	for name, test := range map[string]struct {
		candidate int
		figure    Figure
		pointer   string
	}{
		"candidate":  {1, Figure{Name: "npv"}, "/candidates/1"},
		"name":       {0, Figure{Name: "nothing"}, "/figure"},
		"branch":     {0, Figure{Name: "npv", Branch: "other"}, "/branch"},
		"month":      {0, Figure{Name: "labels", Month: s.HorizonMonths + 1}, "/month"},
		"before":     {0, Figure{Name: "labels", Month: -1}, "/month"},
		"of a month": {0, Figure{Name: "npv", Month: 1}, "/figure"},
		"line":       {0, Figure{Name: "exit", Branch: StayBranch, Month: 1}, "/figure"},
	} {
		_, err := Explain(s, test.candidate, test.figure)
		problems, _ := errors.AsType[Problems](err)
		if len(problems) != 1 || problems[0].Pointer != test.pointer {
			t.Errorf("%s: got %v", name, err)
		} else if accepted := problems[0].Accepted; name == "candidate" && accepted != "the number 0" {
			t.Errorf("%s: it accepts %s", name, accepted)
		}
	}
	s.HorizonMonths = 0
	if _, err := Explain(s, 0, Figure{Name: "npv"}); err == nil {
		t.Error("a bad scenario was explained")
	}
}

func TestExplainHasNoLockInWhereStayingIsFree(t *testing.T) {
	s := plainScenario()
	s.Incumbent.Offer.Pricing = PerLabel(decimal.Zero)
	if got, err := Explain(s, 0, Figure{Name: "lock_in_ratio"}); err == nil {
		t.Errorf("got %+v, want an error", got)
	}
}

// Of a month without labels no share of a task can be taken.
func TestExplainUsingUpInAMonthWithoutLabels(t *testing.T) {
	s := plainScenario()
	none := Task{LabelsPerMonth: decimal.Zero, AnnualGrowth: decimal.Zero}
	s.Demand.Tasks = []Task{none, none}
	s.Demand.Tasks[0].Name, s.Demand.Tasks[1].Name = "boxes", "masks"
	s.Demand.LabelsPerMonth = decimal.Zero
	prices := ByTask(TaskPricing{"boxes", PerLabel(one)}, TaskPricing{"masks", PerLabel(one)})
	s.Incumbent.Offer.Pricing, s.Incumbent.Offer.Commitment = prices, dec("500")
	s.Incumbent.Contract.MonthsLeft, s.Candidates[0].RunOutUse = 6, true
	got, err := Explain(s, 0, Figure{Name: "labels", Month: 3})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(got.Terms, func(term Term) bool { return term.Formula == "0" && term.Value.IsZero() }) {
		t.Errorf("no term is 0: %+v", got.Terms)
	}
}
