/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-client.h"
#include "qw-quote-voice.h"

G_BEGIN_DECLS

/** QwClientWriter: a quote that is being written for the client; @n_choices: lines that the client chooses. */
typedef struct
{
  const QwQuoteVoice *voice;
  JsonBuilder *builder;
  guint n_choices;
} QwClientWriter;

/** qw_client_writer_add_text: a member, unless it is "" or %NULL. */
void qw_client_writer_add_text (const QwClientWriter *self, const char *member, const char *text);
void qw_client_writer_add_money (const QwClientWriter *self, const char *member, gint64 minor);
/** qw_client_writer_add_decimal: "2.25". */
void qw_client_writer_add_decimal (const QwClientWriter *self, const char *member, gint64 value);
void qw_client_writer_add_sections (const QwClientWriter *self);
void qw_client_writer_add_totals (const QwClientWriter *self);
/** qw_client_writer_add_portions: deposit, milestones and what they leave. */
void qw_client_writer_add_portions (const QwClientWriter *self);

G_END_DECLS
