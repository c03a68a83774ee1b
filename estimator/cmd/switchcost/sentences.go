package main

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/switchcost/switchcost/estimator"
)

// Every text of the command is here, in help.go, in verdict.json or in remarks.json.

// verdictJSON holds the templates of the verdict by ID: one for each case of
// [estimator.Case] and [estimator.Change], the sentences around it, and those
// of the reason, the turning prices and what to find out first. The
// page reads the same file; its translations have the same IDs and slots. A
// slot stands for a formatted figure, date or name:
//
//	{worth}              money: the mean over the scenarios in cases of the simulation, npv in
//	                     the others; may be negative
//	{low} {high}         money, between which worth is in 8 of 10 scenarios; may be negative
//	{loss}               money, the size of a negative worth
//	{gain} {cost}        money
//	{end}                end of the cutover month: "the end of July 2027"
//	{stops}              end of the incumbent's last month
//	{give}               "Give notice by 31 May 2027"
//	{notice} {until}     last day of the month by which to give notice, and in which the contract ends: "31 May 2027"
//	{horizon} {within}   "three years", after "over" and after "within"
//	{payback}            "17 months", after "in"
//	{name} {incumbent}   names of the candidate and of the incumbent, as within a sentence unless they start it;
//	                     {other}: another candidate
//	{input}              label of an uncertain input; {cause}: name of a common cause
//	{share}              percentage of the variance of worth
//	{value}              value of the input with its unit in verdict.reason, money elsewhere
//	{labels}             number of labels of a pilot
//	{price}              price with its unit; without it in verdict.price
//	{by}                 percentage by which the candidate's prices change
//	{discount}           percentage off the incumbent's prices
//
// A threshold is rounded to the side on which its sentence holds.
//
//go:embed verdict.json
var verdictJSON []byte

func newVerdictTemplates() map[string]string { return newTemplates(verdictJSON) }

// remarksJSON holds the templates of remarks in the same way, by code and by [estimator.RemarkCase]. Besides {name} and
// {incumbent}, where {name} is the provider that the remark is about, they may state what the code has in
// [estimator.RemarkValues]:
//
//	{month} {to_month}   "July 2027"
//	{end} {to_end}       "the end of July 2027"
//	{amount} {need}      money, labels, a price or a share
//	{spent} {task}       money; name of a task
//	{inputs}             names of the inputs that the remark points to
//
//go:embed remarks.json
var remarksJSON []byte

func newRemarkTemplates() map[string]string { return newTemplates(remarksJSON) }

func newTemplates(file []byte) map[string]string {
	var templates map[string]string
	if err := json.Unmarshal(file, &templates); err != nil {
		panic(err) // the file is a part of the program
	}
	return templates
}

const (
	errorLine        = "switchcost: %v\n"
	internalError    = "internal error, please report it: %v"
	usageHint        = `Run "switchcost --help" for usage.` + "\n"
	problemsFound    = "the scenario has problems"
	invalidScenarios = "invalid scenarios: %d of %d"
	firstLineBounds  = "--first-line: got %d, expected 1 or more"
	assessIsDefault  = "--assess is not needed: the simulation decides unless you ask for --exact"
	todayFormat      = "--today: got %q, expected a month such as 2027-01"
	noProblems       = "%s: no problems\n"
	standardInput    = "standard input"
	noAnswerIn       = "no answer in %v"
	answerInTime     = "an answer within --timeout"
	noInternalError  = "no internal error; please report it"
	moreThanBytes    = "more than %d bytes"
	lineOfBytes      = "%d bytes"
	versionLine      = "switchcost %s, scenario format %d, model edition %d"
	unknownBuild     = "unknown build"
)

const (
	today        = "today"
	endOfMonth   = "the end of %s"
	monthNumber  = "month %d"
	timeWithDate = "%s (%s)"
	never        = "never"
	atOnce       = "at once"
	perLabel     = "%s per label"
	perHour      = "%s per hour"
	perYear      = "%s a year"
	bounds       = "%s to %s"
	factorBounds = "× %s to %s"
	addedBounds  = "%s to +%s around it"
	currencyCode = "ISO 4217 code"
	monthFormat  = "YYYY-MM"
	yesNo        = "true, false"
	required     = "required"
)

var numerals = [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// The summary of an estimate. An %s after a heading's comma is the currency.
const (
	bestOf          = "This is for %s, the best of %s."
	bySimulation    = "Decided on %s scenarios drawn from the ranges of the uncertain inputs."
	moreDetails     = `"switchcost decision" shows more.`
	byExactFlag     = "Decided on the entered values alone."
	byValues        = "Decided on the entered values, because nothing in this scenario is uncertain."
	noEdition       = "The file names no edition of the model: figures from before edition %d have been corrected since."
	pleaseCheck     = "Please check:"
	startPassed     = "The first month, %s, has passed."
	paysIn          = "Switching pays in %s."
	candidatesTitle = "Candidates, %s"
	candidateTitle  = "%s, cutover at %s"
	atValuesTitle   = "%s, at the entered values"
	otherMonth      = "The figures are for that month; --at-best shows the best one, %s."
	otherUse        = "Using up the commitment is better on average; set run_out_use to see those figures."
	oneTimeOf       = "%s of one-time costs"
	yearsOfStaying  = "%s, %s of a year's cost of staying"
	worthDiscounted = "%s over %s, discounted at %s a year; %s undiscounted"
	fitOfTen        = "%s of 10; %s has %s"
	notWithin       = "not within %s"
	neverBehind     = "at once: it never costs more than staying"
	notDiscounted   = "in %s, but not once discounted"
	alsoDiscounted  = "in %s, also once discounted"
	laterDiscounted = "in %s; once discounted, in %s"
	oneTimeCosts    = "One-time costs"
	byKindOfCost    = "By kind of cost, %s"
	roundedApart    = "(present values are rounded separately)"
	allCosts        = "All costs over %s, %s"
	leaving         = "Leaving %s"
	staying         = "The contract with %s"
	contractEnd     = "Contract ends"
	endWithoutExit  = "Contract end without early exit"
	noticeBy        = "Notice by"
	noNotice        = "no notice is needed"
	commitment      = "Commitment"
	useUpGains      = "Ordering the committed labels until the contract ends would be worth %s more."
	useUpLoses      = "Ordering the committed labels until the contract ends would be worth %s less."
	creditsLost     = "Unused credits of %s are lost: staying would have used them."
	whenToSwitch    = "When to switch"
	worthIn         = "Worth, %s"
	nobodyLeft      = "The contract goes on, so there is no notice to miss."
	noRenewal       = "The contract does not renew for a fixed term, so there is no notice to miss."
	freeToMiss      = "Missing the notice for the next contract end costs nothing."
	costOfMissing   = "Missing the notice for the next contract end costs %s."
	wouldChange     = "What would change this, at the entered values"
	onAverage       = "On average"
	meanAndRange    = "%s, and between %s and %s in 8 of 10 scenarios"
	chanceLabel     = "Chance"
	paysInScenarios = "pays in %s"
	moves           = "Moves"
	allLabels       = "all labels"
	shareOf         = "%s of %s"
	inSteps         = "%s, in %s"
	upFront         = "Up front"
	paysBack        = "Pays back"
	worth           = "Worth"
	waitingLabel    = "Waiting hurdle"
	waitingHurdle   = "save %s of a year's labels in a year; switching saves %s"
	fitLabel        = "Fit"
	oneTime         = "One-time"
	bestMonth       = "Best"
	givenMonth      = "As above"
	earliestMonth   = "Earliest"
	total           = "Total"
)

var exitAmounts = [...]string{"Settlement of the commitment", "Rebates paid back", "Export of your data",
	"Credits refunded", total}

var branchesHead = []string{"Staying", "Switching", "Benefit"}

var (
	comparisonHead = []string{"", "Cutover", "Up front", "Pays back", "Worth", "Best cutover", "Worth then"}
	// meansHead is the same where the simulation decides.
	meansHead = []string{"", "Cutover", "Up front", "Pays back", "Worth", "Best on average", "Mean then"}
)

// kindNames are the kinds of cost in the order of the tables.
var kindNames = []struct {
	kind estimator.CostKind
	name string
}{
	{estimator.Cash, "cash"},
	{estimator.Staff, "own staff"},
	{estimator.QualityLoss, "quality"},
	{estimator.ExpectedLoss, "risk"},
}

var exitMethods = map[estimator.ExitMethod]string{
	estimator.ExitKept:      "stays, because only a part of the labels moves",
	estimator.ExitAmended:   "the amended contract takes its place",
	estimator.ExitUsedUp:    "used up until the contract ends",
	estimator.ExitNone:      "nothing is left to pay",
	estimator.ExitRunOut:    "the rest is paid in full",
	estimator.ExitTerminate: "ended early, which is cheaper than paying the rest",
}

// The details of a decision.
const (
	actionsTitle = "Worth over %s, %s"
	stayAction   = "Stay"
	usingUp      = "%s, commitment used up"
	regretNote   = "Regret is how much more the best action of a scenario is worth: on average, and a value that one " +
		"scenario in ten exceeds."
	cautiousStay   = "The most cautious action is to stay."
	cautiousSwitch = "The most cautious action is to switch to %s at %s."
	cautiousUse    = "The most cautious action is to switch to %s at %s and to use up the commitment."
	cautiousNote   = "Of all actions, it has the highest mean over the worst tenth of its scenarios."
	findOutTitle   = "What to find out first"
	worthUpTo      = "Worth up to, %s"
	knowAll        = "All of them"
	pilotTitle     = "Labels of %s to check before deciding, %s"
)

var (
	actionsHead = []string{"", "Cutover", "Mean", "Regret", "1 in 10 above", "Best in"}
	pilotHead   = []string{"Labels", "Worth", "Costs", "Difference"}
)

const (
	nothingUncertain = "No input of this scenario is uncertain."
	swingsIntro      = "%s is worth %s over %s. One uncertain input at a time changes that to, widest range first:"
	swingsNote       = `Combined effects are left out; "switchcost risk" includes them.`
	paysOffIn        = "%s pays off in %s."
	worthOver        = "Worth over %s"
	driversTitle     = "What matters most, by share of the spread"
	switchingAt      = "Switching to %s at %s"
	switchingUsing   = "Switching to %s at %s, with the commitment used up,"
	paysAtAnyValue   = "%s pays at any value of “%s”, all else unchanged."
	paysAtNoValue    = "%s does not pay at any value of “%s”, all else unchanged."
	paysFrom         = "%s pays if “%s” is at least %s, all else unchanged."
	paysUpTo         = "%s pays if “%s” is at most %s, all else unchanged."
	taskOf           = "%s, %s"
	tierOf           = "%s, tier %d"
	splitIntro       = "What moving a share of the labels to %s is worth over %s, each share in its best month:"
	noSplit          = "%s is the amended contract, so there is nothing to split."
	horizonsIntro    = "What switching to %s is worth in the best month, by horizon:"
	horizonHead      = "Horizon"
	tooShort         = "too short"
	paysFromHorizon  = "From a horizon of %s on, switching in the best month does not lose."
	noHorizonPays    = "Even over ten years, switching loses in every month."
	numberedTask     = "task %d: %s"
	figureOfMonth    = "%s, month %d"
	whereCondition   = "%s  where %s"
	otherSources     = `All other figures are defaults; "switchcost inputs --json" lists their sources.`
)

// Why a figure is not explained.
const (
	monthBounds     = "--month: got %d, expected 1 to %d"
	unknownFigure   = `no figure is called %+q; "switchcost figures" lists them`
	ofTheHorizon    = "%s is not a monthly figure; leave out --month"
	notInMonth      = "%s has no value in month %d when %s; leave out --month to see the months in which it has one"
	ofAMonth        = "%s is a monthly figure; ask for a month: switchcost %v"
	withoutAnyValue = "%s has no value in this scenario when %s. %s"
	partOfFigure    = "%s is explained as a part of %s: switchcost %v"
	notCovered      = "explain does not cover %s. %s"
)

var branchNames = map[estimator.BranchName]string{
	estimator.StayBranch:   "staying",
	estimator.SwitchBranch: "switching",
}

var riskRows = [...]string{
	"Low: one scenario in ten is worse",
	"Middle: half are worse",
	"High: one scenario in ten is better",
	"Mean",
	"Mean of the worst tenth",
}

var (
	termsHead  = []string{"Name", "Comes from", "Value"}
	monthHead  = "Month"
	inputsHead = []string{"Input", "Unit", "Accepted", "If absent", "Default", "Plausible"}
)

func splitHead(currency string) []string {
	return []string{"Share", "Cutover", fmt.Sprintf(worthIn, currency)}
}

func swingsHead(currency string) []string {
	worth := fmt.Sprintf(worthIn, currency)
	return []string{"Input", "Low", worth, "High", worth}
}
