# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share. Sourced with $top set to the checkout.

say() { printf '%s\n' "packaging: $*" >&2; }

# install_missing LIST...: the packages of packaging/packages/LIST.txt that are not there yet.
install_missing() {
  local list missing=() wanted=() package stamp="$top/build/.installed-$(IFS=-; echo "$*")" files=()
  for list in "$@"; do files+=("$top/packaging/packages/$list.txt"); done
  # Once all were found, they are not looked for again until a list changes.
  if [ -e "$stamp" ] && [ -z "$(find "${files[@]}" -newer "$stamp")" ]; then return 0; fi
  mapfile -t wanted < <(grep -hv '^#' "${files[@]}")
  for package in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    local as_root=() apt=(apt-get -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -q -y)
    if [ "$(id -u)" != 0 ]; then
      command -v sudo >/dev/null || { say "these packages are missing and need root or sudo to install: ${missing[*]}"; exit 2; }
      as_root=(sudo)
    fi
    say "installing ${#missing[@]} Debian packages: ${missing[*]}"
    "${as_root[@]}" "${apt[@]}" update >&2 || say "the package lists could not be refreshed; trying with the ones there are"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${apt[@]}" install --no-install-recommends "${missing[@]}" >&2 ||
      { say "the packages could not be installed (see above)"; exit 2; }
  fi
  mkdir -p "$top/build" && touch "$stamp"
}

# build PRESET [CMAKE-OPTION...] [-- TARGET...]: configures and builds under build/PRESET.
build() {
  local preset=$1 options=() ; shift
  while [ $# -gt 0 ] && [ "$1" != -- ]; do options+=("$1"); shift; done
  [ $# -eq 0 ] || shift
  # In CI a warning is an error.
  [ -z "${CI:-}" ] || options+=(-DFRONTIERSCOPE_WERROR=ON)
  say "building ($preset) in build/$preset"
  (cd "$top" && cmake --preset "$preset" "${options[@]}" >"build/configure-$preset.log" 2>&1) ||
    { cat "$top/build/configure-$preset.log" >&2; say "cmake failed"; exit 2; }
  cmake --build "$top/build/$preset" -- -j "$(nproc)" "$@" >&2 || { say "the build failed"; exit 2; }
}
