/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-keeper-load.h"

#include "qw-refusal.h"

static void
keep_aside (const QwKeeperClass *klass, QwKeeperFile *file, const GError *cause, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autofree char *name = qw_keeper_file_keep_aside (file, &problem);
  g_autofree char *said = qw_refusal_say (cause);
  g_autofree char *text = klass->explain (said, name, problem != NULL ? problem->message : NULL);

  g_set_error_literal (error, cause->domain, cause->code, text);
}

gpointer
qw_keeper_load (const QwKeeperClass *klass,
                QwKeeperFile *file,
                QwCatalog *catalog,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (GError) cause = NULL;
  g_autoptr (GBytes) bytes = qw_keeper_file_read (file, cancellable, &cause);
  gpointer value = NULL;

  if (bytes != NULL)
    value = klass->parse (catalog, qw_keeper_file_get_name (file), bytes, &cause);
  if (value != NULL || g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return value;

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&cause));
  else
    keep_aside (klass, file, cause, error);
  return NULL;
}
