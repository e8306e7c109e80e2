#!/bin/bash
# SPDX-FileCopyrightText: The Frontierscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Drives the real window under an X server of its own, by keyboard alone: filters, edits a price in the table, saves, undoes, saves
# again; the file must hold the price, then be what it was to the byte.
#   edit_and_undo.sh PROGRAM SHIPPED_DATASET LANGUAGE
program=$1 dataset=$2 language=$3
. "$(dirname "$0")/window.sh"
need Xvfb xdotool
document=$folder/test.frontierscope
{ printf '{"format":"frontierscope-document","version":1,"dataset":'; cat "$dataset"; printf '}'; } >"$document"
start_display
start_window "$document"
save "$document" start

press ctrl+l
xdotool type --delay 20 "nova micro"
sleep 1
save "$document" filtered
grep -q 'nova micro' "$folder/filtered" || fail "the filter is not in the document"

press ctrl+f
xdotool type --delay 20 "nova"
press Return Right Right Right F2 ctrl+a
xdotool type --delay 20 "123.25"
press Return
save "$document" edited
grep -q '"input_usd_per_mtok": 123.25' "$folder/edited" || fail "the price is not in the document"

press ctrl+z
save "$document" undone
cmp "$folder/filtered" "$folder/undone" || fail "undo did not give the document back"
press ctrl+z
save "$document" start_again
cmp "$folder/start" "$folder/start_again" || fail "undoing all did not give the start back"
echo "passed"
