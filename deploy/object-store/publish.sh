#!/bin/sh
# Brings a bucket to what objects.tsv lists: what changed since the list that the bucket holds, in the list's order (what pages
# load, then pages), and deletes last what is gone. Needs the aws command and its credentials.
#   BUCKET    the bucket's name
#   ENDPOINT  the store's address, where it is not Amazon's
#   DRY_RUN   1: tell what would be done
set -eu
cd "$(dirname "$0")"
: "${BUCKET:?names the bucket, such as BUCKET=example sh publish.sh}"
tab=$(printf '\t')
state=.objects.tsv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

s3api() {
  action=$1
  shift
  if [ -n "${ENDPOINT:-}" ]; then set -- --endpoint-url "$ENDPOINT" "$@"; fi
  aws s3api "$action" --bucket "$BUCKET" "$@" </dev/null
}

would=
if [ -n "${DRY_RUN:-}" ]; then would='would '; fi

put() {
  echo "${would}store  $2"
  [ -z "${DRY_RUN:-}" ] || return 0
  type=$5 cache=$6 encoding=$7 language=$8 redirect=$9
  set -- --key "$2" --body "$3" --content-type "$type" --cache-control "$cache"
  if [ "$encoding" != - ]; then set -- "$@" --content-encoding "$encoding"; fi
  if [ "$language" != - ]; then set -- "$@" --content-language "$language"; fi
  if [ "$redirect" != - ]; then set -- "$@" --website-redirect-location "$redirect"; fi
  s3api put-object "$@" >"$work/answer"
}

# Without a list, all is stored. The store may say that it is not there by an error: what else is wrong the first put will tell.
if ! s3api get-object --key "$state" "$work/before" >"$work/answer" 2>&1; then
  : >"$work/before"
  if [ -n "$would" ]; then echo "No earlier list could be read: $(tail -n 1 "$work/answer")" >&2; fi
fi
# Where a file lies here is nothing to the bucket.
list() { cut -f 1,2,4- "$1"; }
list objects.tsv >"$work/now"

while IFS="$tab" read -r turn key file hash type cache encoding language redirect; do
  line=$(printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s' "$turn" "$key" "$hash" "$type" "$cache" "$encoding" "$language" "$redirect")
  if grep -Fxq -- "$line" "$work/before"; then continue; fi
  put "$turn" "$key" "$file" "$hash" "$type" "$cache" "$encoding" "$language" "$redirect"
done <objects.tsv

cut -f 2 "$work/now" >"$work/keys"
cut -f 2 "$work/before" | while read -r key; do
  if grep -Fxq -- "$key" "$work/keys"; then continue; fi
  echo "${would}delete $key"
  [ -n "${DRY_RUN:-}" ] || s3api delete-object --key "$key" >"$work/answer"
done

[ -n "${DRY_RUN:-}" ] || s3api put-object --key "$state" --body "$work/now" --content-type text/plain --cache-control no-cache >"$work/answer"
