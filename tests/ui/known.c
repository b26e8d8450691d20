/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib.h>

/* Warnings that are known and are not ours: in a test every other one is a failure. */
static const struct
{
  const char *domain;
  const char *text;
} known[] = {
  /* GTK 4.24 on X11, when a frame is asked for while the one before is on its way. */
  { "Gdk", "gdk_frame_timings_submitted() called on submitted frame" },
};

static const char *
find_field (const GLogField *fields, gsize n_fields, const char *key)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, key))
      return fields[i].value;
  return "";
}

/* The usual writer ends the program at a warning. */
static GLogWriterOutput
write_log (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer user_data)
{
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_str_equal (find_field (fields, n_fields, "GLIB_DOMAIN"), known[i].domain) &&
        g_str_has_prefix (find_field (fields, n_fields, "MESSAGE"), known[i].text))
      return G_LOG_WRITER_HANDLED;
  return g_log_writer_default (level, fields, n_fields, user_data);
}

/* Linked into each test, so that none has to call it. */
__attribute__ ((constructor)) static void
install (void)
{
  g_log_set_writer_func (write_log, NULL, NULL);
}
