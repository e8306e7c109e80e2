#!/bin/bash
# SPDX-FileCopyrightText: The Frontierscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Explores in the real window, by keyboard: filters, walks to a point, selects it, takes another figure, saves; after a restart the
# same document and figure are open and the filter is in force.
#   explore_and_filter.sh PROGRAM SHIPPED_DATASET LANGUAGE
program=$1 dataset=$2 language=$3
. "$(dirname "$0")/window.sh"
need Xvfb xdotool
document=$folder/test.frontierscope
{ printf '{"format":"frontierscope-document","version":1,"dataset":'; cat "$dataset"; printf '}'; } >"$document"
start_display
start_window "$document"
press ctrl+l
xdotool type --delay 20 "claude"
sleep 1
press ctrl+1
press Tab
press ctrl+4
sleep 1
save "$document" filtered
grep -q 'claude' "$folder/filtered" || fail "the filter is not in the document"
end_window
session=$folder/frontierscope/session.json
grep -q "\"source\": \"$document\"" "$session" || fail "the document is not in the session"
grep -q '"figure": "scaling-laws"' "$session" || fail "the figure that was open is not in the session"

start_window
press ctrl+1
save "$document" again
cmp "$folder/filtered" "$folder/again" || fail "the document is not the one that was open"
end_window
grep -q '"figure": "frontier"' "$session" || fail "the figure that was chosen last is not in the session"
echo "passed"
