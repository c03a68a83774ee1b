package main

import "github.com/alecthomas/kong"

const description = `Estimates what it costs to move from one provider of training-data labels to another, ` +
	`whether it pays and when.

Start with: switchcost preset preference-data > scenario.json; switchcost estimate scenario.json

Exit status: 0 success, 1 invalid scenario, 2 wrong usage or a file that cannot be read or written.`

// commandHelp has one line for each command, and the paragraphs below its usage.
var commandHelp = map[string][2]string{
	"estimate": {
		"Estimate what switching costs, whether it pays and when.",
		`Decides on thousands of scenarios drawn from the ranges of the uncertain inputs: the action with the ` +
			`highest mean is best. The months and tables are calculated at the entered values.

A candidate whose cutover month is open is shown in the month with the highest mean.`,
	},
	"decision": {
		"Show the decision in detail: all actions, their regret and what to find out first.",
		`Weighs staying and each candidate in several months on the same scenarios. ` +
			`Also prints the prices at which the decision turns, what it is worth to know an uncertain input ` +
			`before deciding, and what a pilot is worth.`,
	},
	"sensitivity": {
		"Show how each uncertain input changes what switching is worth.",
		`Sets each uncertain input to its low and its high value while all others stay as given. ` +
			`Uncertain inputs are those listed under "uncertainty" in the scenario; ` +
			`without that list, all inputs that have a plausible range in "switchcost inputs".`,
	},
	"risk": {
		"Show how certain it is that switching pays.",
		`Draws all uncertain inputs at once, for thousands of equally likely scenarios. ` +
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
			`{"line": its number, "problems": [...]}. Blank lines are skipped. ` +
			`The simulation decides; --exact leaves it out, which is many times faster.

Invalid lines do not make the command fail, so that pipelines keep going; ` +
			`standard error reports how many there were. ` +
			`Results appear as soon as they are ready, and memory use does not grow with the input.`,
	},
	"measure": {
		"Derive figures from invoices or from an audit of labels.",
		`Reads comma-separated values in the notations of several countries: UTF-8, UTF-16 or Windows-1252, with ` +
			`commas, semicolons or tabs. Sets no figure that the records do not determine, and says what it left out.`,
	},
	"inputs": {
		"List the inputs of a scenario.",
		`Inputs are named by their JSON Pointers; * stands for a list index. ` +
			`Shares and rates are fractions: 0.05 is 5%. ` +
			`"If absent" is the value used if the input is left out. ` +
			`"Plausible" is the default range: the input ends up below it in one case of ten, and above it in ` +
			`another one. After ×, it is a factor on the value; before "around it", it is added to the value.`,
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
	"at_best":           "Use each candidate's best cutover month, also where the scenario sets another one.",
	"batch_file":        "File with one scenario per line; - reads standard input.",
	"branch":            "Branch of a line or total: stay or switch",
	"candidate":         "Index of the candidate, from 0",
	"csv":               "Print the months as CSV: a row per branch, candidate and month, a column per cost line.",
	"decision_json":     "Print the recommendation as JSON.",
	"exact":             "Decide on the entered values alone, without the simulation; faster.",
	"fail":              "Exit with status 1 if any line is invalid.",
	"figure":            `Name of a cost line, total or money figure, such as npv or labels; see "switchcost figures".`,
	"figures_json":      "Print the list as JSON, with the inputs and the source of each formula.",
	"file":              "Scenario file; - reads standard input.",
	"first_line":        "Number of the first line, if the input is part of a longer file",
	"input":             `JSON Pointer of the input, such as /discount_rate; see "switchcost inputs".`,
	"inputs_json":       "Print the list as JSON, with choices and the sources of defaults.",
	"json":              "Print the answer as JSON.",
	"keys":              "Each line is a key, a tab and a scenario; its answer follows the same key and a tab.",
	"into":              "Write the figures into this scenario's file, with their ranges and where they come from.",
	"measure_audit":     "Derive accuracy from labels that were checked: counts, or a row per label.",
	"measure_candidate": "Index of the candidate whose labels were checked; if absent, they are the incumbent's.",
	"measure_file":      "File with a row per invoice, label or count; - reads standard input.",
	"measure_invoices":  "Derive volume, growth, season and prices from invoices.",
	"measure_json":      "Print what was found as JSON.",
	"measure_provider":  "Use only the rows of the provider with this name.",
	"measure_start":     "First month of the scenario; if absent, the scenario's, or the one after the last invoice.",
	"month":             "Month of a line, total, benefit or discount factor; if absent, the whole horizon.",
	"name":              `Name of the preset; see "switchcost presets".`,
	"problems":          "Print the problems as a JSON list.",
	"result_json":       "Print the full result as JSON. With --exact, open cutover months are the first possible ones.",
	"sources":           "Print the sources of its figures instead.",
	"texts_json":        "Print one JSON object: texts by ID.",
	"today":             "Month that is today's, to tell whether the first month has passed; if absent, the current one.",
	"timeout":           "Give up on a scenario after this time, such as 90s or 5m; 0 never gives up",
	"version_flag":      "Print the version and exit.",
}
