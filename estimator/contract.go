package estimator

// firstEnd returns the first month, from one on and after another, at which the contract can end and notice can still
// be given: T, T+R, T+2R, … or, if it does not renew, any month from T on. T is MonthsLeft and R is RenewalMonths. An
// incumbent that stops by itself ends the contract at the latest.
func (c Contract) firstEnd(month, after int) int {
	end := max(month, after+1, c.NoticeMonths, c.MonthsLeft)
	if c.renews() {
		renewals := (end - c.MonthsLeft + c.RenewalMonths - 1) / c.RenewalMonths
		end = c.MonthsLeft + renewals*c.RenewalMonths
	}
	if c.EndsMonth != nil {
		end = min(end, *c.EndsMonth)
	}
	return end
}

func (c Contract) earliestEnd() int { return c.firstEnd(0, -1) }

// noticeDeadline returns nil if the contract does not renew, or the incumbent stops by itself first.
func (c Contract) noticeDeadline() *int {
	if !c.renews() || c.EndsMonth != nil && *c.EndsMonth <= c.earliestEnd() {
		return nil
	}
	month := c.earliestEnd() - c.NoticeMonths
	return &month
}

func (c Contract) renews() bool { return c.RenewalMonths > 0 }

func (c Contract) ends(start string, horizon int) (ends []ContractEnd) {
	for month := c.MonthsLeft; ; month += c.RenewalMonths {
		if c.EndsMonth != nil && month >= *c.EndsMonth { // without notice
			return append(ends, ContractEnd{*c.EndsMonth, date(start, *c.EndsMonth), true})
		}
		ends = append(ends, ContractEnd{month, date(start, month), month >= c.NoticeMonths})
		if !c.renews() || month >= horizon {
			return ends
		}
	}
}
