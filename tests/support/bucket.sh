#!/bin/sh
# Does what the aws command does with objects, in the folder STORE; what was said of an object stands beside it.
set -eu
action=$2
shift 2
said=$*
file=
while [ $# -gt 0 ]; do
  case $1 in
    --bucket) shift ;;
    --key) key=$2; shift ;;
    --body) body=$2; shift ;;
    --*) shift ;;
    *) file=$1 ;;
  esac
  shift
done
place=$STORE/$key
case $action in
  put-object) mkdir -p "$(dirname "$place")"; cp "$body" "$place"; echo "$said" >"$place.said" ;;
  get-object) cp "$place" "$file" ;;
  delete-object) rm "$place" ;;
  *) echo "unknown: $action" >&2; exit 2 ;;
esac
