package estimator

import "github.com/shopspring/decimal"

// caught is the share of wrong labels that the buyer's review finds.
func (q Quality) caught() decimal.Decimal {
	return q.ReviewShare.Mul(q.CatchRate)
}

// reviewCost is what the buyer's own people cost who review a month's labels.
func (b *basis) reviewCost(volume decimal.Decimal) Money {
	q := &b.scenario.Quality
	minutes := q.ReviewShare.Mul(volume).Mul(q.ReviewMinutes)
	return b.divided(minutes.Mul(q.ReviewerRate), sixty)
}

// wrongShare is ε, the chance that a label is wrong and passes review.
func (q Quality) wrongShare(accuracy decimal.Decimal) decimal.Decimal {
	return cut(one.Sub(accuracy).Mul(one.Sub(q.caught())))
}

// noiseCost is what so many wrong labels in the training set cost in month m:
// noise sensitivity, in points of accuracy per point of label error, times
// the share of wrong labels in points, times the value of a point.
func (b *basis) noiseCost(m int, wrong decimal.Decimal) Money {
	if b.labels[m].IsZero() {
		return Money{b.zero}
	}
	models := &b.scenario.Models
	points := models.NoiseSensitivity.Mul(hundred).Mul(wrong)
	return b.divided(points.Mul(models.PointValue), b.labels[m])
}
