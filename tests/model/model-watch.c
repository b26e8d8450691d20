/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-watch.h"

#include "fixture-tables.h"

static void
notice_cb (QwSession *session, const char *text, ModelWatch *self)
{
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_ptr_array_add (self->notices, g_strdup (text));
}

static void
notify_cb (GObject *object, GParamSpec *pspec, ModelWatch *self)
{
  guint count = model_watch_count (self, pspec->name);

  g_hash_table_replace (self->notified, (gpointer) pspec->name, GUINT_TO_POINTER (count + 1));
}

void
model_watch_set_up (ModelWatch *self, const char *members)
{
  g_autoptr (QwBrief) brief = NULL;

  self->catalog = fixture_catalog_new ();
  brief = model_brief (self->catalog, members);
  self->session = qw_session_new (self->catalog, brief);
  self->notices = g_ptr_array_new_with_free_func (g_free);
  self->notified = g_hash_table_new (g_str_hash, g_str_equal);
  g_signal_connect (self->session, "notice", G_CALLBACK (notice_cb), self);
  g_signal_connect (self->session, "notify", G_CALLBACK (notify_cb), self);
  model_settle ();
}

void
model_watch_clear (ModelWatch *self)
{
  model_settle ();
  g_assert_finalize_object (self->session);
  g_hash_table_unref (self->notified);
  g_ptr_array_unref (self->notices);
  qw_catalog_unref (self->catalog);
}

void
model_watch_forget (ModelWatch *self)
{
  g_ptr_array_set_size (self->notices, 0);
  g_hash_table_remove_all (self->notified);
}

guint
model_watch_count (const ModelWatch *self, const char *property)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->notified, property));
}

void
model_watch_assert_said (const ModelWatch *self, const char *text)
{
  g_assert_cmpuint (self->notices->len, ==, text != NULL ? 1 : 0);
  if (text != NULL)
    g_assert_nonnull (strstr (g_ptr_array_index (self->notices, 0), text));
}

void
model_watch_assert_shows (const ModelWatch *self, const char *members)
{
  g_autoptr (QwBrief) brief = model_brief (qw_session_get_catalog (self->session), members);
  g_autoptr (QwEstimate) estimate = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (qw_brief_equal (qw_session_get_brief (self->session), brief));
  estimate = qw_estimate_new (qw_session_get_catalog (self->session), brief, &error);
  g_assert_no_error (error);
  model_assert_same_estimate (qw_session_get_estimate (self->session), estimate);
}

gint64
model_watch_typical (const ModelWatch *self)
{
  return qw_session_get_estimate (self->session)->price.typical;
}

gboolean
model_watch_can (const ModelWatch *self, const char *property)
{
  gboolean can = FALSE;

  g_object_get (self->session, property, &can, NULL);
  return can;
}

QwChoice *
model_watch_choice (const ModelWatch *self, const char *feature)
{
  GListModel *features = qw_session_get_features (self->session);

  for (guint i = 0; i < g_list_model_get_n_items (features); i++)
    {
      g_autoptr (QwChoice) choice = g_list_model_get_item (features, i);

      if (g_str_equal (qw_choice_get_feature (choice)->id, feature))
        return g_steal_pointer (&choice);
    }
  g_assert_not_reached ();
}

QwSelector *
model_watch_selector (const ModelWatch *self, const char *name)
{
  QwSelector *selector = NULL;

  g_object_get (self->session, name, &selector, NULL);
  return selector;
}

QwOwnItem *
model_watch_own_item (const ModelWatch *self, guint position)
{
  return g_list_model_get_item (qw_session_get_own_lines (self->session), position);
}

QwBrief *
model_brief (QwCatalog *catalog, const char *members)
{
  g_autofree char *json = g_strdup_printf ("{ \"format\": 1, %s }", members);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  QwBrief *brief = qw_brief_parse (catalog, "brief", bytes, &error);

  g_assert_no_error (error);
  return brief;
}

void
model_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
assert_same_line (const QwLine *a, const QwLine *b)
{
  g_assert_cmpstr (a->id, ==, b->id);
  g_assert_cmpuint (a->quantity, ==, b->quantity);
  g_assert_cmpint (a->price.low, ==, b->price.low);
  g_assert_cmpint (a->price.typical, ==, b->price.typical);
  g_assert_cmpint (a->price.high, ==, b->price.high);
}

void
model_assert_same_estimate (QwEstimate *a, QwEstimate *b)
{
  for (guint i = 0; i < QW_N_QUANTILES; i++)
    {
      g_assert_cmpfloat (a->quantile_hours[i], ==, b->quantile_hours[i]);
      g_assert_cmpint (a->quantile_price[i], ==, b->quantile_price[i]);
    }
  g_assert_cmpuint (a->lines->len, ==, b->lines->len);
  for (guint i = 0; i < a->lines->len; i++)
    assert_same_line (g_ptr_array_index (a->lines, i), g_ptr_array_index (b->lines, i));
}

void
model_add_tests (const char *folder,
                 gconstpointer rows,
                 gsize n_rows,
                 gsize row_size,
                 GTestDataFunc test)
{
  for (gsize i = 0; i < n_rows; i++)
    {
      const char *row = (const char *) rows + i * row_size;
      g_autofree char *path = g_strconcat (folder, "/", *(const char *const *) (gpointer) row,
                                           NULL);

      g_test_add_data_func (path, row, test);
    }
}
