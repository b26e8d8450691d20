/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-share-check.h"

#include "qw-desk-look.h"
#include "qw-preflight-glyphs.h"
#include "qw-preflight-leaks.h"
#include "qw-preflight-list.h"
#include "qw-question.h"

#include <glib/gi18n.h>

/* On the page: what was let through, as one text. */
#define LET_THROUGH "qw-share-let-through"

typedef struct
{
  QwPage *page;
  QwDesk *desk;
  QwQuoteFormat format;
  QwPreflightList *list;
  char *said; /* all that was found, as one text */
  QwShareGo go;
  QwShareGo again;
  gpointer data;
  GDestroyNotify destroy;
} Check;

static void
free_check (gpointer data, GClosure *closure)
{
  Check *self = data;

  self->destroy (self->data);
  g_object_unref (self->list);
  g_object_unref (self->page);
  g_object_unref (self->desk);
  g_free (self->said);
  g_free (self);
}

/* The bytes themselves are searched too, as a second net. */
static void
look_at_bytes (QwQuote *quote, GPtrArray *findings, gpointer data)
{
  const Check *self = data;
  QwColour accent;
  QwQuoteLook look = qw_desk_look (self->desk, &accent);
  g_autoptr (GBytes) bytes = qw_quote_format_export (self->format, quote, &look, NULL);

  if (self->format == QW_QUOTE_FORMAT_PDF)
    qw_preflight_add_glyphs (quote, &look, findings);
  if (bytes != NULL)
    qw_preflight_add_leaks (quote, bytes, findings);
}

static char *
say_item (QwFindingItem *item)
{
  return g_strdup_printf ("%s\n%s", qw_finding_item_get_title (item),
                          qw_finding_item_get_detail (item));
}

static char *
say_all (Check *self)
{
  g_autoptr (GString) all = g_string_new (qw_desk_get_quote (self->desk)->id);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->list)); i++)
    {
      g_autoptr (QwFindingItem) item = g_list_model_get_item (G_LIST_MODEL (self->list), i);
      g_autofree char *said = say_item (item);

      g_string_append_printf (all, "\n%s", said);
    }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

static void
yes_cb (QwQuestion *question, Check *self)
{
  g_object_set_data_full (G_OBJECT (self->page), LET_THROUGH, g_strdup (self->said), g_free);
  self->go (self->data);
}

static void
chosen_cb (QwQuestion *question, guint row, Check *self)
{
  g_autoptr (QwFindingItem) item = g_list_model_get_item (G_LIST_MODEL (self->list), row);

  if (item == NULL)
    return;
  if (qw_preflight_list_fix (self->list, item))
    self->again (self->data);
  else
    g_signal_emit_by_name (self->page, "show-path", qw_finding_item_get_finding (item)->path);
}

static void
add_row (QwQuestion *question, QwFindingItem *item, gboolean frozen)
{
  gboolean somewhere = qw_finding_item_get_finding (item)->path[0] != '\0';
  g_autofree char *said = say_item (item);
  g_autofree char *fix = NULL;

  g_object_get (item, "fix", &fix, NULL);
  qw_question_add_row (
      question,
      qw_finding_item_is_error (item) ? "dialog-error-symbolic" : "dialog-warning-symbolic", said,
      somewhere && !frozen ? fix : NULL);
}

static void
ask (Check *self)
{
  gboolean stop = qw_preflight_list_get_stops (self->list);
  gboolean frozen = qw_quote_is_frozen (qw_desk_get_quote (self->desk));
  GtkWindow *parent = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self->page)));
  QwQuestion *question = qw_question_new (
      parent, stop ? _ ("Not Yet Fit to Go") : _ ("Before It Goes"),
      stop ? _ ("Some of this has to be put right first.") : _ ("You may want to look at this."),
      stop ? NULL : _ ("Go On"));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->list)); i++)
    {
      g_autoptr (QwFindingItem) item = g_list_model_get_item (G_LIST_MODEL (self->list), i);

      add_row (question, item, frozen);
    }
  g_signal_connect_data (question, "yes", G_CALLBACK (yes_cb), self, NULL, 0);
  g_signal_connect_data (question, "chosen", G_CALLBACK (chosen_cb), self, free_check, 0);
  gtk_window_present (GTK_WINDOW (question));
}

void
qw_share_check (QwPage *page,
                QwDesk *desk,
                QwQuoteFormat format,
                QwShareGo go,
                QwShareGo again,
                gpointer data,
                GDestroyNotify destroy)
{
  Check *self = g_new0 (Check, 1);
  const char *known = g_object_get_data (G_OBJECT (page), LET_THROUGH);

  *self = (Check){
    g_object_ref (page), g_object_ref (desk), format, NULL, NULL, go, again, data, destroy
  };
  self->list = qw_preflight_list_new (desk);
  qw_preflight_list_set_search (self->list, look_at_bytes, self, NULL);
  qw_preflight_list_refresh (self->list);
  self->said = say_all (self);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->list)) > 0 &&
      (qw_preflight_list_get_stops (self->list) || g_strcmp0 (known, self->said) != 0))
    {
      ask (self);
      return;
    }
  go (data);
  free_check (self, NULL);
}
