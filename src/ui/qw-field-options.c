/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-field-options.h"

#include "qw-quote-words.h"

#include <glib/gi18n.h>

typedef const char *(*Say) (guint value);

static const char *
say_kind (guint value)
{
  return qw_quote_words_kind ((QwQuoteLineKind) value);
}

static const char *
say_period (guint value)
{
  return qw_quote_words_period ((QwPeriod) value);
}

static const char *
say_display (guint value)
{
  return qw_quote_words_display ((QwDisplay) value);
}

static const char *
say_portion (guint value)
{
  return qw_quote_words_portion ((QwPortionKind) value);
}

static const struct
{
  const char *field;
  Say say;
  guint n;
} words[] = {
  { "kind", say_kind, QW_QUOTE_LINE_DISCOUNT + 1 },
  { "period", say_period, QW_PERIOD_YEARLY + 1 },
  { "display", say_display, QW_DISPLAY_TOTAL + 1 },
  { "deposit.kind", say_portion, QW_PORTION_LINES + 1 },
  { "portion.kind", say_portion, QW_PORTION_REST + 1 },
};

/* Every line has a tax: without a name it is the first. */
static gboolean
may_be_none (QwFieldOptions *self)
{
  return g_strcmp0 (qw_form_field_get_field (self->field), "tax") != 0;
}

static GStrv
list_words (const char *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    for (guint k = 0; g_str_equal (words[i].field, name) && k < words[i].n; k++)
      g_strv_builder_add (builder, words[i].say (k));
  return g_strv_builder_end (builder);
}

static GStrv
list_parts (QwFieldOptions *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (may_be_none (self))
    g_strv_builder_add (builder, _ ("None"));
  for (guint i = 0; i < g_list_model_get_n_items (self->parts); i++)
    {
      g_autoptr (QwPartItem) part = g_list_model_get_item (self->parts, i);
      g_autofree char *label = NULL;

      g_object_get (part, "label", &label, NULL);
      g_strv_builder_add (builder, label != NULL ? label : "");
    }
  return g_strv_builder_end (builder);
}

static gboolean
says (QwFieldOptions *self, const char *const *texts)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->strings));

  if (g_strv_length ((GStrv) texts) != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!g_str_equal (gtk_string_list_get_string (self->strings, i), texts[i]))
      return FALSE;
  return TRUE;
}

static void
put_texts (QwFieldOptions *self, const char *const *texts)
{
  if (says (self, texts))
    return;
  self->filling = TRUE;
  gtk_string_list_splice (self->strings, 0, g_list_model_get_n_items (G_LIST_MODEL (self->strings)),
                          texts);
  self->filling = FALSE;
}

static guint
find_part (QwFieldOptions *self, const char *id)
{
  guint first = may_be_none (self) ? 1 : 0;

  for (guint i = 0; i < g_list_model_get_n_items (self->parts); i++)
    {
      g_autoptr (QwPartItem) part = g_list_model_get_item (self->parts, i);

      if (g_strcmp0 (qw_part_item_get_id (part), id) == 0)
        return first + i;
    }
  return 0;
}

static void
forget_labels (QwFieldOptions *self)
{
  for (guint i = 0; self->parts != NULL && i < g_list_model_get_n_items (self->parts); i++)
    {
      g_autoptr (QwPartItem) part = g_list_model_get_item (self->parts, i);

      g_signal_handlers_disconnect_by_func (part, qw_form_field_refresh, self->field);
    }
}

static void
follow_labels (QwFieldOptions *self)
{
  forget_labels (self);
  for (guint i = 0; i < g_list_model_get_n_items (self->parts); i++)
    {
      g_autoptr (QwPartItem) part = g_list_model_get_item (self->parts, i);

      g_signal_connect_object (part, "notify::label", G_CALLBACK (qw_form_field_refresh),
                               self->field, G_CONNECT_SWAPPED);
    }
}

static void
parts_cb (GListModel *parts, guint position, guint removed, guint added, QwFormField *field)
{
  QwFieldOptions *self = g_object_get_data (G_OBJECT (field), "options");

  follow_labels (self);
  qw_form_field_refresh (field);
}

void
qw_field_options_start (QwFieldOptions *self, QwFormField *field, gpointer control)
{
  self->field = field;
  self->control = control;
  self->strings = gtk_string_list_new (NULL);
  g_object_set_data (G_OBJECT (field), "options", self);
  g_object_set (control, "model", self->strings, NULL);
}

void
qw_field_options_clear (QwFieldOptions *self)
{
  qw_field_options_set_parts (self, NULL);
  g_clear_object (&self->strings);
}

void
qw_field_options_set_parts (QwFieldOptions *self, GListModel *parts)
{
  if (self->parts == parts)
    return;
  if (self->parts != NULL)
    {
      forget_labels (self);
      g_signal_handlers_disconnect_by_func (self->parts, parts_cb, self->field);
    }
  g_set_object (&self->parts, parts);
  if (parts == NULL)
    return;
  g_signal_connect_object (parts, "items-changed", G_CALLBACK (parts_cb), self->field, 0);
  follow_labels (self);
  qw_form_field_refresh (self->field);
}

void
qw_field_options_show (QwFieldOptions *self, QwPartItem *item, const char *name)
{
  g_auto (GStrv) texts = self->parts != NULL ? list_parts (self) : list_words (name);
  g_autofree char *id = NULL;
  guint selected;

  put_texts (self, (const char *const *) texts);
  if (self->parts != NULL)
    {
      id = qw_part_item_get_text (item, name);
      selected = find_part (self, id);
    }
  else
    selected = texts[0] != NULL ? qw_part_item_get_word (item, name) : 0;
  self->filling = TRUE;
  g_object_set (self->control, "selected", selected, NULL);
  self->filling = FALSE;
}

void
qw_field_options_choose (QwFieldOptions *self)
{
  g_autoptr (QwPartItem) part = NULL;
  guint selected;

  g_object_get (self->control, "selected", &selected, NULL);
  if (self->filling || selected == GTK_INVALID_LIST_POSITION)
    return;
  if (self->parts == NULL)
    qw_form_field_set_word (self->field, selected);
  else if (may_be_none (self) && selected == 0)
    qw_form_field_type (self->field, "");
  else
    {
      part = g_list_model_get_item (self->parts, selected - (may_be_none (self) ? 1 : 0));
      qw_form_field_type (self->field, part != NULL ? qw_part_item_get_id (part) : "");
    }
}
