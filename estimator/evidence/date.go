package evidence

import (
	"fmt"
	"strings"
	"time"
	"unicode"
)

// Month counts calendar months: twelve times the year, plus 0 for January.
type Month int

func monthOf(year, month int) Month { return Month(12*year + month - 1) }

// String returns "YYYY-MM".
func (m Month) String() string { return fmt.Sprintf("%04d-%02d", int(m)/12, int(m)%12+1) }

// MarshalText returns "YYYY-MM".
func (m Month) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// ParseMonth reads "YYYY-MM".
func ParseMonth(text string) (Month, error) {
	t, err := time.Parse("2006-01", text)
	return monthOf(t.Year(), int(t.Month())), err
}

// DateOrder tells how a column writes dates such as 01/02/2026.
type DateOrder string

// The orders of day and month.
const (
	DayFirst   DateOrder = "day_first"
	MonthFirst DateOrder = "month_first"
)

// date is a cell's month, and its day if there is one. A year of 0 is missing.
type date struct {
	year, month, day int
	swappable        bool // another order of day and month gives another month
	serial           bool // written as Excel's number of days
}

func (d date) asMonth() Month { return monthOf(d.year, d.month) }

func (d date) asTime() time.Time {
	return time.Date(d.year, time.Month(d.month), max(1, d.day), 0, 0, 0, 0, time.UTC)
}

const (
	firstYear = 1990
	lastYear  = 2100
	maxDate   = 60 // bytes
)

// readDate reads a date or a month. Of a range within one month it takes the first day.
func readDate(cell string, order DateOrder) (date, bool) {
	if len(cell) > maxDate {
		return date{}, false
	}
	numbers, words := tokens(withoutTime(cell))
	if month, ok := monthNamed(words); ok {
		return namedDate(month, numbers)
	}
	if len(numbers) == 6 { // from … to
		from, ok := numericDate(numbers[:3], order)
		to, alsoOK := numericDate(numbers[3:], order)
		return from, ok && alsoOK && from.asMonth() == to.asMonth() && len(words) < 4
	}
	for _, word := range words {
		if !calendarWords[word] {
			return date{}, false
		}
	}
	if len(numbers) == 1 && len(words) == 1 && (words[0] == "月" || words[0] == "月分") { // without a year
		return valid(date{month: number(numbers[0])})
	}
	if len(words) > 0 && words[0] == "令和" && len(numbers) > 1 {
		numbers[0] = fmt.Sprint(number(numbers[0]) + 2018)
	}
	if strings.ContainsAny(cell, ",$€£¥%()+") {
		return date{}, false
	}
	return numericDate(numbers, order)
}

// calendarWords may stand beside the numbers of a date.
var calendarWords = map[string]bool{
	"年": true, "月": true, "日": true, "月分": true, "令和": true, "m": true, "de": true,
}

// withoutTime cuts what follows a date: "T10:30:00Z" or " 10:30".
func withoutTime(cell string) string {
	if i := strings.IndexByte(cell, ':'); i > 0 {
		cell = strings.TrimRight(cell[:i], "0123456789")
		cell = strings.TrimRight(cell, " Tt")
	}
	return cell
}

// tokens splits a text into its numbers and its words, in lower case.
func tokens(text string) (numbers, words []string) {
	const (
		none = iota
		digits
		letters
	)
	kind, current := none, []rune(nil)
	flush := func(next int) {
		switch kind {
		case digits:
			numbers = append(numbers, string(current))
		case letters:
			words = append(words, strings.ToLower(string(current)))
		}
		kind, current = next, current[:0]
	}
	for _, r := range text {
		digit, isDigit := digitOf(r)
		switch {
		case isDigit:
			if kind != digits {
				flush(digits)
			}
			current = append(current, rune(digit))
		case unicode.IsLetter(r) || unicode.Is(unicode.M, r):
			if kind != letters {
				flush(letters)
			}
			current = append(current, r)
		default:
			flush(none)
		}
	}
	flush(none)
	return numbers, words
}

// namedDate reads the numbers beside a month's name.
func namedDate(month int, numbers []string) (date, bool) {
	d := date{month: month}
	for _, text := range numbers {
		switch n := number(text); {
		case len(text) == 4 && d.year == 0:
			d.year = n
		case len(text) <= 2 && d.day == 0 && len(numbers) > 1:
			d.day = n
		case len(text) == 2 && d.year == 0: // "Jan 26" is the year, "15 Jan 26" has both
			d.year = 2000 + n
		default:
			return date{}, false
		}
	}
	return valid(d)
}

func numericDate(numbers []string, order DateOrder) (date, bool) {
	switch len(numbers) {
	case 1:
		return compactDate(numbers[0])
	case 2:
		if len(numbers[0]) == 4 && len(numbers[1]) <= 2 {
			return valid(date{year: number(numbers[0]), month: number(numbers[1])})
		}
		if len(numbers[1]) == 4 && len(numbers[0]) <= 2 {
			return valid(date{year: number(numbers[1]), month: number(numbers[0])})
		}
	case 3:
		return fullDate(numbers, order)
	}
	return date{}, false
}

func fullDate(numbers []string, order DateOrder) (date, bool) {
	a, b, c := number(numbers[0]), number(numbers[1]), number(numbers[2])
	if len(numbers[0]) == 4 && len(numbers[1]) <= 2 && len(numbers[2]) <= 2 {
		return valid(date{year: a, month: b, day: c})
	}
	if len(numbers[0]) > 2 || len(numbers[1]) > 2 || len(numbers[2]) != 4 && len(numbers[2]) != 2 {
		return date{}, false
	}
	if c < 100 {
		c += 2000
	}
	swappable := a <= 12 && b <= 12 && a != b
	if order == MonthFirst {
		a, b = b, a
	}
	return valid(date{year: c, month: b, day: a, swappable: swappable})
}

// compactDate reads 202601, 20260131 and Excel's number of days.
func compactDate(text string) (date, bool) {
	n := number(text)
	switch len(text) {
	case 6:
		return valid(date{year: n / 100, month: n % 100})
	case 8:
		return valid(date{year: n / 10000, month: n / 100 % 100, day: n % 100})
	case 5:
		t := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, n)
		return valid(date{year: t.Year(), month: int(t.Month()), day: t.Day(), serial: true})
	}
	return date{}, false
}

func valid(d date) (date, bool) {
	if d.month < 1 || d.month > 12 || d.year != 0 && (d.year < firstYear || d.year > lastYear) || d.day < 0 || d.day > 31 {
		return date{}, false
	}
	return d, d.day == 0 || d.asTime().Month() == time.Month(d.month)
}

// number returns the value of a few ASCII digits; longer texts are no part of a date.
func number(digits string) int {
	n := 0
	for _, r := range digits {
		n = 10*n + int(r-'0')
		if n > 1e8 {
			return 1e8
		}
	}
	return n
}

func monthNamed(words []string) (int, bool) {
	for _, word := range words {
		if month, ok := monthNames[withoutAccents(word)]; ok {
			return month, true
		}
	}
	if len(words) > 1 { // two-word names of the Levant
		if month, ok := monthNames[strings.Join(words[:2], " ")]; ok {
			return month, true
		}
	}
	return 0, false
}

// withoutAccents folds the letters with accents that months and headings in French, Spanish and German have.
func withoutAccents(word string) string {
	return accents.Replace(word)
}

var accents = strings.NewReplacer("é", "e", "è", "e", "ê", "e", "û", "u", "ù", "u", "á", "a", "à", "a",
	"â", "a", "í", "i",
	"î", "i", "ó", "o", "ô", "o", "ú", "u", "ñ", "n", "ç", "c", "ä", "a", "ö", "o", "ü", "u", "ß", "ss",
	"أ", "ا", "إ", "ا",
	"\u064b", "", "\u064e", "", "\u0650", "", "\u0651", "", "\u064f", "", "\u0652", "")

// monthNames has the names and abbreviations of months in six languages, without accents.
var monthNames = func() map[string]int {
	names := map[string]int{}
	for month, list := range []string{
		"january jan januar janner janvier janv enero ene يناير|كانون الثاني",
		"february feb februar fevrier fevr fev febrero فبراير شباط",
		"march mar marz mrz mars marzo مارس اذار آذار",
		"april apr avril avr abril abr ابريل نيسان",
		"may mai mayo مايو ايار",
		"june jun juni juin junio يونيو حزيران",
		"july jul juli juillet juil julio يوليو تموز",
		"august aug aout ago agosto اغسطس آب",
		"september sep sept septembre septiembre set سبتمبر ايلول",
		"october oct oktober okt octobre octubre اكتوبر|تشرين الاول",
		"november nov novembre noviembre نوفمبر|تشرين الثاني",
		"december dec dezember dez decembre diciembre dic ديسمبر|كانون الاول",
	} {
		words, phrase, _ := strings.Cut(list, "|")
		for name := range strings.FieldsSeq(words) {
			names[name] = month + 1
		}
		if phrase != "" {
			names[phrase] = month + 1
		}
	}
	return names
}()
