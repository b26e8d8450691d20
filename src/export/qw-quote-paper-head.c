/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-paper-private.h"

#include "qw-logo.h"

#include <glib/gi18n-lib.h>

#define LOGO_WIDTH  190
#define LOGO_HEIGHT 56

static void
write_issuer (QwQuoteWriter *self)
{
  static const QwColumn columns[] = { { QW_COLUMN_REST, QW_ALIGN_START },
                                      { QW_COLUMN_REST, QW_ALIGN_END } };
  const QwParty *issuer = self->quote->issuer;
  QwLogo *logo = qw_logo_new (issuer->logo, LOGO_WIDTH, LOGO_HEIGHT);
  g_autofree char *details = qw_quote_say_party (self->voice, issuer);
  QwRow *row;

  if (logo == NULL && issuer->name[0] == '\0' && details[0] == '\0')
    return;
  qw_flow_begin_table (self->flow, columns, G_N_ELEMENTS (columns));
  row = qw_flow_add_row (self->flow);
  if (logo != NULL)
    qw_row_put_paint (row, 0, 1, logo->width, logo->height, qw_logo_paint, logo,
                      (GDestroyNotify) qw_logo_free);
  qw_row_put (row, logo != NULL ? 1 : 0, 1, QW_LETTER_HEADING, issuer->name);
  if (logo == NULL)
    qw_row_put (row, 1, 1, QW_LETTER_NOTE, details);
  else
    qw_row_put (qw_flow_add_row (self->flow), 1, 1, QW_LETTER_NOTE, details);
  qw_flow_end_table (self->flow);
}

static void
write_title (QwQuoteWriter *self)
{
  const char *title = self->quote->texts[QW_QUOTE_TITLE];
  const char *kind = qw_quote_say (self->voice, N_ ("Quote"));
  QwRow *row;

  if (title[0] != '\0')
    qw_flow_add_text (self->flow, QW_LETTER_LABEL, 26, kind)->style.keep = TRUE;
  row = qw_flow_add_text (self->flow, QW_LETTER_TITLE, title[0] != '\0' ? 2 : 26,
                          title[0] != '\0' ? title : kind);
  row->style.keep = TRUE;
}

/* What stands beside the client: a name and a value in the two columns at the end. */
static void
put_fact (QwRow *row, const char *name, const char *value)
{
  qw_row_put (row, 1, 1, QW_LETTER_NOTE, name);
  qw_row_put (row, 2, 1, QW_LETTER_BODY, value);
}

static void
put_number (QwQuoteWriter *self, QwRow *row)
{
  /* Translators: in place of a quote's number until it has one. */
  const char *draft = qw_quote_say (self->voice, N_ ("Draft"));

  put_fact (row, qw_quote_say (self->voice, N_ ("Number")),
            self->voice->label != NULL ? self->voice->label : draft);
}

static void
put_date (QwQuoteWriter *self, QwRow *row)
{
  const char *date = qw_quote_find_date (self->quote);
  g_autofree char *text = date != NULL ? qw_quote_say_date (self->voice, date) : NULL;

  if (text != NULL)
    put_fact (row, qw_quote_say (self->voice, N_ ("Date")), text);
}

static void
put_validity (QwQuoteWriter *self, QwRow *row)
{
  g_autofree char *until = qw_quote_say_valid_until (self->voice);

  if (until != NULL)
    put_fact (row, qw_quote_say (self->voice, N_ ("Valid until")), until);
}

static void
write_client (QwQuoteWriter *self)
{
  static const QwColumn columns[] = { { QW_COLUMN_REST, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_START } };
  const QwParty *client = self->quote->client;
  g_autofree char *details = qw_quote_say_party (self->voice, client);
  gboolean known = client->name[0] != '\0' || details[0] != '\0';
  QwRow *row;

  qw_flow_begin_table (self->flow, columns, G_N_ELEMENTS (columns));
  row = qw_flow_add_row (self->flow);
  row->style.above = 12;
  if (known)
    /* Translators: above the name of the client. */
    qw_row_put (row, 0, 1, QW_LETTER_NOTE, qw_quote_say (self->voice, N_ ("Prepared for")));
  put_number (self, row);
  row = qw_flow_add_row (self->flow);
  qw_row_put (row, 0, 1, QW_LETTER_STRONG, client->name);
  put_date (self, row);
  row = qw_flow_add_row (self->flow);
  qw_row_put (row, 0, 1, QW_LETTER_NOTE, details);
  put_validity (self, row);
  qw_flow_end_table (self->flow);
}

void
qw_quote_writer_write_head (QwQuoteWriter *self)
{
  const char *introduction = self->quote->texts[QW_QUOTE_INTRODUCTION];

  write_issuer (self);
  write_title (self);
  write_client (self);
  if (introduction[0] != '\0')
    qw_flow_add_text (self->flow, QW_LETTER_BODY, 14, introduction);
}
