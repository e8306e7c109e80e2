# SPDX-FileCopyrightText: The Frontierscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests of the real window share. Sourced; needs $program and $language.
set -u
export QT_QPA_PLATFORM=xcb LANGUAGE=$language
folder=$(mktemp -d)
export HOME=$folder XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder XDG_CACHE_HOME=$folder XDG_RUNTIME_DIR=$folder
chmod 700 "$folder"
window_process= server=

need() {
  local tool
  for tool; do command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }; done
}
fail() { echo "FAILED: $1"; cat "$folder/stderr" 2>/dev/null; exit 1; }
# wait_for WHAT COMMAND...: until the command succeeds, at most 60 s.
wait_for() {
  local what=$1; shift
  for _ in $(seq 300); do "$@" >/dev/null 2>&1 && return; sleep 0.2; done
  fail "$what"
}
finish() { kill $window_process $server 2>/dev/null; wait 2>/dev/null; rm -rf "$folder"; }
# start_display: an X server of our own.
start_display() {
  mkfifo "$folder/display"
  Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -noreset 3>"$folder/display" 2>/dev/null &
  server=$!
  trap finish EXIT
  local number
  read -r number <"$folder/display"
  export DISPLAY=:$number
}
# start_window ARG...: the program, its window at the whole size of the screen and with the focus.
start_window() {
  "$program" "$@" 2>"$folder/stderr" &
  window_process=$!
  wait_for "the window" xdotool search --onlyvisible --pid $window_process
  window=$(xdotool search --onlyvisible --pid $window_process | tail -1)
  xdotool windowmove "$window" 0 0 windowsize "$window" 1440 900
  sleep 2
  xdotool windowfocus "$window"
}
# end_window: Ctrl+Q, and the program is gone with status 0.
end_window() {
  press ctrl+q
  wait_for "the end of the program" bash -c "! kill -0 $window_process"
  wait $window_process || fail "the program ended with status $?"
}
# focus_front: the keys go to the window or dialog in front; without a window manager nobody else sees to it.
focus_front() {
  sleep 1.5
  xdotool windowfocus "$(xdotool search --onlyvisible --pid $window_process | tail -1)"
  sleep 0.5
}
press() { xdotool key --clearmodifiers "$@"; sleep 0.3; }
# save FILE NAME: Ctrl+S, then a copy of what was written.
save() {
  local before
  before=$(stat -c %i "$1")
  press ctrl+s
  wait_for "saving $2" bash -c "[ \$(stat -c %i '$1') != $before ]"
  cp "$1" "$folder/$2"
}
