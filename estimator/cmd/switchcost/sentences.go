package main

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/alecthomas/kong"

	"github.com/switchcost/switchcost/estimator"
)

// Every text of the command is here, in verdict.json or in remarks.json.

// verdictJSON holds the templates of the verdict by ID: one for each case of
// [estimator.Case] and [estimator.Change], and the sentences that follow. The
// page reads the same file; its translations have the same IDs and slots. A
// slot stands for a formatted figure, date or name:
//
//	{worth} {loss} {gain} {cost}  money; only {worth} may be negative
//	{end}                end of the cutover month: "the end of July 2027"
//	{notice}             end of the month by which to give notice
//	{horizon} {within}   "three years", after "over" and after "within"
//	{payback}            "17 months", after "in"
//	{pays}               number of 50 equally likely futures in which switching pays
//	{name} {incumbent}   names of the candidate and of the incumbent
//	{price}              price with its unit; without it in verdict.price
//	{by}                 percentage by which the candidate's prices change
//	{discount}           percentage off the incumbent's prices
//
//go:embed verdict.json
var verdictJSON []byte

func newVerdictTemplates() map[string]string { return newTemplates(verdictJSON) }

// remarksJSON holds the templates of remarks in the same way, by code and by [estimator.RemarkCase]. Besides {name} and {incumbent}, where {name} is the
// provider that the remark is about, they may state what the code has in [estimator.RemarkValues]:
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

const description = `Estimates what it costs to move from one provider of training-data labels to another, ` +
	`whether it pays and when.

Start with: switchcost preset preference-data > scenario.json; switchcost estimate scenario.json

Exit status: 0 success, 1 invalid scenario, 2 wrong usage or a file that cannot be read or written.`

// commandHelp has one line for each command, and the paragraphs below its usage.
var commandHelp = map[string][2]string{
	"estimate": {
		"Estimate what switching costs, whether it pays and when.",
		"Prints a summary unless you ask for JSON or CSV.",
	},
	"sensitivity": {
		"Show how each uncertain input changes what switching is worth.",
		`Sets each uncertain input to its low and its high value while all others stay as given. ` +
			`Uncertain inputs are those listed under "uncertainty" in the scenario; ` +
			`without that list, all inputs that have a plausible range in "switchcost inputs".`,
	},
	"risk": {
		"Show how certain it is that switching pays.",
		`Draws all uncertain inputs at once, for thousands of equally likely futures. ` +
			`The draws are the same each time, so the same scenario gives the same answer.`,
	},
	"breakeven": {
		"Find the value of an input at which switching starts or stops paying.",
		`Varies the input within its bounds while all others stay as given. ` +
			`If there are several break-even values, prints the one nearest to the scenario's value.`,
	},
	"split": {
		"Show what moving only a part of the labels is worth.",
		`Moves a tenth, two tenths and so on, each at its own best month. The incumbent's contract continues ` +
			`unless everything moves.`,
	},
	"horizons": {
		"Show from which horizon on switching pays.",
		`Gives the worth of the best month over one, two, three and five years and the scenario's own horizon, ` +
			`and the shortest horizon from which on switching does not lose.`,
	},
	"explain": {
		"Show how a figure is calculated.",
		`Prints the formula and the value of every name in it, down to the inputs. ` +
			`Sums over months are listed month by month.`,
	},
	"check": {
		"List every problem in a scenario.",
		`Prints one line per problem: the field's JSON Pointer, the value given and what is accepted. ` +
			`Exits with status 1 if there are any problems.`,
	},
	"batch": {
		"Estimate many scenarios: JSON lines in, JSON lines out.",
		`Prints one line per scenario, in the same order: the result or, for an invalid scenario, ` +
			`{"line": its number, "problems": [...]}. Blank lines are skipped.

Invalid lines do not make the command fail, so that pipelines keep going; ` +
			`standard error reports how many there were. ` +
			`Results appear as soon as they are ready, and memory use does not grow with the input.`,
	},
	"inputs": {
		"List the inputs of a scenario.",
		`Inputs are named by their JSON Pointers; * stands for a list index. ` +
			`Shares and rates are fractions: 0.05 is 5%. ` +
			`"If absent" is the value used if the input is left out. ` +
			`"Plausible" is the range that sensitivity and risk use; after ×, it is a factor on the value.`,
	},
	"figures": {"List the figures of a result with their formulas.", ""},
	"texts": {
		"List the English texts to translate, by ID.",
		"A translation has one text per ID. Each {slot} stands for an amount, a date or a name.",
	},
	"presets": {"List the example scenarios.", ""},
	"preset":  {"Print an example scenario.", ""},
}

// flagHelp is the help of flags and arguments, by the name in their tags. Tags append the default.
var flagHelp = kong.Vars{
	"at_best":      "Use each candidate's best cutover month, also where the scenario gives another one and in JSON.",
	"batch_assess": "Also assess how certain each result is; takes several times as long.",
	"batch_file":   "File with one scenario per line; - reads standard input.",
	"branch":       "Branch of a line or total: stay or switch",
	"candidate":    "Index of the candidate, from 0",
	"assess":       "Also show how certain the answer is and why; takes several times as long.",
	"csv":          "Print the months as CSV: a row per branch, candidate and month, a column per cost line.",
	"fail":         "Exit with status 1 if any line is invalid.",
	"figure":       `Name of a cost line, total or money figure, such as npv or labels; see "switchcost figures".`,
	"figures_json": "Print the list as JSON, with the inputs and the source of each formula.",
	"file":         "Scenario file; - reads standard input.",
	"first_line":   "Number of the first line, if the input is part of a longer file",
	"input":        `JSON Pointer of the input, such as /discount_rate; see "switchcost inputs".`,
	"inputs_json":  "Print the list as JSON, with choices and the sources of defaults.",
	"json":         "Print the answer as JSON.",
	"month":        "Month of a line, total, benefit or discount factor; if absent, the whole horizon.",
	"name":         `Name of the preset; see "switchcost presets".`,
	"problems":     "Print the problems as a JSON list.",
	"result_json":  "Print the full result as JSON. Open cutover months are the first possible ones.",
	"sources":      "Print the sources of its figures instead.",
	"texts_json":   "Print one JSON object: texts by ID.",
	"today":        "Month that is today's, to tell whether the first month has passed; if absent, the current one.",
	"timeout":      "Give up on a scenario after this time, such as 90s or 5m; 0 never gives up",
	"version_flag": "Print the version and exit.",
}

const (
	errorLine        = "switchcost: %v\n"
	internalError    = "internal error, please report it: %v"
	usageHint        = `Run "switchcost --help" for usage.` + "\n"
	problemsFound    = "the scenario has problems"
	invalidScenarios = "invalid scenarios: %d of %d"
	firstLineBounds  = "--first-line: got %d, expected 1 or more"
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
	currencyCode = "ISO 4217 code"
	monthFormat  = "YYYY-MM"
	yesNo        = "true, false"
	required     = "required"
)

var numerals = [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// The summary of an estimate. An %s after a heading's comma is the currency.
const (
	bestOf          = "This is for %s, the best of %s."
	noEdition       = "The file names no edition of the model: figures from before edition %d have been corrected since."
	pleaseCheck     = "Please check:"
	startPassed     = "The first month, %s, has passed."
	paysIn          = "Switching pays in %s."
	mattersMost     = "The input that matters most is “%s”, with %s of the spread."
	noneTurns       = "None of the strongest inputs would change the answer alone."
	candidatesTitle = "Candidates, %s"
	candidateTitle  = "%s, cutover at %s"
	otherMonth      = "The figures are for that month; --at-best shows the best one, %s."
	oneTimeOf       = "%s of one-time costs"
	yearsOfStaying  = "%s, %s of a year's cost of staying"
	worthDiscounted = "%s over %s, discounted at %s a year; %s undiscounted"
	fitOfTen        = "%s of 10; %s has %s"
	notWithin       = "not within %s"
	neverBehind     = "at once: it never costs more than staying"
	withoutInterest = "in %s, but not with interest"
	withInterest    = "in %s, with interest as well"
	laterInterest   = "in %s; with interest in %s"
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
	wouldChange     = "What would change this"
	moves           = "Moves"
	allLabels       = "all labels"
	shareOf         = "%s of %s"
	inSteps         = "%s, in %s"
	upFront         = "Up front"
	paysBack        = "Pays back"
	worth           = "Worth"
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

var comparisonHead = []string{"", "Cutover", "Up front", "Pays back", "Worth", "Best cutover", "Worth then"}

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

const (
	nothingUncertain = "No input of this scenario is uncertain."
	swingsIntro      = "%s is worth %s over %s. One uncertain input at a time changes that to, widest range first:"
	swingsNote       = `Combined effects are left out; "switchcost risk" includes them.`
	paysOffIn        = "%s pays off in %s."
	worthOver        = "Worth over %s"
	driversTitle     = "What matters most, by share of the spread"
	switchingAt      = "Switching to %s at %s"
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
	"Low: one future in ten is worse",
	"Middle: half are worse",
	"High: one future in ten is better",
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
