package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

// retentionCredit is the least credit on the incumbent's next invoices, beyond
// what is prepaid and in the stay branch alone, with which npv is not above 0;
// nil where even free labels do not do it.
func (sb *stayBranch) retentionCredit(npv quantity) *Money {
	prepaid := sb.of(&sb.scenario.Incumbent.Offer.Credits)
	if !sb.money(npv).IsPositive() {
		nothing := sb.money(quantity{})
		return &nothing
	}
	needed := sb.creditWorth(sb.records[1:], 1, npv.Add(sb.worth(sb.records[1:], 1, prepaid)))
	if needed == nil {
		return nil
	}
	return &Money{needed.Sub(prepaid.Decimal()).RoundCeil(sb.digits)}
}

// signingCredit is the least credit on the candidate's first invoices, in place
// of the one it offers, with which npv is not below 0; nil where even free
// labels do not do it.
func (sw *switching) signingCredit(k int, records []record, npv quantity) *Money {
	offered := sw.worth(records[k+1:], k+1, sw.of(&sw.candidate.Offer.Credits))
	return sw.creditWorth(records[k+1:], k+1, offered.Sub(npv))
}

// worth is the present value of a credit on the invoices of consecutive
// records, the first of month m.
func (b *basis) worth(records []record, m int, credit quantity) quantity {
	if credit.Decimal().IsZero() {
		return quantity{}
	}
	without, with := account{}, account{credit}
	return b.charges(records, m, unity, &without).Sub(b.charges(records, m, unity, &with))
}

// creditWorth is the least credit on the invoices of consecutive records, the
// first of month m, that has a present value, to a minor unit; nil where all of
// the invoices are worth less.
func (b *basis) creditWorth(records []record, m int, value quantity) *Money {
	var credit quantity
	for i := range records {
		if !value.Decimal().IsPositive() {
			break
		}
		invoice := records[i].service.invoice()
		billed := b.rounded(invoice)
		all := billed.Mul(b.discount[m+i])
		if value.Decimal().LessThanOrEqual(all.Decimal()) {
			part := num.Exact(num.Quotient(value.Decimal(), b.discount[m+i].Decimal()).RoundCeil(b.digits))
			credit, value = credit.Add(invoice.Sub(billed)).Add(part), quantity{}
			break
		}
		credit, value = credit.Add(invoice), value.Sub(all)
	}
	if value.Decimal().IsPositive() {
		return nil
	}
	least := b.money(num.Exact(credit.Decimal().RoundCeil(b.digits)))
	return &least
}
