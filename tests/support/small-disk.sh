#!/bin/sh
# Runs a command that finds at a folder a small disk of its own with copies of some files, which it shows afterwards.
# small-disk.sh <folder> <size> <folder with the files> <command> …
folder=$1 size=$2 files=$3
shift 3
mount -t tmpfs -o size="$size" tmpfs "$folder" || exit 77
cp -R "$files/." "$folder"
"$@"
status=$?
cat "$folder/site/index.html" "$folder/site/404.html"
exit $status
