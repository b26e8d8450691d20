/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Preloaded by tests/newer, as a warning is a failure: GTK 4.24 says of its own frames, once a popover comes up on a display
 * without a compositor, that one was submitted twice. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void g_log (const char *domain, int level, const char *format, ...);
void g_log_structured_standard (const char *domain,
                                int level,
                                const char *file,
                                const char *line,
                                const char *function,
                                const char *format,
                                ...);

static int
is_said_by_gtk_of_itself (const char *format)
{
  return strstr (format, "gdk_frame_timings_submitted") != NULL;
}

void
g_log (const char *domain, int level, const char *format, ...)
{
  void (*log_list) (const char *, int, const char *, va_list) = dlsym (RTLD_NEXT, "g_logv");
  va_list list;

  if (is_said_by_gtk_of_itself (format))
    return;
  va_start (list, format);
  log_list (domain, level, format, list);
  va_end (list);
}

void
g_log_structured_standard (const char *domain,
                           int level,
                           const char *file,
                           const char *line,
                           const char *function,
                           const char *format,
                           ...)
{
  void (*next) (const char *, int, const char *, const char *, const char *, const char *,
                ...) = dlsym (RTLD_NEXT, "g_log_structured_standard");
  char text[4096];
  va_list list;

  if (is_said_by_gtk_of_itself (format))
    return;
  va_start (list, format);
  vsnprintf (text, sizeof text, format, list);
  va_end (list);
  next (domain, level, file, line, function, "%s", text);
}
