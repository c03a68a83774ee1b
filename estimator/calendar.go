package estimator

import (
	"fmt"
	"strconv"
)

const monthsPerYear = 12

// year returns the number of whole years that end before month m.
func year(m int) int { return (m - 1) / monthsPerYear }

// calendarMonth counts months from January of the year 0. Package time would enlarge the browser's download.
type calendarMonth int

func parseMonth(text string) (month calendarMonth, ok bool) {
	if len(text) != len("YYYY-MM") || text[4] != '-' || !allDigits(text[:4]) || !allDigits(text[5:]) {
		return 0, false
	}
	y, _ := strconv.Atoi(text[:4])
	m, _ := strconv.Atoi(text[5:])
	return calendarMonth(y*monthsPerYear + m - 1), m >= 1 && m <= monthsPerYear
}

func (c calendarMonth) year() int { return int(c) / monthsPerYear }

func (c calendarMonth) String() string {
	return fmt.Sprintf("%04d-%02d", c.year(), int(c)%monthsPerYear+1)
}

// date returns the calendar month of month m, "" if the scenario has no start. Month 0 is the one before month 1.
func date(start string, m int) string {
	first, ok := parseMonth(start)
	if !ok { // only an empty start passes validation and does not parse
		return ""
	}
	return (first + calendarMonth(m-1)).String()
}

func paybackDate(start string, payback *int) string {
	if payback == nil || *payback == 0 {
		return ""
	}
	return date(start, *payback)
}
