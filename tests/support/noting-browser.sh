#!/bin/sh
# A real browser that says in BROWSER_NOTE which process it is; one that is only asked its version ends by itself.
[ "$1" = --version ] || echo $$ >"$BROWSER_NOTE"
exec "$NOTED_BROWSER" "$@"
