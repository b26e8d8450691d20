/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "outlook-watch.h"

#include "fixture-tables.h"
#include "qw-entry-item.h"

static void
notice_cb (QwOutlook *outlook, const char *text, OutlookWatch *self)
{
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_ptr_array_add (self->notices, g_strdup (text));
}

static void
notify_cb (GObject *object, GParamSpec *pspec, OutlookWatch *self)
{
  guint count = outlook_watch_count (self, pspec->name);

  g_hash_table_replace (self->notified, (gpointer) pspec->name, GUINT_TO_POINTER (count + 1));
}

void
outlook_watch_set_up (OutlookWatch *self, QwCatalog *catalog, QwDiary *diary)
{
  self->catalog = catalog != NULL ? catalog : fixture_catalog_new ();
  self->outlook = qw_outlook_new (self->catalog, diary, OUTLOOK_TODAY);
  self->notices = g_ptr_array_new_with_free_func (g_free);
  self->notified = g_hash_table_new (g_str_hash, g_str_equal);
  g_signal_connect (self->outlook, "notice", G_CALLBACK (notice_cb), self);
  g_signal_connect (self->outlook, "notify", G_CALLBACK (notify_cb), self);
}

void
outlook_watch_clear (OutlookWatch *self)
{
  g_assert_finalize_object (self->outlook);
  g_hash_table_unref (self->notified);
  g_ptr_array_unref (self->notices);
  qw_catalog_unref (self->catalog);
}

void
outlook_watch_forget (OutlookWatch *self)
{
  g_ptr_array_set_size (self->notices, 0);
  g_hash_table_remove_all (self->notified);
}

guint
outlook_watch_count (const OutlookWatch *self, const char *property)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->notified, property));
}

void
outlook_watch_assert_said (const OutlookWatch *self, const char *text)
{
  g_assert_cmpuint (self->notices->len, ==, text != NULL ? 1 : 0);
  if (text != NULL)
    g_assert_cmpstr (self->notices->pdata[0], ==, text);
}

static void
say_answers (const OutlookWatch *self, QwAnswers *answers, GString *text)
{
  GPtrArray *kinds = qw_catalog_get_work_kinds (self->catalog);

  g_string_append_printf (text, "%s %s %s", qw_answers_get_role (answers),
                          qw_answers_get_stack (answers), qw_answers_get_ownership (answers));
  for (guint i = 0; i < kinds->len; i++)
    g_string_append_printf (
        text, " %g", qw_answers_get_share (answers, ((const QwWorkKind *) kinds->pdata[i])->id));
}

char *
outlook_watch_say (const OutlookWatch *self)
{
  GString *text = g_string_new (NULL);

  say_answers (self, qw_outlook_get_answers (self->outlook), text);
  if (qw_outlook_is_comparing (self->outlook))
    {
      g_string_append (text, " | ");
      say_answers (self, qw_outlook_get_today_answers (self->outlook), text);
    }
  return g_string_free (text, FALSE);
}

char *
outlook_watch_say_entries (const OutlookWatch *self)
{
  GListModel *entries = qw_outlook_get_entries (self->outlook);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (QwEntryItem) item = g_list_model_get_item (entries, i);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", qw_entry_item_get_date (item));
    }
  return g_string_free (text, FALSE);
}

char *
outlook_watch_text (const OutlookWatch *self, const char *property)
{
  char *text = NULL;

  g_object_get (self->outlook, property, &text, NULL);
  return text;
}

gboolean
outlook_watch_is (const OutlookWatch *self, const char *property)
{
  gboolean is = FALSE;

  g_object_get (self->outlook, property, &is, NULL);
  return is;
}

void
outlook_watch_choose (const OutlookWatch *self, const char *selector, const char *id)
{
  g_autoptr (QwSelector) question = NULL;

  g_object_get (self->outlook, selector, &question, NULL);
  qw_selector_select (question, id);
  g_assert_cmpstr (qw_selector_get_id (question), ==, id);
}

QwShareItem *
outlook_watch_share (const OutlookWatch *self, const char *kind)
{
  GListModel *shares = qw_outlook_get_shares (self->outlook);

  for (guint i = 0; i < g_list_model_get_n_items (shares); i++)
    {
      g_autoptr (QwShareItem) item = g_list_model_get_item (shares, i);

      if (g_str_equal (qw_share_item_get_kind (item)->id, kind))
        return g_steal_pointer (&item);
    }
  g_assert_not_reached ();
}

void
outlook_watch_move (const OutlookWatch *self, const char *kind, double percent)
{
  g_autoptr (QwShareItem) item = outlook_watch_share (self, kind);

  g_object_set (item, "percent", percent, NULL);
}

void
outlook_watch_lock (const OutlookWatch *self, const char *kind, gboolean locked)
{
  g_autoptr (QwShareItem) item = outlook_watch_share (self, kind);

  g_object_set (item, "locked", locked, NULL);
}

static void
do_with_name (const OutlookWatch *self, char **words)
{
  if (g_str_equal (words[0], "lock"))
    outlook_watch_lock (self, words[1], TRUE);
  else if (g_str_equal (words[0], "unlock"))
    outlook_watch_lock (self, words[1], FALSE);
  else if (g_str_equal (words[0], "try"))
    qw_outlook_try (self->outlook, (guint) g_ascii_strtoull (words[1], NULL, 10));
  else if (g_str_equal (words[0], "delete"))
    qw_outlook_delete_entry (self->outlook, (guint) g_ascii_strtoull (words[1], NULL, 10));
  else if (g_str_equal (words[0], "on"))
    qw_outlook_set_today (self->outlook, words[1]);
  else if (g_ascii_isdigit (words[1][0]))
    outlook_watch_move (self, words[0], g_ascii_strtod (words[1], NULL));
  else
    outlook_watch_choose (self, words[0], words[1]);
}

static void
do_alone (const OutlookWatch *self, const char *word)
{
  static const struct
  {
    const char *name;
    void (*act) (QwOutlook *outlook);
  } acts[] = {
    { "start", qw_outlook_apply_start },
    { "compare", qw_outlook_compare },
    { "back", qw_outlook_go_back },
    { "keep", qw_outlook_keep },
    { "clear", qw_outlook_delete_entries },
    { "forget", qw_outlook_forget },
    { "undo", qw_outlook_undo },
    { "redo", qw_outlook_redo },
  };

  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (g_str_equal (word, acts[i].name))
      {
        acts[i].act (self->outlook);
        return;
      }
  g_error ("What is “%s”?", word);
}

/* Steps stand between commas: "code 50" moves a slider, "role planner" chooses, "lock code", "try 0", "delete 1",
 * "on 2026-12-01", and the names above. */
void
outlook_watch_do (const OutlookWatch *self, const char *steps)
{
  g_auto (GStrv) each = g_strsplit (steps, ", ", -1);

  for (guint i = 0; each[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (each[i], " ", 2);

      if (words[0] == NULL)
        continue;
      if (words[1] != NULL)
        do_with_name (self, words);
      else
        do_alone (self, words[0]);
    }
}
