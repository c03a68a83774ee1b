package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

//go:embed active.go.txt
var active string

//go:embed active_test.go.txt
var activeTest string

// build writes the model with all mutants in it and compiles its tests.
func build(ctx context.Context, folder, only, work string) ([]*mutant, string, error) {
	fset, files, err := parse(folder)
	if err != nil {
		return nil, "", err
	}
	info, err := check(folder, fset, files)
	if err != nil {
		return nil, "", err
	}
	var mutants []*mutant
	replace := make(map[string]string)
	put := func(name, text string) error {
		path, err := filepath.Abs(filepath.Join(folder, name))
		if err != nil {
			return err
		}
		replace[path] = filepath.Join(work, name)
		return os.WriteFile(replace[path], []byte(text), 0o600)
	}
	for _, file := range files {
		path := fset.Position(file.Package).Filename
		if chosen, err := filepath.Match(only, filepath.Base(path)); err != nil {
			return nil, "", err
		} else if !chosen {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, "", err
		}
		s := &source{fset, info, filepath.Base(path), text, fset.File(file.Package).Pos(0), &mutants, make(map[string]int)}
		head := string(text[:file.Name.End()-s.at])
		if err := put(s.file, head+strings.TrimPrefix(s.written(file), string(text[file.Package-s.at:file.Name.End()-s.at]))); err != nil {
			return nil, "", err
		}
	}
	if err := put("mutant_active.go", active+fmt.Sprintf("\nconst mutantCount = %d\n", len(mutants))); err != nil {
		return nil, "", err
	}
	if err := put("mutant_active_test.go", activeTest); err != nil {
		return nil, "", err
	}
	binary, err := compile(ctx, folder, work, replace)
	return mutants, binary, err
}

func compile(ctx context.Context, folder, work string, replace map[string]string) (string, error) {
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	path, binary := filepath.Join(work, "overlay.json"), filepath.Join(work, "mutants.test")
	if err := os.WriteFile(path, overlay, 0o600); err != nil {
		return "", err
	}
	c := exec.CommandContext(ctx, "go", "test", "-c", "-vet=off", "-overlay", path, "-o", binary, "./"+folder)
	if out, err := c.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return binary, nil
}

func parse(folder string) (*token.FileSet, []*ast.File, error) {
	fset := token.NewFileSet()
	paths, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return nil, nil, err
	}
	var files []*ast.File
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(fset, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, nil, err
		}
		files = append(files, file)
	}
	return fset, files, nil
}

// check finds the types of all expressions, which say what of them can change.
func check(folder string, fset *token.FileSet, files []*ast.File) (*types.Info, error) {
	out, err := exec.Command("go", "list", "-export", "-deps", "-f", "{{.ImportPath}}={{.Export}}", "./"+folder).Output()
	if err != nil {
		return nil, err
	}
	exports := make(map[string]string)
	for line := range strings.Lines(string(out)) {
		path, export, _ := strings.Cut(strings.TrimSpace(line), "=")
		exports[path] = export
	}
	info := &types.Info{Types: make(map[ast.Expr]types.TypeAndValue), Selections: make(map[*ast.SelectorExpr]*types.Selection), Uses: make(map[*ast.Ident]types.Object), Defs: make(map[*ast.Ident]types.Object)}
	config := types.Config{Importer: importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })}
	_, err = config.Check("estimator", fset, files, info)
	return info, err
}
