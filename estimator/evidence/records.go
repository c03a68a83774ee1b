package evidence

import "github.com/shopspring/decimal"

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
