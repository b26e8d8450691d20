/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-draft.h"

#include <glib/gi18n-lib.h>

struct _QwDraft
{
  QwKeeper parent_instance;
};

G_DEFINE_FINAL_TYPE (QwDraft, qw_draft, QW_TYPE_KEEPER)

static gpointer
parse (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
{
  return qw_brief_parse (catalog, name, bytes, error);
}

static char *
explain (const char *cause, const char *kept_as, const char *trouble)
{
  if (kept_as != NULL)
    /* Translators: the name of a file and the reason. */
    return g_strdup_printf (_ ("The last brief could not be opened and is kept as “%s”: %s"),
                            kept_as, cause);
  /* Translators: why it could not be opened, and why it could not be renamed. */
  return g_strdup_printf (_ ("The last brief could not be opened: %s (%s)"), cause, trouble);
}

static void
qw_draft_class_init (QwDraftClass *klass)
{
  QwKeeperClass *keeper_class = QW_KEEPER_CLASS (klass);

  keeper_class->name = "draft";
  keeper_class->ref = (GBoxedCopyFunc) qw_brief_ref;
  keeper_class->unref = (GDestroyNotify) qw_brief_unref;
  keeper_class->equal = (GEqualFunc) qw_brief_equal;
  keeper_class->to_json = (JsonNode * (*) (gpointer)) qw_brief_to_json;
  keeper_class->parse = parse;
  keeper_class->explain = explain;
}

static void
qw_draft_init (QwDraft *self)
{
}

QwDraft *
qw_draft_new (GFile *folder)
{
  QwDraft *self = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_object_new (QW_TYPE_DRAFT, NULL);
  qw_keeper_set_folder (QW_KEEPER (self), folder);
  return self;
}

QwBrief *
qw_draft_load_finish (QwDraft *self, GAsyncResult *result, GError **error)
{
  return qw_keeper_load_finish (QW_KEEPER (self), result, error);
}

void
qw_draft_save (QwDraft *self, QwBrief *brief)
{
  qw_keeper_save (QW_KEEPER (self), brief);
}
