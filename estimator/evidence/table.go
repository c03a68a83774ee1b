package evidence

import (
	"encoding/csv"
	"errors"
	"io"
	"strings"
)

// maxColumns bounds a table; wider ones are not lists of invoices or labels.
const maxColumns = 200

// Table is the cells of a file as text. Formulas stay text.
type Table struct {
	Encoding  Encoding `json:"encoding"`
	Delimiter string   `json:"delimiter"`
	Heading   []string `json:"heading,omitempty"` // empty if there is none
	FirstLine int      `json:"first_line"`        // number of the first row of data, from 1
	rows      [][]string
	width     int
}

// ReadTable reads comma-separated values, or those of another delimiter, from a file or from pasted cells. The error is
// a [*Rejection].
func ReadTable(data []byte) (*Table, error) {
	text, encoding, err := decodeText(data)
	if err != nil {
		return nil, err
	}
	delimiter, text := declaredDelimiter(text)
	if delimiter == 0 {
		delimiter = likelyDelimiter(text)
	}
	t := &Table{Encoding: encoding, Delimiter: string(delimiter)}
	rows, lines := readRows(text, delimiter, -1)
	for _, row := range rows {
		t.width = max(t.width, len(row))
	}
	if t.width > maxColumns {
		return nil, &Rejection{TooManyColumns, ""}
	}
	first := firstDataRow(rows, t.width)
	if first < 0 {
		return nil, &Rejection{NoTable, ""}
	}
	t.rows, t.FirstLine = rows[first:], lines[first]
	if first > 0 {
		t.Heading = trimmed(rows[first-1])
	}
	return t, nil
}

// declaredDelimiter reads the line "sep=;" that Excel writes and reads.
func declaredDelimiter(text string) (rune, string) {
	line, rest, _ := strings.Cut(text, "\n")
	line = strings.TrimSuffix(strings.ToLower(line), "\r")
	if strings.HasPrefix(line, "sep=") && len(line) == len("sep=;") {
		return rune(line[len(line)-1]), rest
	}
	return 0, text
}

// sampleRows is the number of rows from which delimiters and columns are recognised.
const sampleRows = 200

// likelyDelimiter returns the delimiter that splits most rows into equally many cells.
func likelyDelimiter(text string) rune {
	best, bestScore := ',', 0.0
	for _, delimiter := range "\t;,|" {
		rows, _ := readRows(text, delimiter, sampleRows)
		counts := map[int]int{}
		for _, row := range rows {
			counts[len(row)]++
		}
		for width, count := range counts {
			share := float64(count) / float64(len(rows))
			if score := share * share * float64(min(width, 6)); width > 1 && score > bestScore {
				best, bestScore = delimiter, score
			}
		}
	}
	if bestScore == 0 && evenlySpaced(text) {
		return ' '
	}
	return best
}

// evenlySpaced reports whether spaces split all rows into equally many cells: "500 21".
func evenlySpaced(text string) bool {
	rows, _ := readRows(text, ' ', sampleRows)
	for _, row := range rows {
		if len(row) != len(rows[0]) || len(row) < 2 {
			return false
		}
	}
	return len(rows) > 0
}

// readRows returns the rows that are not empty, at most limit of them unless it is negative, and their line numbers.
func readRows(text string, delimiter rune, limit int) (rows [][]string, lines []int) {
	reader := csv.NewReader(strings.NewReader(text))
	reader.Comma = delimiter
	reader.LazyQuotes = true
	reader.FieldsPerRecord = -1
	for limit < 0 || len(rows) < limit {
		row, err := reader.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			continue // with lazy quotes there is no other error than an odd delimiter
		}
		if strings.TrimSpace(strings.Join(row, "")) == "" {
			continue
		}
		line, _ := reader.FieldPos(0)
		rows, lines = append(rows, row), append(lines, line)
	}
	return rows, lines
}

// firstDataRow returns the index of the first row that holds numbers, dates or verdicts rather than titles, or -1.
func firstDataRow(rows [][]string, width int) int {
	for i, row := range rows {
		values, filled, named := 0, 0, 0
		for _, cell := range row {
			cell = strings.TrimSpace(cell)
			if cell == "" {
				continue
			}
			filled++
			if looksLikeValue(cell) {
				values++
			}
			if isHeading(cell) {
				named++
			}
		}
		if 2*named > filled {
			continue
		}
		if values > 0 && (filled > 1 || width == 1) && (2*values >= filled || values > 1) {
			return i
		}
	}
	// Two labels to compare are text only.
	if len(rows) > 1 && len(rows[0]) > 1 {
		return 1
	}
	return -1
}

// isHeading reports whether a cell is the name of a column, such as "wrong", rather than a value.
func isHeading(cell string) bool {
	if shapeOf(cell) != notNumber {
		return false
	}
	for role := range headingWords {
		if headingScore(cell, role) > 0 {
			return true
		}
	}
	return false
}

func looksLikeValue(cell string) bool {
	if _, ok := verdictOf(cell); ok {
		return true
	}
	if shapeOf(cell) != notNumber {
		return true
	}
	_, ok := readDate(cell, DayFirst)
	return ok
}

func trimmed(row []string) []string {
	cells := make([]string, len(row))
	for i, cell := range row {
		cells[i] = strings.TrimSpace(cell)
	}
	return cells
}

// cell returns the text of a cell without spaces around it; "" if the row is shorter.
func (t *Table) cell(row, column int) string {
	if column < 0 || column >= len(t.rows[row]) {
		return ""
	}
	return strings.TrimSpace(t.rows[row][column])
}

// Rows returns the number of rows of data.
func (t *Table) Rows() int { return len(t.rows) }
