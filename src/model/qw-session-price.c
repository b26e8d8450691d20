/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-session-private.h"

#include "qw-money.h"

static guint
price_digits (QwSession *self)
{
  return self->estimate->currency->digits;
}

/* The dial and a price of one's own both say what the price is: whoever moves the dial wants its price. */
void
qw_session_write_confidence (QwSession *self, guint confidence)
{
  g_autoptr (QwBrief) at_confidence = qw_brief_with_confidence (self->state->brief, confidence);
  g_autoptr (QwBrief) brief = qw_brief_with_own_price (at_confidence, NULL);

  qw_session_set_brief (self, brief, "confidence");
}

double
qw_session_read_price (QwSession *self)
{
  return self->estimate->fixed.own
             ? qw_money_to_double (self->estimate->fixed.price, price_digits (self))
             : 0;
}

void
qw_session_write_price (QwSession *self, double price)
{
  g_autoptr (QwBrief) brief = NULL;
  g_autofree char *amount = NULL;
  gint64 minor = 0;

  if (price > 0 && !qw_money_from_double (price, price_digits (self), &minor, NULL))
    return;
  if (minor > 0)
    amount = qw_money_to_string (minor, price_digits (self));
  brief = qw_brief_with_own_price (self->state->brief, amount);
  qw_session_set_brief (self, brief, "own-price");
}

/* One's own price begins at the one on screen, so that nothing jumps. */
void
qw_session_set_has_own_price (QwSession *self, gboolean own)
{
  g_autoptr (QwBrief) brief = NULL;
  g_autofree char *amount = NULL;

  if (own == self->estimate->fixed.own)
    return;
  if (own)
    amount = qw_money_to_string (MAX (self->estimate->fixed.price, 1), price_digits (self));
  brief = qw_brief_with_own_price (self->state->brief, amount);
  qw_session_set_brief (self, brief, NULL);
}
