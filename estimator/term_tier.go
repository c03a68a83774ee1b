package estimator

import (
	"strconv"
	"strings"
)

// What is followed by the number of a tier, from 1.
const tierLabels, tierPrice, tierEnd = "tier_labels_", "tier_price_", "tier_end_"

// tierOf takes the name of a tier's quantity apart; the number is 0 where it is
// none.
func tierOf(name string) (kind string, number int) {
	cut := strings.LastIndexByte(name, '_') + 1
	number, _ = strconv.Atoi(name[cut:])
	return name[:cut], number
}

// tier is what a name with the number of a tier stands for.
func (e *explainer) tier(name string) (q quantity, ok bool) {
	offer, _ := e.offer()
	switch kind, number := tierOf(name); kind {
	case tierPrice:
		return e.of(&offer.Pricing.Tiers[number-1].UnitPrice), true
	case tierEnd:
		return e.of(offer.Pricing.Tiers[number-1].UpTo), true
	case tierLabels:
		return e.inTier(number), true
	}
	return q, false
}

// inTier is how many of the labels charged for are in a tier: what they come to
// where it alone has a price, and that is 1.
func (e *explainer) inTier(number int) quantity {
	offer, _ := e.offer()
	tiers := make([]Tier, len(offer.Pricing.Tiers))
	for i := range tiers {
		tiers[i].UpTo = offer.Pricing.Tiers[i].UpTo
	}
	tiers[number-1].UnitPrice = one
	return e.chargeTiers(tiers, e.ordered())
}

// tierFormula adds up the tiers that have labels in them.
func (e *explainer) tierFormula() string {
	offer, _ := e.offer()
	formula := ""
	for i := range offer.Pricing.Tiers {
		if i > 0 && e.inTier(i+1).Decimal().IsZero() {
			break
		}
		number := strconv.Itoa(i + 1)
		formula += " + " + tierLabels + number + " · " + tierPrice + number
	}
	return strings.TrimPrefix(formula, " + ")
}

// tierLabelsFormula is how many labels fall into a tier.
func (e *explainer) tierLabelsFormula(n int) string {
	offer, _ := e.offer()
	formula := "ordered"
	if offer.Pricing.Tiers[n-1].UpTo != nil {
		formula = "min(ordered, " + tierEnd + strconv.Itoa(n) + ")"
	}
	if n > 1 {
		formula += " − " + tierEnd + strconv.Itoa(n-1)
	}
	return formula
}
