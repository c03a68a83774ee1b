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

// Term is a contract's end and its notice as a buyer enters them.
type Term struct {
	End    time.Time
	Notice int
	Unit   NoticeUnit
}

// LastDay returns the day on which notice must arrive. Months of notice before the last day of a month end on the last
// day of a month.
func (t Term) LastDay() time.Time {
	switch t.Unit {
	case NoticeDays:
		return t.End.AddDate(0, 0, -t.Notice)
	case NoticeWeeks:
		return t.End.AddDate(0, 0, -7*t.Notice)
	}
	return monthsBefore(t.End, t.Notice)
}

// Months converts a term to the model's months: those left from the scenario's first month, where the month of the end
// counts whole; and the notice, rounded up so that it still arrives in time at the end of a month.
func (t Term) Months(start Month) (left, notice int) {
	last := t.LastDay()
	endMonth := monthOf(t.End.Year(), int(t.End.Month()))
	lastMonth := monthOf(last.Year(), int(last.Month()))
	if !endsMonth(last) {
		lastMonth--
	}
	return max(0, int(endMonth-start)+1), max(0, int(endMonth-lastMonth))
}

// EndingIn returns the term, or a renewal of it, that ends in a month.
func (t Term) EndingIn(m Month) Term {
	lastOfMonth := time.Date(int(m)/12, time.Month(int(m)%12+2), 0, 0, 0, 0, 0, time.UTC)
	if day := t.End.Day(); !endsMonth(t.End) && day < lastOfMonth.Day() {
		lastOfMonth = lastOfMonth.AddDate(0, 0, day-lastOfMonth.Day())
	}
	t.End = lastOfMonth
	return t
}

func endsMonth(day time.Time) bool { return day.AddDate(0, 0, 1).Day() == 1 }

func monthsBefore(day time.Time, months int) time.Time {
	month := time.Date(day.Year(), day.Month()-time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	lastOfMonth := month.AddDate(0, 1, -1)
	if endsMonth(day) {
		return lastOfMonth
	}
	return month.AddDate(0, 0, min(day.Day(), lastOfMonth.Day())-1)
}
