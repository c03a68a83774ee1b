# Needs Go, Node.js, make and bash, and git for a release; fetches the rest at pinned versions.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL: # Go, Node and Chromium use all cores by themselves

.PHONY: $(shell grep -oE '^[a-z0-9-]+:' Makefile | tr -d :)

# A number of runs, because a time limit reached in the middle of a run sometimes counts as a failure.
FUZZTIME ?= 10000x

# The code whose coverage guides fuzzing; with all of Go's library, compiling takes ten times as long.
STEERING := -gcflags='github.com/...=-d=libfuzzer' -gcflags='encoding/json=-d=libfuzzer'

# More memory: Go's tools take a quarter less time.
export GOGC ?= 400

WASM := GOOS=js GOARCH=wasm
BIN := web/node_modules/.bin
MODULES := web/node_modules/.package-lock.json
PACKAGE_MODULES := web/test/packages/node_modules/.package-lock.json
BENCH_MODULES := web/bench/node_modules/.package-lock.json
SITE := web/dist/SHA256SUMS
PLUGIN := .build/wordpress/switchcost/LICENSE

# With folders, so that a removed file counts as a change.
sources = $(shell find $(1) -not -path '*/testdata*' -not -name '*_test.go')

comma := ,
stage = @printf '\n── %s\n' '$(1)'

# Fails with a message if a shell variable is not empty.
fail-if-any = if [ -n "$$$(1)" ]; then printf '%s:\n%s\n' '$(2)' "$$$(1)"; exit 1; fi

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo 'PORT=8081 make run            use port 8081 instead of 8080'
	@echo 'FUZZTIME=100000x make fuzz    run each fuzz target 100,000 times instead of $(FUZZTIME)'
	@echo 'CHROMIUM=path make e2e        use this browser; likewise FIREFOX, WEBKIT, LIBREOFFICE (none skips one)'

run: $(SITE) .build/server ## Build the site and serve it on 127.0.0.1
	@exec .build/server -dist web/dist

dev: $(MODULES) ## Serve the site during development: a change in Go or JavaScript reloads it
	@exec node web/dev/dev.mjs \
	  '$(GO_WASM) -o .build/estimator.wasm ./wasm; $(GO_WASM) -o .build/evidence.wasm ./wasm/evidence'

test: $(MODULES) ## Run every check, and the tests that a change needs; the only browser is Chromium
	@node web/test/stages.mjs build+lint test-go+test-wasm+size+supply test-js e2e

test-more: $(MODULES) ## Run the rest: other browsers, all languages and widths, fuzzing, long properties, releases
	@node web/test/stages.mjs build test-cover test-race test-trials test-properties fuzz test-js-thorough \
	  e2e-thorough e2e-more

build: $(SITE) .build/server .build/switchcost ## Build the site, its server and the command-line tool

dist: $(SITE) ## Build web/dist, the folder to upload and the one that make run serves
	@cd web/dist && echo "web/dist: $$(wc -l < SHA256SUMS) files, $$(du -sh . | cut -f 1)"
	@echo 'SHA256SUMS lists their checksums, _headers the HTTP headers to send with them.'

binary: .build/switchcost-site ## Build one program that contains that folder and serves it

package: $(SITE) ## Pack the npm package
	cd web && npm pack --pack-destination ../.build

PLATFORMS ?= linux/amd64 linux/arm64 darwin/arm64 windows/amd64
wordpress: $(PLUGIN) ## Build the WordPress plugin's folder

RELEASE = .build/release/$(VERSION)
export VERSION RELEASE

release: release-check $(SITE) $(PLUGIN) translations .build/switchcost-site ## Build, and tag VERSION unless DRY_RUN=1
	@rm -rf '$(RELEASE)'
	@for platform in $(PLATFORMS); do \
	  folder="$(RELEASE)/$${platform/\//-}"; echo "$$folder"; \
	  export GOOS=$${platform%/*} GOARCH=$${platform#*/}; suffix=$$(go env GOEXE); \
	  $(GO_PROGRAM) -o "$$folder/switchcost$$suffix" ./estimator/cmd/switchcost; \
	  $(GO_PROGRAM) -tags embedded -o "$$folder/switchcost-site$$suffix" ./web/server; \
	done
	@cd web && npm pack --silent --pack-destination '../$(RELEASE)'
	@web/release.sh pack
	@ls -l '$(RELEASE)'
	@$(if $(DRY_RUN),echo 'No tag: this was a dry run',web/release.sh tag)

release-check:
	@web/release.sh check

clean: ## Remove everything built or fetched in this folder
	rm -rf .build web/dist web/server/dist web/node_modules web/bench/node_modules web/test/packages/node_modules

# ── Checks that run nothing

lint: lint-go lint-js ## Run the static checks: format, modules, vet, staticcheck, jsguard, types, eslint

IMPORTS = go list -f '{{range .Imports}}{{$$.ImportPath}} {{.}}{{"\n"}}{{end}}'

# `go tool -n` gives a native tool for the checks of the browser's code; `go tool` would build it for the browser.
lint-go:
	$(call stage,gofmt)
	@unformatted=$$(gofmt -l estimator wasm web/server); \
	$(call fail-if-any,unformatted,Not formatted; run gofmt -w on)
	$(call stage,go mod tidy)
	go mod tidy -diff
	$(call stage,go vet)
	go vet ./...
	$(WASM) go vet ./wasm/...
	$(call stage,staticcheck)
	go tool staticcheck ./...
	$(WASM) $$(go tool -n staticcheck) ./wasm/...
	$(call stage,the same bits on every machine)
	@fused=$$(GOARCH=arm64 go build -gcflags=-S -o /dev/null ./estimator ./estimator/internal/... 2>&1 | \
	  grep -E '\bFN?M(ADD|SUB)D\b' | grep -oE '[a-z_]+\.go:[0-9]+' | sort -u || true); \
	$(call fail-if-any,fused,Products that some machines fuse into a sum; write float64(x*y) at)
	$(call stage,layers of Go: imports point downwards and the model does no I/O)
	@{ $(IMPORTS) ./...; $(WASM) $(IMPORTS) ./wasm/...; } | awk '\
	  { from = $$1; to = $$2; ours = sub(module, "", to); sub(module, "", from); \
	    inside = to ~ "^estimator/internal/" } \
	  ours && from ~ "^estimator/internal/" || ours && inside && from != "estimator" || \
	  from == "estimator" && (ours && !inside || to ~ /^(os|net|log|time|syscall|io\/fs|path\/filepath)(\/|$$)/) || \
	  from == "estimator" && !ours && to ~ /\./ && to != "github.com/shopspring/decimal" || \
	  from == "estimator/presets" && ours && to != "estimator" || \
	  from == "estimator/evidence" && (ours || to ~ /^(os|net|log|syscall|io\/fs|path\/filepath)(\/|$$)/) || \
	  from ~ /^(estimator\/cmd|wasm)/ && ours && to !~ /^(estimator(\/presets|\/evidence)?|wasm\/serve)$$/ \
	  { print from " must not import " to; wrong = 1 } END { exit wrong }' module=github.com/switchcost/switchcost/
	$(call stage,JavaScript only through safejs)
	$(WASM) $$(go tool -n jsguard) ./wasm/...
	@users=$$($(WASM) go list -test -f '{{range .Imports}}{{if eq . "syscall/js"}}{{$$.ImportPath}}{{end}}{{end}}' \
	  ./...); \
	$(call fail-if-any,users,syscall/js panics where safejs returns an error; imported by)

# Only files whose content has changed.
CACHED = --cache --cache-strategy content

lint-js: $(MODULES)
	$(call stage,tsc)
	$(BIN)/tsc -p web
	$(BIN)/tsc -p web/test
	$(call stage,eslint)
	cd web && node_modules/.bin/eslint --max-warnings 0 $(CACHED) --cache-location node_modules/.cache/eslint .
	$(call stage,prettier)
	cd web && node_modules/.bin/prettier --check --log-level warn $(CACHED) .

# ── Tests

REPORT = -json | node web/test/go-report.mjs

# With a fixed seed, only a change of the code can fail; -short means a fifth of the scenarios and no long tables.
test-go: ## Run the native Go tests
	$(call stage,Go tests)
	@RAPID_SEED=1 go test -vet=off -short ./... $(REPORT)

test-cover: ## Run the native Go tests at length, and check that they run each statement of the model
	$(call stage,Go tests at length; statements of the model)
	@mkdir -p .build
	@RAPID_SEED=1 go test -vet=off -coverprofile .build/coverage.out ./... $(REPORT)
	@untested=$$(awk -F '[ ,.]' '$$NF == 0 && $$(NF-1) > 0' .build/coverage.out | \
	  grep -oE '^[^ ]+/estimator/(internal/[a-z]+/)?[a-z_]+\.go:[0-9]+' | sort -uV || true); \
	$(call fail-if-any,untested,Statements of the model that no test runs)

RACE = $(shell [ "$$(go env CGO_ENABLED)" = 1 ] && \
  echo '\#include <stdlib.h>' | $$(go env CC) -E -x c - >/dev/null 2>&1 && echo yes)

test-race: ## Run the tests of concurrent code with the race detector, where there is a C compiler
	$(call stage,Race detector$(if $(RACE),,: left out, no C compiler))
	@$(if $(RACE),go test -vet=off -race -short -run 'Batch|Concurrent' ./estimator ./estimator/cmd/... $(REPORT))

test-trials: ## Draw 200,000 plain random trials of each scenario and compare the simulation with them
	$(call stage,200$(comma)000 plain random trials)
	@MONTE_CARLO=full go test -vet=off -count=1 -timeout 1h -run 'PlainMonteCarlo|Consistent' ./estimator $(REPORT)

# Scenarios per property, and the seed they are drawn with: 0 draws new ones.
CHECKS ?= 1000
SEED ?= 2

test-properties: ## Check each property on CHECKS random scenarios, those of a single move on ten times as many
	$(call stage,Properties on $(CHECKS) scenarios)
	@RAPID_SEED=$(SEED) go test -vet=off -timeout 3h ./estimator -skip EveryMove -rapid.checks=$(CHECKS) $(REPORT)
	@RAPID_SEED=$(SEED) go test -vet=off -timeout 3h ./estimator -run EveryMove -rapid.checks=$(CHECKS)0 $(REPORT)

# Go's WebAssembly has 12 kB for arguments and environment, and a long environment exceeds them.
test-wasm: ## Run the Go tests of the bridge as WebAssembly under Node.js
	$(call stage,Go tests in WebAssembly)
	@$(WASM) go test -vet=off -exec "env -i 'PATH=$$PATH' $$(go env GOROOT)/lib/wasm/go_js_wasm_exec" \
	  ./wasm/... $(REPORT)

fuzz: ## Fuzz every fuzz target a bounded number of times
	$(call stage,Fuzzing: $(FUZZTIME) each)
	@for package in $$(grep -rl --include='*_test.go' '^func Fuzz' estimator wasm web | xargs dirname | sort -u); do \
	  fuzzer=$$PWD/.build/fuzz/$$package.test; \
	  go test -c -vet=off $(STEERING) -o $$fuzzer ./$$package; \
	  for target in $$($$fuzzer -test.list '^Fuzz'); do \
	    echo "$$target"; \
	    (cd $$package; $$fuzzer -test.run '^$$' -test.fuzz "^$$target\$$" -test.fuzzcachedir $$fuzzer.found \
	      -test.fuzztime $(FUZZTIME) -test.fuzzminimizetime 5x); \
	    echo 'ℹ pass 1'; \
	  done; \
	done

BUILT := .build/estimator.wasm .build/evidence.wasm .build/switchcost

test-js: $(MODULES) $(SITE) $(BUILT) ## Run the JavaScript tests that need no browser
	$(call stage,JavaScript tests)
	node --test --test-reporter=spec --test-concurrency=2 web/test/*.test.mjs

test-js-thorough: build ## Repeat those that look at presets and vectors with all of them
	$(call stage,JavaScript tests at length)
	THOROUGH=1 node --test --test-reporter=spec --test-concurrency=2 $$(grep -l at-length web/test/*.test.mjs)

CHROMIUM_PATH = CHROMIUM=$$(bash web/test/e2e/program.sh chromium); export CHROMIUM

e2e: build binary ## Test the heart of each feature in Chromium against the real server
	$(call stage,Tests in Chromium)
	@$(CHROMIUM_PATH); node web/test/e2e/run.mjs web/test/e2e/*.test.mjs

e2e-thorough: build binary ## Repeat those that look at languages, widths and colours with all of them
	$(call stage,Tests in Chromium at length)
	@$(CHROMIUM_PATH); THOROUGH=1 node web/test/e2e/run.mjs \
	  $$(grep -lE 'at-length|problemsInAllLooks' web/test/e2e/*.test.mjs)

MORE_PROGRAMS := firefox webkit libreoffice wordpress nginx apache caddy hugo gnu_parallel

e2e-more: build binary $(PACKAGE_MODULES) $(PLUGIN) ## Test the rest in Chromium, other browsers, hosts, releases
	$(call stage,The rest in Chromium; other browsers; hosts; packages; releases)
	@$(CHROMIUM_PATH); for name in $(MORE_PROGRAMS); do \
	  path=$$(bash web/test/e2e/program.sh $$name); export "$${name^^}=$$path"; \
	done; \
	THOROUGH=1 node web/test/e2e/run.mjs web/test/more/*.test.mjs

nightly: build ## Fuzz for minutes, check properties on 10,000 new scenarios each, and try 10,000 in Chromium
	$(MAKE) fuzz FUZZTIME=1500000x
	$(MAKE) test-properties CHECKS=10000 SEED=0
	@$(CHROMIUM_PATH); SCENARIOS=10000 node web/test/e2e/run.mjs web/test/more/hostile.test.mjs

# ── Measurements

bench: build ## Measure the estimator, natively and in Chromium
	$(call stage,Go benchmarks)
	go test -run '^$$' -bench . -benchmem ./estimator/...
	$(call stage,In Chromium)
	$(WASM) go test -c -vet=off $(COMPACT:%=-gcflags=%=-l) -o .build/bench.wasm ./estimator
	@$(CHROMIUM_PATH); node web/bench/bench.mjs

translations: $(MODULES) .build/switchcost ## List translations that are stale, missing or superfluous
	@node web/build/translations.mjs

lighthouse: build $(BENCH_MODULES) ## Run Lighthouse, as on a phone, on pages with the calculator
	@$(CHROMIUM_PATH); node web/bench/lighthouse.mjs

size: $(SITE) .build/empty.wasm ## Print and check the sizes of the files that visitors load
	$(call stage,Sizes)
	@node web/build/size.mjs web/dist .build/empty.wasm

supply: $(SITE) ## List third-party code that ships, and check its licences, checksums and vulnerabilities
	$(call stage,Supply)
	@node web/build/supply.mjs web/dist

# ── Files

$(SITE): .build/estimator.wasm .build/evidence.wasm .build/switchcost $(MODULES) \
  $(call sources,web/build web/src web/pages)
	node web/build/build.mjs .build/estimator.wasm .build/evidence.wasm web/dist

%/node_modules/.package-lock.json: %/package.json %/package-lock.json %/.npmrc
	cd $* && npm ci
	@touch $@

# Packages compiled without inlining: that saves 8 % of the download (brotli); an estimate takes 1.07 times as long, a
# risk run 1.03. For the whole standard library (-gcflags=std=-l) it would be 1.9 times and 1.3 times.
COMPACT := github.com/shopspring/decimal github.com/switchcost/switchcost/estimator \
  github.com/switchcost/switchcost/wasm encoding/json fmt math/big reflect slices strconv strings

# -s -w omit debugging data, a third of the file; -trimpath and -buildvcs=false make the same bytes in any folder.
GO_WASM = $(WASM) go build -trimpath -buildvcs=false -ldflags="-s -w" $(COMPACT:%=-gcflags=%=-l)

.build/estimator.wasm: Makefile go.mod go.sum .build/go-version $(call sources,estimator wasm)
	$(GO_WASM) -o $@ ./wasm

.build/evidence.wasm: Makefile go.mod go.sum .build/go-version \
  $(call sources,estimator/evidence wasm/evidence wasm/serve)
	$(GO_WASM) -o $@ ./wasm/evidence

.build/empty.wasm: Makefile .build/go-version
	@echo 'package main; func main() {}' > .build/empty.go
	$(GO_WASM) -o $@ .build/empty.go

$(PLUGIN): $(SITE) .build/switchcost web/build/wordpress.mjs $(call sources,web/wordpress)
	node web/build/wordpress.mjs web/dist $(@D)

SERVER = go.mod go.sum .build/go-version $(wildcard web/server/*.go)

.build/server: $(SERVER)
	go build -trimpath -o $@ ./web/server

# Static
GO_PROGRAM = CGO_ENABLED=0 go build -trimpath -buildvcs=false -ldflags="-s -w"

.build/switchcost-site: $(SERVER) $(SITE)
	rm -rf web/server/dist && cp -R web/dist web/server/dist
	$(GO_PROGRAM) -tags embedded -o $@ ./web/server

.build/switchcost: go.mod go.sum .build/go-version $(call sources,estimator)
	go build -trimpath -o $@ ./estimator/cmd/switchcost

# Changes only with Go's version: the WebAssembly and the JavaScript that starts it must be of the same.
.build/go-version: always
	@mkdir -p .build
	@go version | cmp -s - $@ || go version > $@

always:
