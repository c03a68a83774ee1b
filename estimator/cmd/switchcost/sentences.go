package main

// verdictSentences are the templates of the verdict by ID: one for each case of
// [estimator.Case] and [estimator.Change]. The page says the same sentences; its
// translations have the same IDs and slots. A slot is filled with a formatted
// figure, date or name:
//
//	{worth} {loss} {gain} {cost}  money, never negative but for {worth}
//	{end}      end of the cutover month: "the end of July 2027"
//	{notice}   end of the month by which to give notice
//	{horizon}  "three years", as after "over"
//	{within}   the same, as after "within"
//	{payback}  "17 months", as after "in"
//	{pays}     number of 50 equally likely futures in which switching pays
//	{name} {incumbent}            the candidate's and the incumbent's name
//	{price}    of a label or an hour; with its unit outside "verdict.price"
//	{by}       percentage by which prices change
//	{discount} percentage off the incumbent's prices
var verdictSentences = map[string]string{
	"verdict.now_pays_back":    "Switch as soon as you can, at {end}: it pays back in {payback} and is worth {worth} over {horizon}.",
	"verdict.now_never_behind": "Switch as soon as you can, at {end}: it never costs more than staying and is worth {worth} over {horizon}.",
	"verdict.now_worth":        "Switch as soon as you can, at {end}: it is worth {worth} over {horizon}.",
	"verdict.later_gains":      "Switch at {end}, not now: it is worth {worth} over {horizon}, {gain} more than switching at once.",
	"verdict.stay_even":        "Stay: switching gains nothing within {within}.",
	"verdict.stay_at_best":     "Stay: even in its best month, switching would lose {loss} within {within}.",
	"verdict.stay_loss":        "Stay: switching would lose {loss} within {within}.",
	"verdict.stay_cost":        "Stay: switching would cost {cost} up front and not earn it back within {within}.",
	"verdict.stay_interest":    "Stay: switching would cost {cost} up front and not earn it back with interest within {within}.",
	"verdict.toss_up_gain":     "Too close to call: switching would be worth {worth} over {horizon}, but pays off in only {pays} of 50 equally likely futures.",
	"verdict.toss_up_loss":     "Too close to call: switching would lose {loss} within {within}, but pays off in {pays} of 50 equally likely futures.",
	"verdict.toss_up_even":     "Too close to call: switching gains nothing within {within}, but pays off in {pays} of 50 equally likely futures.",

	// After the verdict.
	"verdict.notice_today": "Give notice today.",
	"verdict.notice_by":    "Give notice by {notice}.",
	"verdict.doubted":      "This is not certain: switching pays off in {pays} of 50 equally likely futures.",

	"verdict.change.never_pays":               "A cutover at {end} would not pay even if the labels of {name} were free.",
	"verdict.change.pays_below_price":         "A cutover at {end} would pay if the price of {name} fell below {price}.",
	"verdict.change.pays_below_prices":        "A cutover at {end} would pay if the prices of {name} fell by {by}.",
	"verdict.change.first_pays_below_price":   "Switching would pay if the price of {name} fell below {price}.",
	"verdict.change.first_pays_below_prices":  "Switching would pay if the prices of {name} fell by {by}.",
	"verdict.change.always_pays":              "A cutover at {end} would pay even at ten times the price of {name}.",
	"verdict.change.stops_above_price":        "A cutover at {end} would stop paying if the price of {name} rose above {price}.",
	"verdict.change.stops_above_prices":       "A cutover at {end} would stop paying if the prices of {name} rose by {by}.",
	"verdict.change.stops_at_discount":        "A cutover at {end} would stop paying if {incumbent} took {discount} off its prices.",
	"verdict.change.stops_at_price_discount":  "A cutover at {end} would stop paying if the price of {name} rose above {price}, or if {incumbent} took {discount} off its prices.",
	"verdict.change.stops_at_prices_discount": "A cutover at {end} would stop paying if the prices of {name} rose by {by}, or if {incumbent} took {discount} off its prices.",
	"verdict.price.money_per_label":           "{price} per label",
	"verdict.price.money_per_hour":            "{price} per hour",
}

// bestOf names the candidate that the verdict is about.
const bestOf = "This is for %s, the best of %s."
