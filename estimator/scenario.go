package estimator

import (
	"reflect"
	"slices"

	"github.com/shopspring/decimal"
)

// Version is the version of the scenario and result formats.
const Version = 1

// ModelEdition is the edition of the model. It changes when the same scenario gets other figures.
const ModelEdition = 2

// Scenario holds everything an estimate depends on. [Inputs] gives the meaning, unit and bounds of each field, by its
// path of tags.
type Scenario struct {
	Version       int              `json:"version"`
	Model         *int             `json:"model,omitempty"` // edition of the model when saved; affects no result
	Currency      string           `json:"currency"`        // ISO 4217
	Start         string           `json:"start,omitempty"` // "YYYY-MM" of month 1, or empty
	HorizonMonths int              `json:"horizon_months"`
	DiscountRate  decimal.Decimal  `json:"discount_rate"`
	ShortfallCost decimal.Decimal  `json:"shortfall_cost"`
	Demand        Demand           `json:"demand"`
	Quality       Quality          `json:"quality"`
	Models        Models           `json:"models"`
	Team          Team             `json:"team"`
	Incumbent     Incumbent        `json:"incumbent"`
	Candidates    []Candidate      `json:"candidates"`
	Priorities    *Scores          `json:"priorities,omitempty"`
	Uncertainty   map[string]Range `json:"uncertainty,omitempty"` // by JSON Pointer
	Waiting       *Waiting         `json:"waiting,omitempty"`
	// Origins tell where figures come from, by JSON Pointer. They affect no result.
	Origins map[string]Origin `json:"origins,omitempty"`
}

// Origin tells where the figure of an input comes from.
type Origin struct {
	Kind OriginKind `json:"kind"`
	Note string     `json:"note,omitempty"` // such as "12 invoices, January to December 2026"
}

// OriginKind tells the buyer's own figures from examples.
type OriginKind string

// The origins of figures.
const (
	OriginTyped    OriginKind = "typed"
	OriginMeasured OriginKind = "measured"
	OriginExample  OriginKind = "example"
)

// Demand is the labels that the buyer needs. A task needs labels_per_month·(1 + annual_growth)^⌊(m−1)/12⌋ labels in
// month m, times the profile's factor for (m−1) mod 12. All join the dataset_labels of today's training set.
type Demand struct {
	LabelsPerMonth decimal.Decimal   `json:"labels_per_month"` // without Tasks
	AnnualGrowth   decimal.Decimal   `json:"annual_growth"`    // without Tasks
	DatasetLabels  decimal.Decimal   `json:"dataset_labels"`
	Profile        []decimal.Decimal `json:"profile,omitempty"` // 12 factors that add up to 12; nil: even
	Tasks          []Task            `json:"tasks,omitempty"`   // 2 to 12 kinds of labels; nil: a single one
}

func (d *Demand) taskIndex(name string) int {
	return slices.IndexFunc(d.Tasks, func(t Task) bool { return t.Name == name })
}

// Task is one kind of labels with a volume of its own.
type Task struct {
	Name           string          `json:"name"`
	LabelsPerMonth decimal.Decimal `json:"labels_per_month"`
	AnnualGrowth   decimal.Decimal `json:"annual_growth"`
}

// Quality is the buyer's own review of delivered labels. Reviewers look at review_share of them and find catch_rate of
// the wrong ones, which are done again.
type Quality struct {
	ReviewShare   decimal.Decimal `json:"review_share"`
	CatchRate     decimal.Decimal `json:"catch_rate"`
	ReviewMinutes decimal.Decimal `json:"review_minutes"`
	ReviewerRate  decimal.Decimal `json:"reviewer_rate"`
}

// Models are the models trained on the labels; hours are per model and round. NoiseSensitivity is in points of model
// accuracy lost per point of label error in the training set, PointValue in money per point and month. In Go an
// IncrementalShare of 0 is 0; in JSON an absent one is 1.
type Models struct {
	Count               int             `json:"count"`
	GPUHours            decimal.Decimal `json:"gpu_hours"`
	GPURate             decimal.Decimal `json:"gpu_rate"`
	EngineerHours       decimal.Decimal `json:"engineer_hours"`
	EvaluationHours     decimal.Decimal `json:"evaluation_hours"`
	IncrementalShare    decimal.Decimal `json:"incremental_share"`
	Rounds              int             `json:"rounds"`
	RoundIntervalMonths int             `json:"round_interval_months"`
	NoiseSensitivity    decimal.Decimal `json:"noise_sensitivity"`
	PointValue          decimal.Decimal `json:"point_value"`
}

// Team holds the hourly rates of the buyer's own people and counsel.
type Team struct {
	StaffRate    decimal.Decimal `json:"staff_rate"`
	EngineerRate decimal.Decimal `json:"engineer_rate"`
	LegalRate    decimal.Decimal `json:"legal_rate"`
}

// Incumbent is the current provider.
type Incumbent struct {
	Name     string   `json:"name"`
	Offer    Offer    `json:"offer"`
	Contract Contract `json:"contract"`
	Scores   *Scores  `json:"scores,omitempty"`
}

// Candidate is a provider to move to, or the incumbent's own counter-offer.
type Candidate struct {
	Name         string           `json:"name"`
	Offer        Offer            `json:"offer"`
	Transition   Transition       `json:"transition"`
	CutoverMonth *int             `json:"cutover_month,omitempty"` // nil: the transition's lead
	MoveShare    *decimal.Decimal `json:"move_share,omitempty"`    // of the labels of each moving task; nil: all
	PhaseMonths  *int             `json:"phase_months,omitempty"`  // equal monthly steps of the move; nil: 1
	Tasks        []string         `json:"tasks,omitempty"`         // names of the tasks that move; nil: all
	Amends       bool             `json:"amends,omitempty"`        // the incumbent's amended contract
	RunOutUse    bool             `json:"run_out_use,omitempty"`   // order the committed labels until the contract ends
	Scores       *Scores          `json:"scores,omitempty"`
}

// Cutover returns k, the month at whose end the candidate takes over.
func (c Candidate) Cutover() int {
	if c.CutoverMonth != nil {
		return *c.CutoverMonth
	}
	return c.Transition.LeadMonths
}

// phases returns p, the number of monthly steps in which the labels move.
func (c *Candidate) phases() int { return orElse(c.PhaseMonths, 1) }

// movedPart is what moves of the labels: "share" or "tasks", or "" for all.
func (c *Candidate) movedPart(d *Demand) string {
	switch {
	case !c.keepsIncumbent(d):
		return ""
	case c.Tasks != nil:
		return "tasks"
	default:
		return "share"
	}
}

// keepsIncumbent reports whether only a part of the labels moves, so that both providers stay.
func (c *Candidate) keepsIncumbent(d *Demand) bool {
	return c.MoveShare != nil && c.MoveShare.LessThan(one) || c.Tasks != nil && len(c.Tasks) < len(d.Tasks)
}

// Offer is a provider's prices, promises and risks.
type Offer struct {
	Pricing                Pricing          `json:"pricing"`
	PlatformFee            decimal.Decimal  `json:"platform_fee"`
	Commitment             decimal.Decimal  `json:"commitment"`                         // spend on labels per month
	CommitmentLabels       decimal.Decimal  `json:"commitment_labels"`                  // per month
	CommitmentPeriodMonths *int             `json:"commitment_period_months,omitempty"` // nil: 1
	TrueUpShare            *decimal.Decimal `json:"true_up_share,omitempty"`            // nil: 1
	Prepaid                bool             `json:"prepaid,omitempty"`
	AnnualUplift           decimal.Decimal  `json:"annual_uplift"`
	NextUplift             *decimal.Decimal `json:"next_uplift,omitempty"`   // nil: AnnualUplift
	UpliftMonths           *int             `json:"uplift_months,omitempty"` // nil: 12
	LabelAccuracy          decimal.Decimal  `json:"label_accuracy"`
	ReworkPriceShare       decimal.Decimal  `json:"rework_price_share"`
	Capacity               *decimal.Decimal `json:"capacity,omitempty"` // nil: no limit
	Credits                decimal.Decimal  `json:"credits"`
	CreditsExpireMonth     *int             `json:"credits_expire_month,omitempty"` // nil: never
	DisruptionProbability  decimal.Decimal  `json:"disruption_probability"`
	DisruptionMonths       decimal.Decimal  `json:"disruption_months"`
	RecoveryCost           decimal.Decimal  `json:"recovery_cost"`
}

// Contract binds the buyer to the incumbent.
type Contract struct {
	MonthsLeft             int             `json:"months_left"`
	RenewalMonths          int             `json:"renewal_months"` // 0: rolls month to month
	NoticeMonths           int             `json:"notice_months"`
	EarlyExit              EarlyExit       `json:"early_exit,omitzero"`
	CommitmentSpent        decimal.Decimal `json:"commitment_spent"` // in the commitment period that is running
	CommitmentEndsWithTerm bool            `json:"commitment_ends_with_term,omitempty"`
	RebateClawback         decimal.Decimal `json:"rebate_clawback"`
	ClawbackDeclines       bool            `json:"clawback_declines,omitempty"` // evenly over the term
	CreditRefundShare      decimal.Decimal `json:"credit_refund_share"`
	ExportFee              decimal.Decimal `json:"export_fee"`
	ExportFeePerLabel      decimal.Decimal `json:"export_fee_per_label"`
	EndsMonth              *int            `json:"ends_month,omitempty"` // the incumbent stops by itself after it
}

// EarlyExit is the price of ending the contract before its end.
type EarlyExit struct {
	Allowed          bool            `json:"allowed"`
	ShareOfRemaining decimal.Decimal `json:"share_of_remaining"`
	FixedFee         decimal.Decimal `json:"fixed_fee"`
	FeeDeclines      bool            `json:"fee_declines,omitempty"` // evenly over the term
}

// Transition is the work and the risk of moving to a candidate. Hours are spread evenly over the LeadMonths before
// cutover. Half-lives are in months.
type Transition struct {
	LeadMonths        int             `json:"lead_months"`
	ProcurementHours  decimal.Decimal `json:"procurement_hours"`
	SecurityHours     decimal.Decimal `json:"security_hours"`
	LegalHours        decimal.Decimal `json:"legal_hours"`
	GuidelineHours    decimal.Decimal `json:"guideline_hours"`
	IntegrationHours  decimal.Decimal `json:"integration_hours"`
	CalibrationHours  decimal.Decimal `json:"calibration_hours"`
	PilotLabels       decimal.Decimal `json:"pilot_labels"`
	SetupFee          decimal.Decimal `json:"setup_fee"`
	ParallelMonths    int             `json:"parallel_months"`
	ParallelShare     decimal.Decimal `json:"parallel_share"`
	RelabelShare      decimal.Decimal `json:"relabel_share"`
	InitialThroughput decimal.Decimal `json:"initial_throughput"`
	InitialAccuracy   decimal.Decimal `json:"initial_accuracy"`
	RampHalfLife      decimal.Decimal `json:"ramp_half_life"`
	DipPoints         decimal.Decimal `json:"dip_points"`
	DipHalfLife       decimal.Decimal `json:"dip_half_life"`
	ClaimProbability  decimal.Decimal `json:"claim_probability"`
	ClaimCost         decimal.Decimal `json:"claim_cost"`
	OtherCost         decimal.Decimal `json:"other_cost"`
}

// Scores are ratings of a provider from 0 to 10, or the weights of the criteria.
type Scores struct {
	Accuracy    decimal.Decimal `json:"accuracy"`
	Scalability decimal.Decimal `json:"scalability"`
	Security    decimal.Decimal `json:"security"`
	Pricing     decimal.Decimal `json:"pricing"`
	Experience  decimal.Decimal `json:"experience"`
}

// Range is that of an uncertain input: its 10th and 90th percentile.
type Range struct {
	Low  decimal.Decimal `json:"low"`
	High decimal.Decimal `json:"high"`
}

// Waiting describes how prices may move before a switch.
type Waiting struct {
	NeedEndsRate      decimal.Decimal `json:"need_ends_rate"`      // per year
	PriceGapDeviation decimal.Decimal `json:"price_gap_deviation"` // share per year
}

func (s Scenario) clone() Scenario { return clone(reflect.ValueOf(s)).Interface().(Scenario) }
