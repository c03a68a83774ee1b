package evidence

import (
	"strconv"

	"github.com/shopspring/decimal"
)

// Figure is a value for an input of a scenario.
type Figure struct {
	Pointer  string `json:"pointer"`
	Value    any    `json:"value"` // a decimal as text, or a part of a scenario
	Low      string `json:"low,omitempty"`
	High     string `json:"high,omitempty"`     // of the range, p10 to p90
	Optional bool   `json:"optional,omitempty"` // the records suggest it but do not prove it: only if the reader wants it
	Basis    Basis  `json:"basis"`
}

// Basis is what a figure rests on.
type Basis struct {
	Kind  BasisKind `json:"kind"`
	Count int       `json:"count"` // months with invoices, or labels checked
	First *Month    `json:"first,omitempty"`
	Last  *Month    `json:"last,omitempty"`
}

// BasisKind is a kind of record.
type BasisKind string

// The kinds of records.
const (
	BasisInvoices BasisKind = "invoices"
	BasisAudit    BasisKind = "audit"
)

// Note tells what the records do not determine, or what else they show.
type Note struct {
	Code   NoteCode          `json:"code"`
	Values map[string]string `json:"values,omitempty"` // decimals, counts and months, by the slots of the sentence
}

// NoteCode names a sentence.
type NoteCode string

// The notes.
const (
	NoteGaps             NoteCode = "gaps"              // months without invoices
	NoteCounted          NoteCode = "counted"           // rows were counted as labels
	NoteKindsTooMany     NoteCode = "kinds_too_many"    // more kinds than a scenario holds
	NoteKindsPartly      NoteCode = "kinds_partly"      // labels without a kind
	NoteGrowthShort      NoteCode = "growth_short"      // fewer than 24 months
	NoteGrowthVague      NoteCode = "growth_vague"      // the months of two years differ too much
	NoteSeasonShort      NoteCode = "season_short"      // one year cannot tell season from chance
	NoteSeasonNone       NoteCode = "season_none"       // two years have different patterns
	NoteLastMonthLow     NoteCode = "last_month_low"    // probably not over yet
	NotePriceVaries      NoteCode = "price_varies"      // no price explains the invoices
	NotePriceRoughly     NoteCode = "price_roughly"     // the price explains them only roughly
	NoteOutliers         NoteCode = "outliers"          // months that do not fit
	NoteOneVolume        NoteCode = "one_volume"        // a fee cannot be told from the price
	NoteTwoVolumes       NoteCode = "two_volumes"       // a fee cannot be told from a tier
	NoteFeeOrTier        NoteCode = "fee_or_tier"       // a dearer first tier would give the same invoices
	NoteAlwaysFloor      NoteCode = "always_floor"      // every invoice is the same minimum
	NoteTierUnclear      NoteCode = "tier_unclear"      // too few months in a tier
	NoteVolumeDiscount   NoteCode = "volume_discount"   // a tier's price holds for all labels: the model has no such price
	NoteCommitmentUnseen NoteCode = "commitment_unseen" // no invoice shows a minimum
	NoteTrueUp           NoteCode = "true_up"           // the floor of a period of several months
	NoteTrueUpOnce       NoteCode = "true_up_once"      // a month that one true-up would explain
	NoteTrueUpOpen       NoteCode = "true_up_open"      // several periods, or a fee per period, would explain it
	NoteTrueUpVaries     NoteCode = "true_up_varies"    // the periods have no common floor
	NoteUplift           NoteCode = "uplift"            // the month of the rise
	NoteUpliftOpen       NoteCode = "uplift_open"       // the rise could be in several months
	NoteFeeVaries        NoteCode = "fee_varies"
	NoteHoursOnly        NoteCode = "hours_only" // without labels, minutes per label stay open
	NoteNoAmounts        NoteCode = "no_amounts"
	NoteNoLabels         NoteCode = "no_labels"
)

// Pricing has the JSON form of a scenario's pricing.
type Pricing struct {
	Model           string      `json:"model"`
	UnitPrice       string      `json:"unit_price,omitempty"`
	HourlyRate      string      `json:"hourly_rate,omitempty"`
	MinutesPerLabel string      `json:"minutes_per_label,omitempty"`
	Tiers           []Tier      `json:"tiers,omitempty"`
	Prices          []TaskPrice `json:"prices,omitempty"`
}

// Tier has the JSON form of a tier.
type Tier struct {
	UpTo      string `json:"up_to,omitempty"`
	UnitPrice string `json:"unit_price"`
}

// TaskPrice has the JSON form of a row of a rate card.
type TaskPrice struct {
	Task    string  `json:"task"`
	Pricing Pricing `json:"pricing"`
}

// Task has the JSON form of a task.
type Task struct {
	Name           string `json:"name"`
	LabelsPerMonth string `json:"labels_per_month"`
	AnnualGrowth   string `json:"annual_growth"`
}

// text returns a number with at most the given decimals, and without trailing zeros.
func text(value float64, decimals int32) string {
	return decimal.NewFromFloat(value).Round(decimals).String()
}

func count(n int) string { return strconv.Itoa(n) }

// Usage is what was delivered and billed in a month. Amounts are without fees that have rows of their own.
type Usage struct {
	Month   Month           `json:"month"`
	Labels  decimal.Decimal `json:"labels"`
	Hours   decimal.Decimal `json:"hours"`
	Amount  decimal.Decimal `json:"amount"` // for labels, including what a commitment adds
	Fee     decimal.Decimal `json:"fee"`    // of rows that are a platform fee
	TopUp   decimal.Decimal `json:"top_up"` // the part of Amount in rows that fill up a commitment
	rows    int
	feeRows int
	byKind  map[string]*Usage
}

// Ignored is a group of rows that were left out.
type Ignored struct {
	Reason IgnoreReason `json:"reason"`
	Lines  []int        `json:"lines"` // the first few
	Count  int          `json:"count"`
}

// IgnoreReason names why a row was left out.
type IgnoreReason string

// The reasons for leaving out a row.
const (
	IgnoredTotal    IgnoreReason = "total"
	IgnoredNoMonth  IgnoreReason = "no_month"
	IgnoredNoNumber IgnoreReason = "no_number" // a cell that should hold a number
	IgnoredHeading  IgnoreReason = "heading"   // the heading once more
	IgnoredNoLabel  IgnoreReason = "no_label"  // an audit's row without a verdict
	IgnoredCurrency IgnoreReason = "currency"  // another currency than most rows
)

// Records is what invoices say, month by month.
type Records struct {
	Months      []Usage   `json:"months"` // those with rows, in order
	Gaps        []Month   `json:"gaps"`   // months between them without rows
	Currency    string    `json:"currency,omitempty"`
	Rows        int       `json:"rows"`        // that count
	Corrections int       `json:"corrections"` // rows with negative amounts
	Ignored     []Ignored `json:"ignored"`
	Kinds       []string  `json:"kinds"`   // names, those with most labels first
	Counted     bool      `json:"counted"` // labels are the number of rows
	TooManyKind bool      `json:"too_many_kinds"`
	digits      int       // decimals of amounts
}

// ignoredLines is how many line numbers are kept per reason.
const ignoredLines = 5
