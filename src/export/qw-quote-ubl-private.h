/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-ubl.h"
#include "qw-quote-voice.h"

G_BEGIN_DECLS

/** QwUblWriter: a quotation that is being written. */
typedef struct
{
  const QwQuoteVoice *voice;
  GString *out;
} QwUblWriter;

/** qw_ubl_writer_open: begins an aggregate, "Party". */
void qw_ubl_writer_open (const QwUblWriter *self, const char *name);
void qw_ubl_writer_close (const QwUblWriter *self, const char *name);
/** qw_ubl_writer_put: a basic component, "Name", unless @text is "" or %NULL. */
void qw_ubl_writer_put (const QwUblWriter *self, const char *name, const char *text);
/** qw_ubl_writer_put_amount: with its currency. */
void qw_ubl_writer_put_amount (const QwUblWriter *self, const char *name, gint64 minor);
/** qw_ubl_writer_put_decimal: @value in 1/10000; @unit: (nullable): a code of UN/ECE Recommendation 20. */
void qw_ubl_writer_put_decimal (const QwUblWriter *self,
                                const char *name,
                                gint64 value,
                                const char *unit);

/** qw_ubl_writer_put_lines: at least one, whose amounts less the discounts are the net of what is paid once. */
void qw_ubl_writer_put_lines (const QwUblWriter *self);
/** qw_ubl_writer_put_discounts: discount lines, where lines are shown. */
void qw_ubl_writer_put_discounts (const QwUblWriter *self);
/** qw_ubl_writer_get_discounts: what they take off. */
gint64 qw_ubl_writer_get_discounts (const QwUblWriter *self);

G_END_DECLS
