/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-private.h"

#include "qw-quote-life.h"

G_DEFINE_BOXED_TYPE (QwQuote, qw_quote, qw_quote_ref, qw_quote_unref)

static void
clear (QwQuote *self)
{
  qw_shape_clear (&qw_quote_shape, self);
}

static void
take_text (char **member, const char *text)
{
  g_free (*member);
  *member = g_strdup (text);
}

static void
take_party (QwParty **member, QwParty *party)
{
  qw_party_ref (party);
  qw_party_unref (*member);
  *member = party;
}

/* What is given replaces what stands there, the rest stays. */
static void
take_start (QwQuote *self, const QwQuoteStart *start)
{
  take_text (&self->id, start->id);
  take_text (&self->created, start->today);
  if (start->language != NULL)
    take_text (&self->texts[QW_QUOTE_LANGUAGE], start->language);
  if (start->terms != NULL)
    take_text (&self->texts[QW_QUOTE_TERMS], start->terms);
  if (start->issuer != NULL)
    take_party (&self->issuer, start->issuer);
  if (start->client != NULL)
    take_party (&self->client, start->client);
  if (start->valid_days > 0)
    self->valid_days = start->valid_days;
}

static void
add_first_parts (QwQuote *self)
{
  g_ptr_array_add (self->taxes, qw_quote_tax_new ("", 0));
  g_ptr_array_add (self->sections, qw_quote_section_new (""));
  qw_quote_take_ids (self, &qw_quote_tax_shape, self->taxes);
  qw_quote_take_ids (self, &qw_quote_section_shape, self->sections);
}

/* The content in a document of its own, that nobody has seen yet. */
static QwQuote *
begin_again (QwQuote *self, const QwQuoteStart *start)
{
  QwQuote *copy = qw_quote_copy (self);

  take_start (copy, start);
  copy->state = QW_QUOTE_DRAFT;
  g_clear_pointer (&copy->issued, g_free);
  g_clear_pointer (&copy->outcome, json_node_unref);
  g_ptr_array_unref (copy->history);
  copy->history = qw_parts_new (&qw_quote_event_shape);
  return copy;
}

QwQuote *
qw_quote_new (const QwCurrency *currency, const QwQuoteStart *start)
{
  QwQuote *self;

  g_return_val_if_fail (currency != NULL, NULL);
  g_return_val_if_fail (start != NULL && start->id != NULL && start->today != NULL, NULL);

  self = qw_shape_new (&qw_quote_shape);
  take_text (&self->currency, currency->code);
  self->digits = currency->digits;
  take_start (self, start);
  add_first_parts (self);
  return self;
}

QwQuote *
qw_quote_duplicated (QwQuote *self, const QwQuoteStart *start)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (start != NULL && start->id != NULL && start->today != NULL, NULL);

  copy = begin_again (self, start);
  g_clear_pointer (&copy->number, g_free);
  g_clear_pointer (&copy->previous, g_free);
  copy->revision = 0;
  return copy;
}

QwQuote *
qw_quote_revised (QwQuote *self, const QwQuoteStart *start)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (start != NULL && start->id != NULL && start->today != NULL, NULL);

  copy = begin_again (self, start);
  take_text (&copy->previous, self->id);
  copy->revision = self->revision + 1;
  return copy;
}

QwQuote *
qw_quote_copy (QwQuote *self)
{
  return qw_shape_copy (&qw_quote_shape, self);
}

QwQuote *
qw_quote_ref (QwQuote *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_quote_unref (QwQuote *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear);
}

gboolean
qw_quote_equal (QwQuote *a, QwQuote *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return qw_shape_equal (&qw_quote_shape, a, b);
}

gboolean
qw_quote_is_frozen (QwQuote *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->state != QW_QUOTE_DRAFT;
}
