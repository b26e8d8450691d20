/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-desk-private.h"

#include <glib/gi18n-lib.h>

/* Takes @part over. */
static GPtrArray *
append (GPtrArray *parts, const QwShape *shape, gpointer part)
{
  GPtrArray *copy = qw_parts_copy (shape, parts);

  g_ptr_array_add (copy, part);
  return copy;
}

void
qw_desk_add_tax (QwDesk *self)
{
  g_autoptr (GPtrArray) taxes = NULL;
  g_autoptr (QwQuote) quote = NULL;

  g_return_if_fail (QW_IS_DESK (self) && self->quote != NULL);
  taxes = append (self->quote->taxes, &qw_quote_tax_shape, qw_quote_tax_new (_ ("Tax"), 0));
  quote = qw_quote_with_taxes (self->quote, taxes);
  qw_desk_set_quote (self, quote, NULL);
}

void
qw_desk_add_choice (QwDesk *self)
{
  g_autoptr (GPtrArray) choices = NULL;
  g_autoptr (QwQuote) quote = NULL;

  g_return_if_fail (QW_IS_DESK (self) && self->quote != NULL);
  choices = append (self->quote->choices, &qw_quote_choice_shape,
                    qw_quote_choice_new (_ ("Choose one")));
  quote = qw_quote_with_choices (self->quote, choices);
  qw_desk_set_quote (self, quote, NULL);
}

static gboolean
has_rest (GPtrArray *milestones)
{
  for (guint i = 0; i < milestones->len; i++)
    if (((QwMilestone *) milestones->pdata[i])->portion.kind == QW_PORTION_REST)
      return TRUE;
  return FALSE;
}

/* The first milestone takes what is left, so that they sum from the start. */
void
qw_desk_add_milestone (QwDesk *self)
{
  g_autoptr (GPtrArray) milestones = NULL;
  g_autoptr (QwQuote) quote = NULL;
  QwMilestone *milestone;

  g_return_if_fail (QW_IS_DESK (self) && self->quote != NULL);
  milestone = qw_milestone_new (_ ("On delivery"));
  milestone->portion.kind = has_rest (self->quote->milestones) ? QW_PORTION_PERCENT
                                                               : QW_PORTION_REST;
  milestones = append (self->quote->milestones, &qw_milestone_shape, milestone);
  quote = qw_quote_with_milestones (self->quote, milestones);
  qw_desk_set_quote (self, quote, NULL);
}

static GPtrArray *
without (GListStore *list, QwPartItem *item, GPtrArray *parts, const QwShape *shape)
{
  GPtrArray *copy = qw_parts_copy (shape, parts);
  guint position;

  if (g_list_store_find (list, item, &position) && position < copy->len)
    g_ptr_array_remove_index (copy, position);
  return copy;
}

static void
remove_tax (QwDesk *self, QwPartItem *item)
{
  g_autoptr (GPtrArray)
      taxes = without (self->lists[QW_DESK_TAXES], item, self->quote->taxes, &qw_quote_tax_shape);
  g_autoptr (QwQuote) quote = NULL;

  if (taxes->len == 0)
    {
      qw_desk_refuse (self, _ ("A quote has at least one tax rate, which may be 0 %"));
      return;
    }
  quote = qw_quote_with_taxes (self->quote, taxes);
  qw_desk_set_quote (self, quote, NULL);
  qw_desk_say (self, _ ("A tax rate was deleted"));
}

static void
remove_choice (QwDesk *self, QwPartItem *item)
{
  g_autoptr (GPtrArray) choices = without (self->lists[QW_DESK_CHOICES], item, self->quote->choices,
                                           &qw_quote_choice_shape);
  g_autoptr (QwQuote) quote = qw_quote_with_choices (self->quote, choices);

  qw_desk_set_quote (self, quote, NULL);
  qw_desk_say (self, _ ("A choice was deleted; its lines stay"));
}

static void
remove_milestone (QwDesk *self, QwPartItem *item)
{
  g_autoptr (GPtrArray) milestones = without (self->lists[QW_DESK_MILESTONES], item,
                                              self->quote->milestones, &qw_milestone_shape);
  g_autoptr (QwQuote) quote = qw_quote_with_milestones (self->quote, milestones);

  qw_desk_set_quote (self, quote, NULL);
  qw_desk_say (self, _ ("A milestone was deleted"));
}

void
qw_desk_remove_part (QwDesk *self, QwPartItem *item)
{
  g_return_if_fail (QW_IS_DESK (self) && self->quote != NULL && QW_IS_PART_ITEM (item));
  switch (qw_part_item_get_kind (item))
    {
    case QW_PART_TAX:
      remove_tax (self, item);
      break;
    case QW_PART_CHOICE:
      remove_choice (self, item);
      break;
    case QW_PART_MILESTONE:
      remove_milestone (self, item);
      break;
    default:
      g_return_if_reached ();
    }
}

void
qw_desk_set_issuer (QwDesk *self, QwParty *party)
{
  g_autoptr (QwQuote) quote = NULL;

  g_return_if_fail (QW_IS_DESK (self) && self->quote != NULL);
  quote = qw_quote_with_issuer (self->quote, party);
  qw_desk_set_quote (self, quote, NULL);
}

void
qw_desk_set_client (QwDesk *self, QwParty *party)
{
  g_autoptr (QwQuote) quote = NULL;

  g_return_if_fail (QW_IS_DESK (self) && self->quote != NULL);
  quote = qw_quote_with_client (self->quote, party);
  qw_desk_set_quote (self, quote, NULL);
}
