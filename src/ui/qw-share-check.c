/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-share-check.h"

#include "qw-desk-look.h"
#include "qw-finding-words.h"
#include "qw-preflight-glyphs.h"
#include "qw-preflight-leaks.h"
#include "qw-question.h"

#include <glib/gi18n.h>

/* On the page: what was let through, as one text. */
#define LET_THROUGH "qw-share-let-through"

typedef struct
{
  QwPage *page;
  QwDesk *desk;
  GPtrArray *findings;
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
  g_object_unref (self->page);
  g_object_unref (self->desk);
  g_ptr_array_unref (self->findings);
  g_free (self->said);
  g_free (self);
}

/* The bytes themselves are searched too, as a second net. */
static void
look_at_bytes (GPtrArray *findings, QwDesk *desk, QwQuoteFormat format)
{
  QwQuote *quote = qw_desk_get_quote (desk);
  QwColour accent;
  QwQuoteLook look = qw_desk_look (desk, &accent);
  g_autoptr (GBytes) bytes = qw_quote_format_export (format, quote, &look, NULL);

  if (format == QW_QUOTE_FORMAT_PDF)
    qw_preflight_add_glyphs (quote, &look, findings);
  if (bytes != NULL)
    qw_preflight_add_leaks (quote, bytes, findings);
}

static GPtrArray *
find (QwDesk *desk, QwQuoteFormat format)
{
  g_autofree char *today = NULL;
  QwPreflight preflight = { .edition = qw_catalog_get_edition (qw_desk_get_catalog (desk)) };
  GPtrArray *findings;

  g_object_get (desk, "today", &today, NULL);
  preflight.today = today;
  findings = qw_quote_preflight (qw_desk_get_quote (desk), &preflight);
  look_at_bytes (findings, desk, format);
  qw_findings_sort (findings);
  return findings;
}

static char *
say_all (QwDesk *desk, GPtrArray *findings)
{
  QwQuote *quote = qw_desk_get_quote (desk);
  g_autoptr (GString) all = g_string_new (quote->id);

  for (guint i = 0; i < findings->len; i++)
    {
      g_autofree char *said = qw_finding_say (findings->pdata[i], NULL);

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
  const QwFinding *finding = self->findings->pdata[row];
  g_autofree char *today = NULL;
  g_autoptr (QwQuote) fixed = NULL;

  g_object_get (self->desk, "today", &today, NULL);
  if (finding->fix != QW_FIX_GO_TO)
    fixed = qw_quote_fixed (qw_desk_get_quote (self->desk), finding, today);
  if (fixed == NULL)
    {
      g_signal_emit_by_name (self->page, "show-path", finding->path);
      return;
    }
  qw_desk_set_quote (self->desk, fixed, NULL);
  self->again (self->data);
}

static void
add_rows (Check *self, QwQuestion *question)
{
  QwQuote *quote = qw_desk_get_quote (self->desk);
  const QwCurrency *currency = qw_catalog_find_currency (qw_desk_get_catalog (self->desk),
                                                         quote->currency);

  for (guint i = 0; i < self->findings->len; i++)
    {
      const QwFinding *finding = self->findings->pdata[i];
      g_autofree char *said = qw_finding_say (finding, currency);
      gboolean editable = !qw_quote_is_frozen (quote) && finding->path[0] != '\0';

      qw_question_add_row (question,
                           finding->severity == QW_SEVERITY_ERROR ? "dialog-error-symbolic"
                                                                  : "dialog-warning-symbolic",
                           said, editable ? qw_finding_name_fix (finding) : NULL);
    }
}

static void
ask (Check *self)
{
  gboolean stop = qw_findings_stop (self->findings);
  GtkWindow *parent = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self->page)));
  QwQuestion *question = qw_question_new (
      parent, stop ? _ ("Not Yet Fit to Go") : _ ("Before It Goes"),
      stop ? _ ("Some of this has to be put right first.") : _ ("You may want to look at this."),
      stop ? NULL : _ ("Go On"));

  add_rows (self, question);
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
  Check *self = g_new (Check, 1);
  const char *known = g_object_get_data (G_OBJECT (page), LET_THROUGH);

  *self = (Check){ .page = g_object_ref (page),
                   .desk = g_object_ref (desk),
                   .go = go,
                   .again = again,
                   .data = data,
                   .destroy = destroy };
  self->findings = find (desk, format);
  self->said = say_all (desk, self->findings);
  if (self->findings->len > 0 &&
      (qw_findings_stop (self->findings) || g_strcmp0 (known, self->said) != 0))
    {
      ask (self);
      return;
    }
  go (data);
  free_check (self, NULL);
}
