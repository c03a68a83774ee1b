package main

import (
	_ "embed"
	"encoding/json"
)

// verdictJSON has the templates of the verdict by ID: one for each case of
// [estimator.Case] and [estimator.Change], and what follows them. The page reads
// the same file; its translations have the same IDs and slots. A slot is filled with a formatted
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
//
//go:embed verdict.json
var verdictJSON []byte

// newVerdictTemplates reads the templates.
func newVerdictTemplates() map[string]string {
	var templates map[string]string
	if err := json.Unmarshal(verdictJSON, &templates); err != nil {
		panic(err) // the file is a part of the program
	}
	return templates
}

// bestOf names the candidate that the verdict is about.
const bestOf = "This is for %s, the best of %s."
