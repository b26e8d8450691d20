/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-library-types.h"

#include "qw-gate.h"
#include "qw-writer.h"

#include <string.h>

G_DEFINE_QUARK (qw - library - error - quark, qw_library_error)
G_DEFINE_BOXED_TYPE (QwQuoteRow, qw_quote_row, qw_quote_row_ref, qw_quote_row_unref)

static void
clear_row (gpointer data)
{
  QwQuoteRow *self = data;

  g_free (self->id);
  g_free (self->number);
  g_free (self->label);
  g_free (self->client);
  g_free (self->title);
  g_free (self->project);
  g_free (self->currency);
  g_free (self->created);
  g_free (self->issued);
  g_free (self->valid_until);
  g_free (self->updated);
}

static void
free_state_total (gpointer data)
{
  QwStateTotal *self = data;

  g_free (self->currency);
  g_free (self);
}

static void
free_won_lost (gpointer data)
{
  QwWonLost *self = data;

  g_free (self->name);
  g_free (self);
}

QwQuoteRow *
qw_quote_row_new (void)
{
  return g_atomic_rc_box_new0 (QwQuoteRow);
}

QwQuoteRow *
qw_quote_row_ref (QwQuoteRow *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_quote_row_unref (QwQuoteRow *self)
{
  g_atomic_rc_box_release_full (self, clear_row);
}

QwQuotePage *
qw_quote_page_new (void)
{
  QwQuotePage *self = g_new0 (QwQuotePage, 1);

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_row_unref);
  return self;
}

void
qw_quote_page_free (QwQuotePage *self)
{
  g_ptr_array_unref (self->rows);
  g_free (self);
}

QwLibrarySummary *
qw_library_summary_new (void)
{
  QwLibrarySummary *self = g_new0 (QwLibrarySummary, 1);

  self->totals = g_ptr_array_new_with_free_func (free_state_total);
  return self;
}

void
qw_library_summary_free (QwLibrarySummary *self)
{
  g_ptr_array_unref (self->totals);
  g_free (self);
}

QwWonLostReport *
qw_won_lost_report_new (void)
{
  QwWonLostReport *self = g_new0 (QwWonLostReport, 1);

  self->types = g_ptr_array_new_with_free_func (free_won_lost);
  self->reasons = g_ptr_array_new_with_free_func (free_won_lost);
  return self;
}

void
qw_won_lost_report_free (QwWonLostReport *self)
{
  g_ptr_array_unref (self->types);
  g_ptr_array_unref (self->reasons);
  g_free (self);
}

QwClient *
qw_client_new (QwParty *party)
{
  QwClient *self = g_new0 (QwClient, 1);

  self->party = qw_party_ref (party);
  return self;
}

/* json-glib counts references of an object in a way that only one thread can: a copy has its own. */
static JsonObject *
copy_object (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_alloc ();
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JsonNode) copy = NULL;

  json_node_init_object (node, object);
  text = qw_writer_print (node, FALSE);
  bytes = g_bytes_new (text, strlen (text));
  copy = qw_gate_parse ("party", bytes, NULL);
  return copy != NULL ? json_node_dup_object (copy) : NULL;
}

QwClient *
qw_client_copy (const QwClient *self)
{
  g_autoptr (QwParty) party = qw_party_copy (self->party);
  QwClient *copy = NULL;
  JsonObject *extra = party->extra;

  if (extra != NULL)
    {
      party->extra = copy_object (extra);
      json_object_unref (extra);
    }
  copy = qw_client_new (party);
  copy->currency = g_strdup (self->currency);
  copy->language = g_strdup (self->language);
  copy->tax = self->tax != NULL ? qw_quote_tax_ref (self->tax) : NULL;
  copy->valid_days = self->valid_days;
  copy->terms = g_strdup (self->terms);
  return copy;
}

void
qw_client_free (QwClient *self)
{
  qw_party_unref (self->party);
  g_free (self->currency);
  g_free (self->language);
  g_clear_pointer (&self->tax, qw_quote_tax_unref);
  g_free (self->terms);
  g_free (self);
}

QwSnippet *
qw_snippet_new (QwSnippetKind kind, const char *title, const char *text)
{
  QwSnippet *self = g_new0 (QwSnippet, 1);

  self->kind = kind;
  self->title = g_strdup (title);
  self->text = g_strdup (text);
  return self;
}

void
qw_snippet_free (QwSnippet *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->text);
  g_free (self);
}

void
qw_template_free (QwTemplate *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self);
}

QwNumbering *
qw_numbering_new (const char *pattern, gboolean restart, guint64 start)
{
  QwNumbering *self = g_new0 (QwNumbering, 1);

  self->pattern = g_strdup (pattern);
  self->restart = restart;
  self->start = start;
  return self;
}

void
qw_numbering_free (QwNumbering *self)
{
  g_free (self->pattern);
  g_free (self->next);
  g_free (self);
}
