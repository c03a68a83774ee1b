package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// mutant is one change of the code: a place, and what it says before and after.
type mutant struct {
	file          string
	line          int
	before, after string
	nth           int     // of those that a file has with the same words, from 1
	reached       []*test // the tests that come past it, the fastest first
}

// name is what a mutant is known by whatever line it is on; the second of the
// same words in a file ends in #2.
func (m *mutant) name() string {
	name := m.file + ": " + m.before + " → " + m.after
	if m.nth > 1 {
		name += fmt.Sprintf(" #%d", m.nth)
	}
	return name
}

// What operators and methods become; sums and products by the function of
// active.go.txt that is named with it.
var (
	arithmetic = map[token.Token][2]string{
		token.ADD: {"-", "mutantPlus"},
		token.SUB: {"+", "mutantMinus"},
		token.MUL: {"/", "mutantTimes"},
		token.QUO: {"*", "mutantDivided"},
		token.REM: {"*", "mutantRest"},
	}
	boundaries = map[token.Token]token.Token{
		token.LSS: token.LEQ, token.LEQ: token.LSS, token.GTR: token.GEQ, token.GEQ: token.GTR,
	}
	calls = map[string]string{
		"Add": "Sub", "Sub": "Add", "Mul": "Add", "Over": "Mul", "Min": "Max", "Max": "Min",
		"plus": "less", "less": "plus", "RoundCeil": "RoundFloor",
	}
	comparisons = map[string]string{
		"LessThan": "LessThanOrEqual", "LessThanOrEqual": "LessThan",
		"GreaterThan": "GreaterThanOrEqual", "GreaterThanOrEqual": "GreaterThan",
	}
	signs = map[string]string{"IsPositive": "IsNegative", "IsNegative": "IsPositive"}
)

// source writes a file anew with all of its mutants in it, each behind its
// number.
type source struct {
	fset    *token.FileSet
	info    *types.Info
	file    string
	text    []byte
	at      token.Pos // of the text's first byte
	mutants *[]*mutant
	numbers map[string]int // by place and change: what is written twice is one mutant
}

// number is that of a mutant at a node.
func (s *source) number(n ast.Node, after string) int {
	before := s.plain(n)
	key := fmt.Sprint(n.Pos(), n.End(), after)
	if id, known := s.numbers[key]; known {
		return id
	}
	id := len(*s.mutants)
	s.numbers[key] = id
	m := &mutant{file: s.file, line: s.fset.Position(n.Pos()).Line, before: before, after: after, nth: 1}
	for _, other := range *s.mutants {
		if other.file == m.file && other.before == before && other.after == after {
			m.nth++
		}
	}
	*s.mutants = append(*s.mutants, m)
	return id
}

// plain is a node as it was written, on one line.
func (s *source) plain(n ast.Node) string {
	return strings.Join(strings.Fields(string(s.text[n.Pos()-s.at:n.End()-s.at])), " ")
}

// written is a node's text with the mutants inside it; the node itself stays.
func (s *source) written(n ast.Node) string {
	var out strings.Builder
	from := n.Pos()
	ast.Inspect(n, func(inner ast.Node) bool {
		if inner == nil || inner == n {
			return true
		}
		if declared, is := inner.(*ast.GenDecl); is && declared.Tok != token.VAR {
			return false
		}
		if _, is := inner.(*ast.ArrayType); is {
			return false
		}
		text, changed := s.changed(inner)
		if changed {
			out.Write(s.text[from-s.at : inner.Pos()-s.at])
			out.WriteString(text)
			from = inner.End()
		}
		return !changed
	})
	out.Write(s.text[from-s.at : n.End()-s.at])
	return out.String()
}

// changed is a node's text where the node itself has mutants.
func (s *source) changed(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.BlockStmt:
		return s.block(n), true
	case *ast.CaseClause:
		return s.clause(n), true
	case *ast.IfStmt:
		return s.condition(n)
	case *ast.BinaryExpr:
		return s.operation(n)
	case *ast.UnaryExpr:
		return s.unary(n)
	case *ast.CallExpr:
		return s.call(n)
	}
	return "", false
}

// constant reports whether the compiler works an expression out.
func (s *source) constant(e ast.Expr) bool { return s.info.Types[e].Value != nil }

// basic reports whether an expression is of a type built on one with such properties.
func (s *source) basic(e ast.Expr, properties types.BasicInfo) bool {
	t := s.info.TypeOf(e)
	if t == nil {
		return false
	}
	b, is := t.Underlying().(*types.Basic)
	return is && b.Info()&properties != 0
}
