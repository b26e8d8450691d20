/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-private.h"

static void
take_party (QwParty **member, QwParty *party)
{
  QwParty *taken = party != NULL ? qw_party_ref (party) : qw_party_new ();

  qw_party_unref (*member);
  *member = taken;
}

static void
take_parts (QwQuote *self, GPtrArray **member, const QwShape *shape, GPtrArray *parts)
{
  GPtrArray *taken = qw_parts_copy (shape, parts);

  g_ptr_array_unref (*member);
  *member = taken;
  qw_quote_take_ids (self, shape, taken);
}

QwQuote *
qw_quote_with_text (QwQuote *self, QwQuoteText field, const char *text)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (field < QW_N_QUOTE_TEXTS, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  copy = qw_quote_copy (self);
  g_free (copy->texts[field]);
  copy->texts[field] = g_strdup (text);
  return copy;
}

QwQuote *
qw_quote_with_list (QwQuote *self, QwQuoteList field, const char *const *texts)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (field < QW_N_QUOTE_LISTS, NULL);
  g_return_val_if_fail (texts != NULL, NULL);

  copy = qw_quote_copy (self);
  g_strfreev (copy->lists[field]);
  copy->lists[field] = g_strdupv ((GStrv) texts);
  return copy;
}

QwQuote *
qw_quote_with_valid_days (QwQuote *self, guint days)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = qw_quote_copy (self);
  copy->valid_days = days;
  return copy;
}

QwQuote *
qw_quote_with_display (QwQuote *self, QwDisplay display)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = qw_quote_copy (self);
  copy->display = display;
  return copy;
}

QwQuote *
qw_quote_with_inclusive (QwQuote *self, gboolean inclusive)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = qw_quote_copy (self);
  copy->inclusive = inclusive;
  return copy;
}

QwQuote *
qw_quote_with_rounding (QwQuote *self, gint64 step)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (step >= 0, NULL);

  copy = qw_quote_copy (self);
  copy->rounding = step;
  return copy;
}

QwQuote *
qw_quote_with_issuer (QwQuote *self, QwParty *issuer)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = qw_quote_copy (self);
  take_party (&copy->issuer, issuer);
  return copy;
}

QwQuote *
qw_quote_with_client (QwQuote *self, QwParty *client)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = qw_quote_copy (self);
  take_party (&copy->client, client);
  return copy;
}

QwQuote *
qw_quote_with_deposit (QwQuote *self, const QwPortion *deposit)
{
  QwQuote *copy;
  QwPortion before;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (deposit != NULL, NULL);

  copy = qw_quote_copy (self);
  before = copy->deposit;
  copy->deposit = *deposit;
  qw_shape_own (&qw_portion_shape, &copy->deposit);
  qw_shape_clear (&qw_portion_shape, &before);
  return copy;
}

QwQuote *
qw_quote_with_outcome (QwQuote *self, JsonNode *outcome)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (outcome == NULL || JSON_NODE_HOLDS_OBJECT (outcome), NULL);

  copy = qw_quote_copy (self);
  g_clear_pointer (&copy->outcome, json_node_unref);
  if (outcome != NULL)
    {
      json_node_seal (outcome);
      copy->outcome = json_node_ref (outcome);
    }
  return copy;
}

QwQuote *
qw_quote_with_taxes (QwQuote *self, GPtrArray *taxes)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (taxes != NULL && taxes->len > 0, NULL);

  copy = qw_quote_copy (self);
  take_parts (copy, &copy->taxes, &qw_quote_tax_shape, taxes);
  qw_quote_drop_line_references (copy);
  return copy;
}

QwQuote *
qw_quote_with_choices (QwQuote *self, GPtrArray *choices)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (choices != NULL, NULL);

  copy = qw_quote_copy (self);
  take_parts (copy, &copy->choices, &qw_quote_choice_shape, choices);
  qw_quote_drop_line_references (copy);
  return copy;
}

QwQuote *
qw_quote_with_milestones (QwQuote *self, GPtrArray *milestones)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (milestones != NULL, NULL);

  copy = qw_quote_copy (self);
  take_parts (copy, &copy->milestones, &qw_milestone_shape, milestones);
  return copy;
}
