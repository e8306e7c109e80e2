#!/bin/bash
# SPDX-FileCopyrightText: The Frontierscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Drives the real window under an X server of its own, by keyboard alone: filters, edits a price in the table, saves, undoes, saves
# again; the file must hold the price, then be what it was to the byte.
#   edit_and_undo.sh PROGRAM SHIPPED_DATASET LANGUAGE
set -u
program=$1 dataset=$2 language=$3
for tool in Xvfb xdotool; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
folder=$(mktemp -d)
export HOME=$folder XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder XDG_CACHE_HOME=$folder XDG_RUNTIME_DIR=$folder
export LANGUAGE=$language QT_QPA_PLATFORM=xcb
chmod 700 "$folder"
document=$folder/test.frontierscope
{ printf '{"format":"frontierscope-document","version":1,"dataset":'; cat "$dataset"; printf '}'; } >"$document"

mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
server=$!
read -r number <"$folder/display"
export DISPLAY=:$number
"$program" "$document" 2>"$folder/stderr" &
window_process=$!
trap 'kill $window_process $server 2>/dev/null; wait 2>/dev/null; rm -rf "$folder"' EXIT

fail() { echo "FAILED: $1"; cat "$folder/stderr"; exit 1; }
# wait_for WHAT COMMAND...: until the command succeeds, at most 60 s.
wait_for() {
  local what=$1; shift
  for _ in $(seq 300); do "$@" >/dev/null 2>&1 && return; sleep 0.2; done
  fail "$what"
}
press() { xdotool key --clearmodifiers "$@"; sleep 0.3; }
# save NAME: Ctrl+S, then a copy of what was written.
save() {
  local before
  before=$(stat -c %i "$document")
  press ctrl+s
  wait_for "saving $1" bash -c "[ \$(stat -c %i '$document') != $before ]"
  cp "$document" "$folder/$1"
}

wait_for "the window" xdotool search --onlyvisible --pid $window_process
window=$(xdotool search --onlyvisible --pid $window_process | tail -1)
xdotool windowmove "$window" 0 0 windowsize "$window" 1440 900
sleep 2
xdotool windowfocus "$window"
save start

press ctrl+l
xdotool type --delay 20 "nova micro"
sleep 1
save filtered
grep -q 'nova micro' "$folder/filtered" || fail "the filter is not in the document"

press ctrl+f
xdotool type --delay 20 "nova"
press Return Right Right Right F2 ctrl+a
xdotool type --delay 20 "123.25"
press Return
save edited
grep -q '"input_usd_per_mtok": 123.25' "$folder/edited" || fail "the price is not in the document"

press ctrl+z
save undone
cmp "$folder/filtered" "$folder/undone" || fail "undo did not give the document back"
press ctrl+z
save start_again
cmp "$folder/start" "$folder/start_again" || fail "undoing all did not give the start back"
echo "passed"
