package estimator

// CauseName names a common cause of several uncertain inputs, which move together because of it.
type CauseName string

// The common causes. That of a new workforce is each candidate's own, the others are those of all providers and tasks.
const (
	CausePriceUplifts     CauseName = "price_uplifts"
	CauseMinutesPerLabel  CauseName = "minutes_per_label"
	CauseReworkPrice      CauseName = "rework_price_share"
	CauseDisruptionMonths CauseName = "disruption_months"
	CauseRecoveryCost     CauseName = "recovery_cost"
	CauseNewWorkforce     CauseName = "new_workforce"
)

// Cause describes a common cause.
type Cause struct {
	Name  CauseName `json:"name"`
	Label string    `json:"label"`
	// Correlation is r, the share of the variance that the inputs have in common, as normal variables.
	Correlation  float64 `json:"correlation"`
	PerCandidate bool    `json:"per_candidate,omitempty"`
}

var causeList = []Cause{
	{Name: CausePriceUplifts, Label: "Price uplifts in general", Correlation: 0.8},
	{Name: CauseMinutesPerLabel, Label: "Minutes per label in general", Correlation: 0.8},
	{Name: CauseReworkPrice, Label: "What rework costs in general", Correlation: 0.8},
	{Name: CauseDisruptionMonths, Label: "Length of disruptions in general", Correlation: 0.8},
	{Name: CauseRecoveryCost, Label: "Cost of recovering in general", Correlation: 0.8},
	{Name: CauseNewWorkforce, Label: "How fast the new workforce learns", Correlation: 0.5, PerCandidate: true},
}

// Causes lists the common causes.
func Causes() []Cause { return append([]Cause{}, causeList...) }

func causeNamed(name CauseName) *Cause {
	for i := range causeList {
		if causeList[i].Name == name {
			return &causeList[i]
		}
	}
	return nil
}
