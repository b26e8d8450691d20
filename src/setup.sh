# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# shellcheck shell=sh
# Sourced by src/run and tests/run: packages and build directory. Speaks on stderr only,
# so that the output of a command stays its own.

say ()
{
  printf '%s\n' "$*" >&2
}

# The package names of list files, without comments.
listed ()
{
  sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@"
}

# Those of the named packages that dpkg does not hold.
missing ()
{
  held=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null |
    sed -n 's/^installed //p')
  for package in "$@"; do
    printf '%s\n' "$held" | grep -qxF "$package" || printf '%s ' "$package"
  done
}

as_root ()
{
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    say "This needs root and there is no sudo here. Run as root: $*"
    return 1
  fi
}

apt_get ()
{
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=600 \
    -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@" </dev/null
}

# Runs a command whose talk only matters to somebody who watches, or when it fails.
quietly ()
{
  if [ -t 2 ]; then
    "$@" >&2
    return
  fi
  talk=$(mktemp)
  status=0
  "$@" >"$talk" 2>&1 || status=$?
  [ "$status" = 0 ] || cat "$talk" >&2
  rm -f "$talk"
  return "$status"
}

# install_packages FILE...: installs what the lists name and the system lacks; nothing else.
install_packages ()
{
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "No apt here: what the lists $* name is expected to be installed."
    return 0
  fi
  # shellcheck disable=SC2046
  lacking=$(missing $(listed "$@"))
  [ -n "$lacking" ] || return 0
  say "Installing with apt: $lacking"
  quietly apt_get update || say "apt-get update failed; going on with the package lists at hand."
  # shellcheck disable=SC2086
  quietly apt_get --no-install-recommends install $lacking
}

# build TOP DIR [OPTION...]: configures once, then builds what changed; quiet when nothing did.
build ()
{
  top=$1 dir=$2
  shift 2
  if [ ! -f "$dir/build.ninja" ]; then
    say "Configuring $(basename "$dir")"
    quietly meson setup "$@" "$dir" "$top"
  fi
  # A dry run tells whether there is work, so that a long build is not a silent one.
  if ! ninja -C "$dir" -n 2>/dev/null | grep -q 'no work to do'; then
    say "Building $(basename "$dir")"
    quietly ninja -C "$dir" --quiet
  fi
}
