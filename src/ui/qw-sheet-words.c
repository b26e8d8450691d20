/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-sheet-words.h"

#include "qw-field-area.h"
#include "qw-field-row.h"
#include "qw-language-row.h"
#include "qw-snippet-bar.h"

struct _QwSheetWords
{
  QwSheet parent_instance;
};

G_DEFINE_FINAL_TYPE (QwSheetWords, qw_sheet_words, QW_TYPE_SHEET)

static void
qw_sheet_words_class_init (QwSheetWordsClass *klass)
{
  gtk_widget_class_set_template_from_resource (
      GTK_WIDGET_CLASS (klass), "/io/github/quotewright/Quotewright/qw-sheet-words.ui");
}

static void
qw_sheet_words_init (QwSheetWords *self)
{
  g_type_ensure (QW_TYPE_FIELD_AREA);
  g_type_ensure (QW_TYPE_FIELD_ROW);
  g_type_ensure (QW_TYPE_LANGUAGE_ROW);
  g_type_ensure (QW_TYPE_SNIPPET_BAR);
  gtk_widget_init_template (GTK_WIDGET (self));
}
