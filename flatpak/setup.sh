# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# shellcheck shell=sh
# Sourced by flatpak/build and tests/flatpak/run, after src/setup.sh: the runtime and the application on it.

app=io.github.quotewright.Quotewright
manifest=$top/flatpak/$app.json
branch=$(sed -n 's/.*"runtime-version": "\([^"]*\)".*/\1/p' "$manifest")
flathub=${QW_FLATHUB:-https://dl.flathub.org/repo/flathub.flatpakrepo}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/quotewright/flatpak

has_runtime ()
{
  flatpak info "$@" "org.gnome.Platform//$branch" >/dev/null 2>&1 &&
    flatpak info "$@" "org.gnome.Sdk//$branch" >/dev/null 2>&1
}

# Whether Flathub answers, within a time that a person waits.
has_flathub ()
{
  timeout 30 flatpak --user remote-add --if-not-exists flathub "$flathub" >/dev/null 2>&1 &&
    timeout 60 flatpak --user remote-info flathub "org.gnome.Sdk//$branch" >/dev/null 2>&1
}

# A stand-in that its recipe made is kept; one of another recipe is made anew.
make_stand_in ()
{
  recipe=$( (echo "$branch" && cat "$top/flatpak/stand-in" "$top/flatpak/stand-in-packages" \
    "$top/src/packages" "$top/tests/packages") | sha256sum | cut -c 1-16)
  made=$cache/stand-in/$recipe
  export FLATPAK_USER_DIR="$made/user"
  [ -f "$made/done" ] && return
  rm -rf "$cache/stand-in"
  mkdir -p "$made"
  as_root env PATH="$PATH:/usr/sbin:/sbin" QW_SUITES="${QW_SUITES:-}" "$top/flatpak/stand-in" "$made/repository" "$branch"
  [ "$(id -u)" = 0 ] || as_root chown -R "$(id -u):$(id -g)" "$made/repository"
  flatpak --user remote-add --if-not-exists --no-gpg-verify stand-in "$made/repository"
  quietly flatpak --user install -y --noninteractive stand-in \
    "org.gnome.Platform//$branch" "org.gnome.Sdk//$branch"
  touch "$made/done"
}

# Sets kind, runtime_said and, for the stand-in, FLATPAK_USER_DIR: its own installation, so that
# no other application ever runs on it.
find_runtime ()
{
  if has_runtime || has_flathub; then
    kind=flathub
    runtime_said="org.gnome.Platform $branch, as GNOME ships it."
  else
    kind=stand-in
    make_stand_in
    runtime_said="Flathub does not answer. $(flatpak --user info "org.gnome.Platform//$branch" |
      sed -n 's/^ *Subject: *//p'). For trying out; not for shipping."
  fi
}

# What the sources and the runtime are, in one word.
fingerprint ()
{
  (cd "$top" && find . \( -name '.git' -o -name '_*' \) -prune -o -type f -print0 | LC_ALL=C sort -z |
    xargs -0 sha256sum; flatpak info "org.gnome.Sdk//$branch" | sed -n 's/^ *Commit: *//p') | sha256sum
}

# Builds and tests in the sandbox what changed, and installs it.
install_application ()
{
  state=$cache/$kind
  mkdir -p "$state"
  now=$(fingerprint)
  if [ "$(cat "$state/built" 2>/dev/null)" = "$now" ] && flatpak --user info "$app" >/dev/null 2>&1; then
    say "Nothing changed since it was built."
    return
  fi
  say "Building and testing in the sandbox; what it says is in $state/log"
  set -- --user --install --force-clean --disable-updates --state-dir="$state/state" \
    --repo="$state/applications"
  # Without FUSE the tree is copied instead of layered.
  [ -w /dev/fuse ] || set -- "$@" --disable-rofiles-fuse
  if [ "$kind" = flathub ]; then
    has_runtime || set -- "$@" --install-deps-from=flathub
  else
    set -- "$@" --disable-download
  fi
  if ! flatpak-builder "$@" "$state/tree" "$manifest" >"$state/log" 2>&1; then
    tail -n 60 "$state/log" >&2
    say "The build failed: $state/log"
    return 1
  fi
  sed -n 's/^\(Ok\|Expected Fail\|Fail\|Skipped\|Timeout\): */Tests in the sandbox, \1: /p' "$state/log" >&2
  echo "$now" >"$state/built"
}
