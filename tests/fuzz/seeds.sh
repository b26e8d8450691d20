#!/bin/sh
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# seeds.sh FUZZ-SEEDS NAME COMMAND...   Runs COMMAND with a folder of seeds for fuzz-NAME: real files and what once crashed.

set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
seeds=$1 name=$2
shift 2

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/$name"
"$seeds" "$folder" >&2
case $name in
  quote | import | pdf) cp "$here"/../export/quotes/*.quote "$folder/$name" ;;
esac
if [ -d "$here/seeds/$name" ]; then
  cp "$here/seeds/$name"/* "$folder/$name"
fi
"$@" "$folder/$name"
