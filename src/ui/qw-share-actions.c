/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-share.h"

#include "qw-quote-look.h"

static const char *const actions[] = { "share.save", "share.copy", "share.print", "share.mail" };

#define DESIGN_ACTION "share.design"

static QwQuoteBook *
get_book (GtkWidget *widget)
{
  QwQuoteBook *book = NULL;

  g_object_get (widget, "book", &book, NULL);
  /* The widget keeps it. */
  if (book != NULL)
    g_object_unref (book);
  return book;
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwQuoteFormat format;

  if (qw_quote_format_parse (g_variant_get_string (parameter, NULL), &format))
    qw_share_save (QW_PAGE (widget), get_book (widget), format);
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_share_copy (QW_PAGE (widget), get_book (widget));
}

static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_share_print (QW_PAGE (widget), get_book (widget));
}

static void
mail_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_share_mail (QW_PAGE (widget), get_book (widget));
}

static gboolean
find_design (const char *name, QwDesign *design)
{
  for (guint i = 0; i < QW_N_DESIGNS; i++)
    if (g_str_equal (name, qw_design_to_string ((QwDesign) i)))
      {
        *design = (QwDesign) i;
        return TRUE;
      }
  return FALSE;
}

/* How the quote looks is the issuer's choice, and is kept and undone with the quote. */
static void
design_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwDesk *desk = qw_quote_book_get_desk (get_book (widget));
  g_auto (GStrv) words = g_strsplit (g_variant_get_string (parameter, NULL), " ", 2);
  QwQuote *quote = qw_desk_get_quote (desk);
  g_autoptr (QwParty) issuer = NULL;
  QwDesign design;

  if (quote == NULL || words[0] == NULL || !find_design (words[0], &design))
    return;
  issuer = qw_party_with_design (quote->issuer, design, words[1]);
  qw_desk_set_issuer (desk, issuer);
}

static void
show_path (GtkWidget *widget, const char *path)
{
}

void
qw_share_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, actions[0], "s", save_action);
  gtk_widget_class_install_action (widget_class, actions[1], NULL, copy_action);
  gtk_widget_class_install_action (widget_class, actions[2], NULL, print_action);
  gtk_widget_class_install_action (widget_class, actions[3], NULL, mail_action);
  gtk_widget_class_install_action (widget_class, DESIGN_ACTION, "s", design_action);
  g_signal_new_class_handler ("show-path", G_TYPE_FROM_CLASS (widget_class), G_SIGNAL_RUN_LAST,
                              G_CALLBACK (show_path), NULL, NULL, NULL, G_TYPE_NONE, 1,
                              G_TYPE_STRING);
}

void
qw_share_update (GtkWidget *widget, QwDesk *desk)
{
  QwQuote *quote = qw_desk_get_quote (desk);
  gboolean editable = FALSE;

  g_object_get (desk, "editable", &editable, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (widget, actions[i], quote != NULL);
  gtk_widget_action_set_enabled (widget, DESIGN_ACTION, editable);
}
