/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-answers-log.h"

#include <glib/gi18n-lib.h>

struct _QwAnswersLog
{
  QwKeeper parent_instance;
};

G_DEFINE_FINAL_TYPE (QwAnswersLog, qw_answers_log, QW_TYPE_KEEPER)

static gpointer
parse (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
{
  return qw_diary_parse (catalog, name, bytes, error);
}

static char *
explain (const char *cause, const char *kept_as, const char *trouble)
{
  if (kept_as != NULL)
    /* Translators: the name of a file and the reason. */
    return g_strdup_printf (_ ("Your answers could not be opened and are kept as “%s”: %s"),
                            kept_as, cause);
  /* Translators: why it could not be opened, and why it could not be renamed. */
  return g_strdup_printf (_ ("Your answers could not be opened: %s (%s)"), cause, trouble);
}

static void
qw_answers_log_class_init (QwAnswersLogClass *klass)
{
  QwKeeperClass *keeper_class = QW_KEEPER_CLASS (klass);

  keeper_class->name = "answers";
  keeper_class->ref = (GBoxedCopyFunc) qw_diary_ref;
  keeper_class->unref = (GDestroyNotify) qw_diary_unref;
  keeper_class->equal = (GEqualFunc) qw_diary_equal;
  keeper_class->to_json = (JsonNode * (*) (gpointer)) qw_diary_to_json;
  keeper_class->parse = parse;
  keeper_class->explain = explain;
}

static void
qw_answers_log_init (QwAnswersLog *self)
{
}

QwAnswersLog *
qw_answers_log_new (GFile *folder)
{
  QwAnswersLog *self = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_object_new (QW_TYPE_ANSWERS_LOG, NULL);
  qw_keeper_set_folder (QW_KEEPER (self), folder);
  return self;
}

QwDiary *
qw_answers_log_load_finish (QwAnswersLog *self, GAsyncResult *result, GError **error)
{
  return qw_keeper_load_finish (QW_KEEPER (self), result, error);
}

void
qw_answers_log_save (QwAnswersLog *self, QwDiary *diary)
{
  qw_keeper_save (QW_KEEPER (self), diary);
}
