package main

import (
	"regexp"
	"strconv"
	"time"

	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/evidence"
)

// The origins of a contract's months hold the dates that they were converted from, as the page writes them.
const (
	endPointer    = "/incumbent/contract/months_left"
	noticePointer = "/incumbent/contract/notice_months"
)

var noticeNote = regexp.MustCompile(`^(\d{1,3}) (days|weeks|months)$`)

// lastNotice names the last day on which notice may arrive, which the model counts by the end of a month ("YYYY-MM"),
// or returns "" if it is that month's last day.
func lastNotice(s estimator.Scenario, month string) string {
	counted, err := evidence.ParseMonth(month)
	if err != nil {
		return ""
	}
	day := termOf(s).EndingIn(counted + evidence.Month(s.Incumbent.Contract.NoticeMonths)).LastDay()
	if next := day.AddDate(0, 0, 1); next.Day() == 1 && next.Format(isoMonth) == (counted+1).String() {
		return ""
	}
	return day.Format(dayLayout)
}

// termOf returns the dates that were entered, if the scenario still has their months; otherwise ends of months.
func termOf(s estimator.Scenario) evidence.Term {
	contract := s.Incumbent.Contract
	plain := evidence.Term{Notice: contract.NoticeMonths, Unit: evidence.NoticeMonths}
	start, err := time.Parse(isoMonth, s.Start)
	if err != nil {
		return plain
	}
	plain.End = start.AddDate(0, contract.MonthsLeft, -1)
	entered := plain
	if end, err := time.Parse(time.DateOnly, s.Origins[endPointer].Note); err == nil {
		entered.End = end
	}
	terms := []evidence.Term{entered, plain}
	if found := noticeNote.FindStringSubmatch(s.Origins[noticePointer].Note); found != nil {
		term := entered
		term.Notice, _ = strconv.Atoi(found[1])
		term.Unit = evidence.NoticeUnit(found[2])
		terms = append([]evidence.Term{term}, terms...)
	}
	first, _ := evidence.ParseMonth(s.Start)
	for _, term := range terms {
		if left, notice := term.Months(first); left == contract.MonthsLeft && notice == contract.NoticeMonths {
			return term
		}
	}
	return plain
}
