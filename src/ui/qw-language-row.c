/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-language-row.h"

#include "qw-document-words.h"

#include <glib/gi18n.h>

struct _QwLanguageRow
{
  AdwComboRow parent_instance;
  GPtrArray *codes; /* of what the row lists */
};

static void qw_language_row_form_field_init (QwFormFieldInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwLanguageRow,
                               qw_language_row,
                               ADW_TYPE_COMBO_ROW,
                               G_IMPLEMENT_INTERFACE (QW_TYPE_FORM_FIELD,
                                                      qw_language_row_form_field_init))

/* Languages by their own names, as whoever reads one looks for it. */
static const struct
{
  const char *code;
  const char *name;
} names[] = {
  { "ar", "العربية" }, { "cs", "Čeština" },    { "da", "Dansk" },  { "de", "Deutsch" },
  { "en", "English" }, { "es", "Español" },    { "fi", "Suomi" },  { "fr", "Français" },
  { "he", "עברית" },   { "it", "Italiano" },   { "ja", "日本語" }, { "ko", "한국어" },
  { "nb", "Norsk" },   { "nl", "Nederlands" }, { "pl", "Polski" }, { "pt", "Português" },
  { "ru", "Русский" }, { "sv", "Svenska" },    { "tr", "Türkçe" }, { "uk", "Українська" },
  { "zh", "中文" },
};

static const char *
find_name (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].code, code))
      return names[i].name;
  return code;
}

/* "de-AT" is one of "de", and another than it. */
static char *
say_language (const char *code)
{
  gsize length = strcspn (code, "-");
  g_autofree char *base = g_strndup (code, length);

  if (code[0] == '\0')
    return g_strdup (_ ("That of the Program"));
  if (code[length] == '\0')
    return g_strdup (find_name (code));
  return g_strdup_printf ("%s (%s)", find_name (base), code + length + 1);
}

static guint
find_code (QwLanguageRow *self, const char *code)
{
  guint position;

  return g_ptr_array_find_with_equal_func (self->codes, code, g_str_equal, &position) ? position
                                                                                      : G_MAXUINT;
}

static void
add_code (QwLanguageRow *self, const char *code)
{
  g_autofree char *name = say_language (code);

  g_ptr_array_add (self->codes, g_strdup (code));
  gtk_string_list_append (GTK_STRING_LIST (adw_combo_row_get_model (ADW_COMBO_ROW (self))), name);
}

static void
show (QwFormField *field, QwPartItem *item, const char *name)
{
  QwLanguageRow *self = QW_LANGUAGE_ROW (field);
  g_autofree char *code = qw_part_item_get_text (item, name);

  if (find_code (self, code) == G_MAXUINT)
    add_code (self, code);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), find_code (self, code));
}

static void
qw_language_row_form_field_init (QwFormFieldInterface *iface)
{
  iface->show = show;
}

static void
selected_cb (QwLanguageRow *self)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (selected < self->codes->len)
    qw_form_field_type (QW_FORM_FIELD (self), self->codes->pdata[selected]);
}

static void
qw_language_row_finalize (GObject *object)
{
  g_ptr_array_unref (QW_LANGUAGE_ROW (object)->codes);
  G_OBJECT_CLASS (qw_language_row_parent_class)->finalize (object);
}

static void
qw_language_row_class_init (QwLanguageRowClass *klass)
{
  qw_form_field_install (G_OBJECT_CLASS (klass), FALSE);
  G_OBJECT_CLASS (klass)->finalize = qw_language_row_finalize;
}

static void
qw_language_row_init (QwLanguageRow *self)
{
  g_auto (GStrv) codes = qw_document_words_list ();
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  qw_form_field_start (QW_FORM_FIELD (self));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  /* Side by side, both are squeezed where text is large. */
  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (self), TRUE);
  self->codes = g_ptr_array_new_with_free_func (g_free);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (list));
  add_code (self, "");
  for (guint i = 0; codes[i] != NULL; i++)
    add_code (self, codes[i]);
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
}
