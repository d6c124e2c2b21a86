#!/bin/sh
# A real browser that says in BROWSER_NOTE which process it is.
echo $$ >"$BROWSER_NOTE"
exec "$NOTED_BROWSER" "$@"
