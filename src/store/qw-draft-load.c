/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-draft-load.h"

#include <glib/gi18n-lib.h>

static QwBrief *
read_brief (QwDraftFile *file, QwCatalog *catalog, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = qw_draft_file_read (file, cancellable, error);

  return bytes != NULL ? qw_brief_parse (catalog, "draft.json", bytes, error) : NULL;
}

static void
keep_aside (QwDraftFile *file, const GError *cause, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autofree char *name = qw_draft_file_keep_aside (file, &problem);

  if (name != NULL)
    g_set_error (error, cause->domain, cause->code,
                 /* Translators: the name of a file and the reason. */
                 _ ("The last brief could not be opened and is kept as “%s”: %s"), name,
                 cause->message);
  else
    g_set_error (error, cause->domain, cause->code,
                 /* Translators: why it could not be opened, and why it could not be renamed. */
                 _ ("The last brief could not be opened: %s (%s)"), cause->message,
                 problem->message);
}

QwBrief *
qw_draft_load (QwDraftFile *file, QwCatalog *catalog, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) cause = NULL;
  QwBrief *brief = read_brief (file, catalog, cancellable, &cause);

  if (brief != NULL || g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return brief;

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&cause));
  else
    keep_aside (file, cause, error);
  return NULL;
}
