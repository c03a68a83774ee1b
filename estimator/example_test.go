package estimator_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"

	"github.com/switchcost/switchcost/estimator"
)

// scenarioText holds the required fields and few others.
const scenarioText = `{
  "version": 1, "currency": "USD", "start": "2027-01",
  "horizon_months": 24, "discount_rate": 0.1, "shortfall_cost": 0.5,
  "demand": {"labels_per_month": 60000, "annual_growth": 0.1, "dataset_labels": 800000},
  "quality": {"review_share": 0.1, "catch_rate": 0.8, "review_minutes": 0.5, "reviewer_rate": 40},
  "models": {"count": 1, "gpu_hours": 800, "gpu_rate": 2.5, "engineer_hours": 80, "evaluation_hours": 40,
    "rounds": 1, "round_interval_months": 1, "noise_sensitivity": 0.4, "point_value": 2000},
  "team": {"staff_rate": 85, "engineer_rate": 120, "legal_rate": 400},
  "incumbent": {
    "name": "Current provider",
    "offer": {"pricing": {"model": "per_label", "unit_price": "1.20"}, "commitment": 45000, "label_accuracy": 0.94},
    "contract": {"months_left": 8, "renewal_months": 12, "notice_months": 2}
  },
  "candidates": [{
    "name": "New provider",
    "offer": {"pricing": {"model": "per_label", "unit_price": "0.85"}, "label_accuracy": 0.95},
    "transition": {"lead_months": 3, "integration_hours": 160, "legal_hours": 40, "parallel_months": 1,
      "parallel_share": 0.2, "initial_throughput": 0.6, "initial_accuracy": 0.91, "ramp_half_life": 1.5,
      "dip_points": 1.5, "dip_half_life": 2}
  }]
}`

func Example() {
	scenario, err := estimator.Parse([]byte(scenarioText))
	if err != nil {
		log.Fatal(err)
	}
	result, err := estimator.Estimate(context.Background(), scenario)
	if err != nil {
		log.Fatal(err)
	}
	c, best := result.Candidates[0], result.Recommendation
	fmt.Println("one-time cost:", c.OneTimeTotal, result.Currency)
	fmt.Println("net present value at the end of", c.CutoverDate+":", c.NPV)
	fmt.Println("leaving the contract:", c.Exit.Method, c.Exit.Settlement)
	fmt.Println(best.Verdict, "at the end of", best.CutoverDate+", notice by", best.NoticeByDate+":", best.NPV)
	// Output:
	// one-time cost: 329513.04 USD
	// net present value at the end of 2027-03: 95841.94
	// leaving the contract: run_out 225000.00
	// switch_later at the end of 2027-08, notice by 2027-06: 218484.63
}

// All problems of a bad scenario come at once, each with the JSON Pointer of its
// field, the value and the accepted values.
func ExampleParse_problems() {
	_, err := estimator.Parse([]byte(`{
	  "version": 1, "currency": "EURO", "horizon_months": 36, "discount_rate": 10, "shortfall_cost": 1.2,
	  "demand": {"labels_per_month": "many", "annual_growth": 0.1}
	}`))
	var problems estimator.Problems
	if errors.As(err, &problems) {
		for _, p := range problems[:4] {
			fmt.Printf("%-25s %-8s %-7s expected %s\n", p.Pointer, p.Code, p.Value, p.Accepted)
		}
	}
	// Output:
	// /currency                 bounds   "EURO"  expected an ISO 4217 currency code such as USD
	// /discount_rate            bounds   10      expected a number from 0 to 1
	// /demand/labels_per_month  type     "many"  expected a number from 0 to 1,000,000,000,000
	// /demand/dataset_labels    missing          expected a number from 0 to 1,000,000,000,000
}

// A scenario can also be built in Go. Estimating validates it.
func ExampleScenario_Validate() {
	scenario, err := estimator.Parse([]byte(scenarioText))
	if err != nil {
		log.Fatal(err)
	}
	scenario.Candidates[0].Transition.LeadMonths = 25
	fmt.Println(scenario.Validate())
	// Output:
	// /candidates/0/transition/lead_months: bounds: got 25, expected a whole number from 1 to 24
}

// Forms, validation and documentation derive from the list of inputs.
func ExampleInputs() {
	for _, in := range estimator.Inputs() {
		if in.Quick && in.Section != estimator.SectionOffer {
			fmt.Printf("%s (%s): %s\n", in.Label, in.Unit, in.Pointer)
		}
	}
	// Output:
	// Labels per month (labels): /demand/labels_per_month
	// Price per label (money_per_label): /incumbent/offer/pricing/unit_price
	// Price per hour (money_per_hour): /incumbent/offer/pricing/hourly_rate
	// Commitment per month (money): /incumbent/offer/commitment
	// Label accuracy (share): /incumbent/offer/label_accuracy
	// Months left on the contract (months): /incumbent/contract/months_left
	// Models to retrain (count): /models/count
}

// The decision has the highest mean over many draws of the uncertain inputs. Here, it is to move early and to use up
// the commitment while the contract runs out.
func ExampleAssess() {
	scenario, err := estimator.Parse([]byte(scenarioText))
	if err != nil {
		log.Fatal(err)
	}
	result, err := estimator.Assess(context.Background(), scenario)
	if err != nil {
		log.Fatal(err)
	}
	r := result.Recommendation
	fmt.Println(r.Verdict, "at the end of", r.CutoverDate, "with the commitment used up:", r.RunOutUse)
	fmt.Println("mean:", r.Mean, "p10:", r.P10, "p90:", r.P90)
	fmt.Println("chance that it pays:", r.Reason.ProbabilityPositive)
	fmt.Println("pays up to prices of the candidate times", r.TurningPrices.CandidatePriceFactor)
	// Output:
	// switch_later at the end of 2027-03 with the commitment used up: true
	// mean: 368978.45 p10: 165651.27 p90: 605467.98
	// chance that it pays: 0.998413
	// pays up to prices of the candidate times 1.384000
}

// A result encodes to JSON with money as decimal strings.
func ExampleResult() {
	scenario, err := estimator.Parse([]byte(scenarioText))
	if err != nil {
		log.Fatal(err)
	}
	result, err := estimator.Estimate(context.Background(), scenario)
	if err != nil {
		log.Fatal(err)
	}
	text, err := json.MarshalIndent(result.Candidates[0].BreakEven, "", "  ")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(text))
	// Output:
	// {
	//   "cutover_month": 3,
	//   "cutover_date": "2027-03",
	//   "retention_discount": "0.058381",
	//   "retention_credit": "96802.41",
	//   "candidate_price_factor": "1.093759",
	//   "signing_credit": "0.00",
	//   "cutover_payment": "98153.04"
	// }
}

func ExampleExplain() {
	scenario, err := estimator.Parse([]byte(scenarioText))
	if err != nil {
		log.Fatal(err)
	}
	figure := estimator.Figure{Name: "labels", Branch: estimator.StayBranch, Month: 1}
	given, err := estimator.Explain(scenario, 0, figure)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(given.Value, "=", given.Formula)
	for _, term := range given.Terms[:4] {
		fmt.Println(term.Name, term.Value, "=", term.Formula)
	}
	// Output:
	// 72000 = invoice − credits_used
	// invoice 72000 = purchase + top_up + fee
	// credits_used 0 = min(invoice, credits_before)
	// purchase 72000 = charge · uplift
	// top_up 0 = true_up_share · max(0, period_commitment − period_purchases)
}
