package evidence

import (
	"time"
)

// NoticeUnit is the unit in which a contract states its notice.
type NoticeUnit string

// The units of notice.
const (
	NoticeDays   NoticeUnit = "days"
	NoticeWeeks  NoticeUnit = "weeks"
	NoticeMonths NoticeUnit = "months"
)

// Term is a contract's end and notice in the model's months.
type Term struct {
	MonthsLeft   int       `json:"months_left"`   // from the scenario's first month; the month of the end counts whole
	NoticeMonths int       `json:"notice_months"` // rounded up, so that notice at the end of a month still arrives in time
	LastDay      time.Time `json:"-"`             // on which notice must arrive
	LastNotice   string    `json:"last_notice"`   // the same as "YYYY-MM-DD"
	Passed       bool      `json:"passed"`        // that day has passed before the scenario begins
}

// NewTerm converts a contract's end and its notice, given the scenario's first month. Months of notice before the last
// day of a month end on the last day of a month.
func NewTerm(end time.Time, notice int, unit NoticeUnit, start Month) Term {
	last := end
	switch unit {
	case NoticeDays:
		last = end.AddDate(0, 0, -notice)
	case NoticeWeeks:
		last = end.AddDate(0, 0, -7*notice)
	case NoticeMonths:
		last = monthsBefore(end, notice)
	}
	endMonth := monthOf(end.Year(), int(end.Month()))
	// The latest end of a month by which notice is in time.
	lastMonth := monthOf(last.Year(), int(last.Month()))
	if last.AddDate(0, 0, 1).Month() == last.Month() {
		lastMonth--
	}
	return Term{
		MonthsLeft:   max(0, int(endMonth-start)+1),
		NoticeMonths: max(0, int(endMonth-lastMonth)),
		LastDay:      last,
		LastNotice:   last.Format(time.DateOnly),
		Passed:       lastMonth < start-1,
	}
}

func monthsBefore(day time.Time, months int) time.Time {
	month := time.Date(day.Year(), day.Month()-time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	lastOfMonth := month.AddDate(0, 1, -1)
	if day.AddDate(0, 0, 1).Day() == 1 {
		return lastOfMonth
	}
	return month.AddDate(0, 0, min(day.Day(), lastOfMonth.Day())-1)
}
