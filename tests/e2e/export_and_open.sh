#!/bin/bash
# SPDX-FileCopyrightText: The Frontierscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Exports a filtered figure from the real window by keyboard, then opens the picture: the filter comes with it, and the picture
# is the one that the command line makes of it.
#   export_and_open.sh PROGRAM LANGUAGE
program=$1 language=$2
. "$(dirname "$0")/window.sh"
need Xvfb xdotool
start_display
start_window
press ctrl+l
xdotool type --delay 20 "gemini"
sleep 1
press ctrl+shift+e
focus_front
press Return # the button Export
focus_front
press ctrl+a
xdotool type --delay 20 "$folder/picture.png"
press Return
wait_for "the picture" test -s "$folder/picture.png"
kill $window_process; wait $window_process 2>/dev/null
QT_QPA_PLATFORM=offscreen "$program" render "$folder/picture.png" -o "$folder/picture.json" || fail "the picture holds no figure"
grep -q 'gemini' "$folder/picture.json" || fail "the filter did not come with the picture"

start_window "$folder/picture.png"
press ctrl+shift+s
focus_front
press ctrl+a
xdotool type --delay 20 "$folder/opened.frontierscope"
press Return
wait_for "the document" test -s "$folder/opened.frontierscope"
grep -q 'gemini' "$folder/opened.frontierscope" || fail "the opened figure has lost its filter"
echo "passed"
