package evidence

import (
	"math"
	"slices"

	"github.com/shopspring/decimal"
)

func (d *deriver) prices() {
	if d.rateCard() {
		return
	}
	points, hourly := d.points()
	fit, hint := d.fit(points)
	fees := d.fees()
	d.explain(&fit)
	if hint != "" {
		d.note(hint, nil)
	}
	if fit.why == "" {
		d.price(&fit, hourly)
	}
	d.compare(&fit, points, fees)
}

// points returns the months with their labels, or hours if those explain the amounts.
func (d *deriver) points() (points []point, hourly bool) {
	byLabels := d.pointsOf(func(u *Usage) float64 { return u.Labels.InexactFloat64() })
	byHours := d.pointsOf(func(u *Usage) float64 { return u.Hours.InexactFloat64() })
	switch {
	case byHours == nil:
		return byLabels, false
	case byLabels == nil:
		return byHours, true
	}
	if fit, _ := d.fit(byLabels); fit.exact() {
		return byLabels, false
	}
	if fit, _ := d.fit(byHours); fit.why == "" {
		return byHours, true
	}
	return byLabels, false
}

// fit explains the amounts by prices, and if these do not explain all of them, by a commitment for several months. The
// hint says why there might be one that cannot be determined.
func (d *deriver) fit(points []point) (f priceFit, hint NoteCode) {
	f = fitSeries(points)
	if len(points) == 0 || f.exact() {
		return f, ""
	}
	named := map[Month]float64{}
	for i := range d.records.Months {
		if u := &d.records.Months[i]; !u.TopUp.IsZero() {
			named[u.Month] = u.TopUp.InexactFloat64()
		}
	}
	byPeriod, hint := fitPeriods(points, named)
	if byPeriod.months > 0 {
		return byPeriod, ""
	}
	return f, hint
}

func (d *deriver) pointsOf(quantity func(*Usage) float64) []point {
	var points []point
	used := false
	for i := range d.records.Months {
		u := &d.records.Months[i]
		p := point{u.Month, quantity(u), u.Amount.InexactFloat64(), d.tolerance(u.rows)}
		used = used || p.labels > 0
		if p.labels < 0 || p.amount < 0 || p.labels == 0 && p.amount == 0 {
			continue // corrections that exceed the month
		}
		points = append(points, p)
	}
	if !used {
		return nil
	}
	return points
}

// tolerance returns half a unit of the last digit of each row.
func (d *deriver) tolerance(rows int) float64 {
	digits := min(max(d.records.digits, d.options.Digits), 6)
	return float64(max(1, rows)) * 0.5 * math.Pow10(-digits)
}

// rateCard sets a price per kind, if every row has a kind and the kinds have different prices that explain the amounts.
func (d *deriver) rateCard() bool {
	r := d.records
	if r.TooManyKind {
		d.note(NoteKindsTooMany, map[string]string{"most": count(maxKinds)})
	}
	if len(r.Kinds) < 2 {
		return false
	}
	pricing, curves := Pricing{Model: "by_task"}, map[string]curve{}
	for _, kind := range r.Kinds {
		var points []point
		for i := range r.Months {
			if of := r.Months[i].byKind[kind]; of != nil && of.Labels.IsPositive() && of.Amount.IsPositive() {
				points = append(points, point{of.Month, of.Labels.InexactFloat64(), of.Amount.InexactFloat64(),
					d.tolerance(of.rows)})
			}
		}
		fit := fitSeries(points)
		if fit.why != "" || fit.roughly || fit.commitment > 0 || fit.fee > 0 || fit.rise != 0 || len(fit.outliers) > 0 {
			return false
		}
		curves[kind] = fit.curve
		pricing.Prices = append(pricing.Prices, TaskPrice{kind, fit.pricing()})
	}
	same := func(p TaskPrice) bool { return p.Pricing.UnitPrice != pricing.Prices[0].Pricing.UnitPrice }
	if !slices.ContainsFunc(pricing.Prices, same) && len(pricing.Prices[0].Pricing.Tiers) == 0 {
		return false // one price for all
	}
	for i := range r.Months { // labels without a kind would have no price
		of := decimal.Zero
		for _, usage := range r.Months[i].byKind {
			of = of.Add(usage.Labels)
		}
		if !of.Equal(r.Months[i].Labels) {
			d.note(NoteKindsPartly, nil)
			return false
		}
	}
	d.figure("/incumbent/offer/pricing", pricing)
	d.compareKinds(curves, d.fees())
	return true
}

func (d *deriver) compareKinds(curves map[string]curve, fees float64) {
	for i := range d.records.Months {
		u := &d.records.Months[i]
		modelled := fees
		for kind, of := range u.byKind {
			c := curves[kind]
			modelled += c.charge(of.Labels.InexactFloat64())
		}
		d.addFit(u, modelled, 1)
	}
}

// fees sets the platform fee that has rows of its own, and returns it.
func (d *deriver) fees() float64 {
	fees, months := anyValue, 0
	for i := range d.records.Months {
		if u := &d.records.Months[i]; u.feeRows > 0 {
			months++
			fees = fees.and(around(u.Fee.InexactFloat64(), d.tolerance(1)))
		}
	}
	switch {
	case months == 0:
		return 0
	case fees.empty() || 2*months < len(d.records.Months):
		d.note(NoteFeeVaries, nil)
		return 0
	}
	d.figure("/incumbent/offer/platform_fee", text(fees.simplest(), 4))
	return fees.simplest()
}

// pricing returns the JSON form of the tiers.
func (c *curve) pricing() Pricing {
	if len(c.tiers) == 1 {
		return Pricing{Model: "per_label", UnitPrice: text(c.tiers[0].price, maxDecimals)}
	}
	p := Pricing{Model: "tiered"}
	for i, t := range c.tiers {
		tier := Tier{UnitPrice: text(t.price, maxDecimals)}
		if i < len(c.tiers)-1 {
			tier.UpTo = text(t.upTo, 3)
		}
		p.Tiers = append(p.Tiers, tier)
	}
	return p
}

func (d *deriver) price(f *priceFit, hourly bool) {
	switch pricing := f.pricing(); {
	case !hourly:
		figure := d.figure("/incumbent/offer/pricing", pricing)
		if f.roughly {
			d.addRange(figure, f.prices.low, f.prices.high, 6)
		}
	case len(f.tiers) > 1:
		d.note(NotePriceVaries, nil)
	default:
		d.hourly(f)
	}
	if (f.feeKnown || f.fee > 0) && !d.has("/incumbent/offer/platform_fee") {
		d.figure("/incumbent/offer/platform_fee", text(f.fee, 4))
	}
	d.commitment(f)
	if f.rise != 0 && !f.riseOpen {
		d.figure("/incumbent/offer/annual_uplift", text(f.rise, 6))
	}
}

func (d *deriver) has(pointer string) bool {
	return slices.ContainsFunc(d.findings.Figures, func(f Figure) bool { return f.Pointer == pointer })
}

func (d *deriver) hourly(f *priceFit) {
	hours, labels := decimal.Zero, decimal.Zero
	for i := range d.records.Months {
		hours, labels = hours.Add(d.records.Months[i].Hours), labels.Add(d.records.Months[i].Labels)
	}
	if !labels.IsPositive() {
		d.note(NoteHoursOnly, map[string]string{"rate": text(f.tiers[0].price, 4)})
		return
	}
	minutes := 60 * hours.InexactFloat64() / labels.InexactFloat64()
	d.figure("/incumbent/offer/pricing", Pricing{Model: "hourly", HourlyRate: text(f.tiers[0].price, maxDecimals),
		MinutesPerLabel: text(minutes, 4)})
}

// explain notes what the invoices leave open about prices.
func (d *deriver) explain(f *priceFit) {
	if f.why != "" {
		values := map[string]string{}
		if f.why == NotePriceVaries && f.prices.low > 0 {
			values = map[string]string{"low": text(f.prices.low, 4), "high": text(f.prices.high, 4)}
		}
		d.note(f.why, values)
		return
	}
	if f.roughly {
		d.note(NotePriceRoughly, map[string]string{"low": text(f.prices.low, 4), "high": text(f.prices.high, 4)})
		return
	}
	if len(f.outliers) > 0 {
		d.note(NoteOutliers, map[string]string{"months": monthList(f.outliers)})
	}
	switch {
	case f.feeOrTier:
		d.note(NoteFeeOrTier, map[string]string{"fee": text(f.fee, 4)})
	case !f.feeKnown:
		d.note(NoteOneVolume, nil)
	}
	switch {
	case f.months > 0:
		d.note(NoteTrueUp, map[string]string{"floor": text(f.floor, 4), "months": count(f.months)})
	case f.commitment == 0:
		d.note(NoteCommitmentUnseen, nil)
	}
	if f.rise != 0 {
		code := NoteUplift
		if f.riseOpen {
			code = NoteUpliftOpen
		}
		d.note(code, map[string]string{"month": f.risen.String(), "rise": text(f.rise, 4)})
	}
}

func (d *deriver) compare(f *priceFit, points []point, fees float64) {
	byMonth := map[Month]point{}
	for _, p := range points {
		byMonth[p.month] = p
	}
	last := d.records.Months[len(d.records.Months)-1].Month
	for i := range d.records.Months {
		u := &d.records.Months[i]
		p, ok := byMonth[u.Month]
		if f.why != "" || f.open[u.Month] || !ok && u.rows > 0 {
			d.addFit(u, 0, 0)
			continue
		}
		modelled := f.amount(p.labels, f.up(u.Month, last)) + fees
		if up, ok := f.billed[u.Month]; ok {
			d.addFit(u, modelled+up, f.months) // each month of the period is rounded
			continue
		}
		d.addFit(u, modelled, 1)
	}
}

// addFit compares a month with what the figures give, from the rounded amounts of some months: of none if they give
// nothing.
func (d *deriver) addFit(u *Usage, modelled float64, months int) {
	digits := int32(max(0, d.options.Digits))
	invoiced := u.Amount.Add(u.Fee)
	m := FittedMonth{Month: u.Month, Labels: u.Labels.String(), Invoiced: invoiced.StringFixed(digits)}
	if months > 0 {
		m.Modelled = decimal.NewFromFloat(modelled).StringFixed(digits)
		m.Fits = math.Abs(modelled-invoiced.InexactFloat64()) <= 2*d.tolerance(u.rows+u.feeRows+months-1)
	}
	d.findings.Fit = append(d.findings.Fit, m)
}
