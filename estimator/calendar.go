package estimator

import (
	"fmt"
	"time"
)

const monthsPerYear = 12

// year is how many whole years have passed before month m.
func year(m int) int { return (m - 1) / monthsPerYear }

// startLayout is how a scenario writes a calendar month.
const startLayout = "2006-01"

// date is the calendar month of month m, "" where the scenario has no start.
// Month 0, today, is the calendar month before the first.
func date(start string, m int) string {
	first, err := time.Parse(startLayout, start)
	if err != nil { // only an empty start passes validation and does not parse
		return ""
	}
	t := first.AddDate(0, m-1, 0)
	return fmt.Sprintf("%04d-%02d", t.Year(), t.Month())
}

// paybackDate is the calendar month of a payback, "" where there is none.
func paybackDate(start string, payback *int) string {
	if payback == nil || *payback == 0 {
		return ""
	}
	return date(start, *payback)
}
