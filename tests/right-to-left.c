/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Preloaded by tests/screenshot --rtl: GTK asks its translation which way text runs, and no
 * translation need be installed for the answer. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <string.h>

const char *g_dgettext (const char *domain, const char *text);

const char *
g_dgettext (const char *domain, const char *text)
{
  const char *(*next) (const char *, const char *) = dlsym (RTLD_NEXT, "g_dgettext");

  return strcmp (text, "default:LTR") == 0 ? "default:RTL" : next (domain, text);
}
