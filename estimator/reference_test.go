package estimator

import (
	"os"
	"testing"
)

// referenceDecision is a decision from 100,000 plain random draws of an independent implementation, with standard
// errors.
type referenceDecision struct {
	Inputs []struct {
		Input                        string
		Low, Value, High, A, B, Mean float64
	}
	Risk []struct {
		NPVAtValues         float64 `json:"npv_at_values"`
		P10, P50, P90, Mean float64
		ProbabilityPositive float64 `json:"probability_positive"`
		ExpectedShortfall   float64 `json:"expected_shortfall"`
		SE                  struct {
			P10, P50, P90       float64
			ProbabilityPositive float64 `json:"probability_positive"`
			ExpectedShortfall   float64 `json:"expected_shortfall"`
		}
		Drivers []struct {
			Driver    string
			Share, SE float64
		}
	}
	Decision struct {
		Search []struct {
			Lead, Own       int
			BestAtValues    int   `json:"best_at_values"`
			ThreeBestByMean []int `json:"three_best_by_mean"`
		}
		Actions []struct {
			Action       string
			CutoverMonth int `json:"cutover_month"`
			Mean         float64
			SEMean       float64 `json:"se_mean"`
			RegretMean   float64 `json:"regret_mean"`
			RegretP90    float64 `json:"regret_p90"`
			BestIn       float64 `json:"best_in"`
			SEBestIn     float64 `json:"se_best_in"`
		}
		Verdict Verdict
		EVPI    struct{ Value, SE float64 }
		EVPPI   []struct {
			Input    string
			CrossFit float64 `json:"cross_fit"`
			AtFewer  struct {
				DeviationOfOne float64 `json:"sd_of_one"`
			} `json:"cross_fit_at_16384"`
			SE float64
		}
		EVSI []struct {
			PriorLabels float64 `json:"n0"`
			Rows        []struct {
				N              int
				EVSI, SE, Cost float64
			}
			Best int `json:"best_n"`
		}
	}
}

func readDecision(t *testing.T) (reference referenceDecision) {
	readJSON(t, "testdata/decision/example.result.json", &reference)
	return reference
}

func readDecisionScenario(t *testing.T) Scenario {
	t.Helper()
	text, err := os.ReadFile("testdata/decision/example.json")
	if err != nil {
		t.Fatal(err)
	}
	s, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
