#!/usr/bin/env bash
# Steps of make release: web/release.sh check | pack | tag. $RELEASE holds a folder of programs for each platform.
set -euo pipefail
cd "$(dirname "$0")/.."

notes() {
  awk -v heading="## [$VERSION]" \
    'index($0, heading) == 1 { found = 1; next } /^## / { found = 0 } found' CHANGELOG.md
}

refuse() {
  echo "$1" >&2
  refused=yes
}

check() {
  local number='(0|[1-9][0-9]*)' changes declared
  if [[ ! $VERSION =~ ^$number\.$number\.$number(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$ ]]; then
    refuse "VERSION is \"$VERSION\"; give one in the form of semver.org: make release VERSION=1.2.3"
    exit 1
  fi
  changes=$(git status --porcelain)
  [ -z "$changes" ] || refuse "The tree has changes; commit or remove them:"$'\n'"$changes"
  [ -z "$(git tag --list "v$VERSION")" ] || refuse "The tag v$VERSION exists: choose another version"
  [ -n "$(notes | tr -d '[:space:]')" ] || refuse "CHANGELOG.md has no section [$VERSION] with changes: write it"
  declared=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' web/package.json)
  [ "$declared" = "$VERSION" ] ||
    refuse "web/package.json declares $declared; change it: cd web && npm version $VERSION --no-git-tag-version"
  [ -z "${refused:-}" ]
}

# pack_folder FOLDER NAME TOP FORMAT…, with TOP as the folder in the archive. The same commit gives the same bytes: git
# sorts the files and dates them by it.
pack_folder() {
  local folder=$1 name=$2 top=$3 commit
  local -x GIT_DIR
  shift 3
  GIT_DIR=$(mktemp -d)
  git init --quiet --bare
  git -C "$folder" --work-tree=. add --force --all .
  commit=$(git -c user.name=x -c user.email=x@example.com commit-tree -m "$name" "$(git write-tree)")
  for format in "$@"; do
    git archive --format="$format" --prefix="$top/" --output="$RELEASE/$name.$format" "$commit"
  done
  rm -rf "$GIT_DIR"
}

pack() {
  export GIT_AUTHOR_DATE GIT_COMMITTER_DATE TZ=UTC # zip archives hold local times
  GIT_COMMITTER_DATE=$(git log -1 --format=%cI)
  GIT_AUTHOR_DATE=$GIT_COMMITTER_DATE
  for programs in "$RELEASE"/*/; do
    platform=$(basename "$programs")
    cp web/dist/LICENSE web/dist/NOTICES "$programs"
    case $platform in windows*) format=zip ;; *) format=tar.gz ;; esac
    name=switchcost-$VERSION-$platform
    pack_folder "$programs" "$name" "$name" "$format"
    rm -r "$programs"
  done
  pack_folder web/dist "switchcost-$VERSION-site" "switchcost-$VERSION-site" tar.gz zip
  pack_folder .build/wordpress/switchcost "switchcost-wordpress-$VERSION" switchcost zip # the folder that WordPress expects
  printf '# Switchcost %s\n%s\n' "$VERSION" "$(notes)" >"$RELEASE/NOTES.md"
  (cd "$RELEASE" && sha256sum -- * >.sums && mv .sums SHA256SUMS)
}

# Headings of the notes begin like git's comments, therefore --cleanup.
tag() {
  local kind=--annotate
  [ -z "$(git config user.signingkey)" ] || kind=--sign
  { cat "$RELEASE/NOTES.md" && printf '\nSigned-off-by: %s\n' "$(git var GIT_COMMITTER_IDENT | sed 's/>.*/>/')"; } |
    git tag "$kind" --cleanup=whitespace --file=- "v$VERSION"
  echo "v$VERSION is tagged. Publish it: git push origin v$VERSION"
}

"$1"
