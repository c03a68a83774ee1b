package main

import (
	"encoding/csv"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/switchcost/switchcost/estimator"
)

// writeCSV writes the months of every branch in the format of RFC 4180: one row per branch, candidate and month. A line
// that does not apply in a month is empty.
func writeCSV(w io.Writer, result estimator.Result) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	header := []string{"currency", "branch", "candidate", "cutover_month", "month", "date"}
	for _, line := range estimator.LineInfos() {
		header = append(header, line.Line)
	}
	rows := [][]string{append(header, "total")}
	rows = append(rows, branchRows(result.Stay, result.Currency, "stay", "", "")...)
	for _, candidate := range result.Candidates {
		cutover := strconv.Itoa(candidate.CutoverMonth)
		rows = append(rows, branchRows(candidate.Switch, result.Currency, "switch", candidate.Name, cutover)...)
	}
	return out.WriteAll(rows)
}

func branchRows(branch estimator.Branch, currency, name, candidate, cutover string) [][]string {
	var rows [][]string
	for _, month := range branch.Months {
		row := []string{currency, name, plainCell(candidate), cutover, strconv.Itoa(month.Month), month.Date}
		amounts := make([]string, len(estimator.LineInfos()))
		for _, line := range month.Lines {
			amounts[line.Line] = line.Amount.String()
		}
		rows = append(rows, slices.Concat(row, amounts, []string{month.Total.String()}))
	}
	return rows
}

// plainCell keeps a spreadsheet from reading a text as a formula.
func plainCell(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", []rune(text)[0]) {
		return "'" + text
	}
	return text
}
