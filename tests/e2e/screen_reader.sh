#!/bin/bash
# SPDX-FileCopyrightText: The Frontierscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads the real window as a screen reader does, through AT-SPI: the chart with its summary and its points, the focus that follows
# the arrow keys, names of all controls, the table.
#   screen_reader.sh PROGRAM LANGUAGE
if [ -z "${FRONTIERSCOPE_OWN_BUS:-}" ] && command -v dbus-run-session >/dev/null; then
  FRONTIERSCOPE_OWN_BUS=1 exec dbus-run-session -- "$0" "$@" 2>/dev/null
fi
program=$1 language=$2
. "$(dirname "$0")/window.sh"
need Xvfb xdotool dbus-run-session /usr/libexec/at-spi-bus-launcher
/usr/bin/python3 -c 'import pyatspi' || { echo "skipped: pyatspi is not installed"; exit 77; }
start_display
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
/usr/libexec/at-spi-bus-launcher --launch-immediately &
bus=$!
trap 'kill $bus 2>/dev/null; finish' EXIT
start_window
/usr/bin/python3 "$(dirname "$0")/screen_reader.py" "$language" || fail "what the screen reader sees"
echo "passed"
