/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-wishes.h"

/* A file, an offer or a new quote. */
typedef struct
{
  GFile *file;
  QwEstimate *estimate;
  GPtrArray *offered;
  GStrv names;
} Wish;

struct _QwQuoteWishes
{
  GPtrArray *wishes;
};

static void
free_wish (gpointer data)
{
  Wish *wish = data;

  g_clear_object (&wish->file);
  g_clear_pointer (&wish->estimate, qw_estimate_unref);
  g_clear_pointer (&wish->offered, g_ptr_array_unref);
  g_strfreev (wish->names);
  g_free (wish);
}

static Wish *
add (QwQuoteWishes *self)
{
  Wish *wish = g_new0 (Wish, 1);

  g_ptr_array_add (self->wishes, wish);
  return wish;
}

static void
fulfil (const Wish *wish, QwQuoteBook *book)
{
  if (wish->file != NULL)
    qw_quote_book_import (book, wish->file);
  else if (wish->offered != NULL)
    qw_quote_book_create_offer (book, wish->offered, (const char *const *) wish->names);
  else
    qw_quote_book_create (book, wish->estimate);
}

QwQuoteWishes *
qw_quote_wishes_new (void)
{
  QwQuoteWishes *self = g_new (QwQuoteWishes, 1);

  self->wishes = g_ptr_array_new_with_free_func (free_wish);
  return self;
}

void
qw_quote_wishes_free (QwQuoteWishes *self)
{
  g_ptr_array_unref (self->wishes);
  g_free (self);
}

void
qw_quote_wishes_add_quote (QwQuoteWishes *self, QwEstimate *estimate)
{
  g_return_if_fail (self != NULL);
  add (self)->estimate = estimate != NULL ? qw_estimate_ref (estimate) : NULL;
}

void
qw_quote_wishes_add_offer (QwQuoteWishes *self, GPtrArray *estimates, const char *const *names)
{
  Wish *wish;

  g_return_if_fail (self != NULL && estimates != NULL);
  wish = add (self);
  wish->offered = g_ptr_array_ref (estimates);
  wish->names = g_strdupv ((GStrv) names);
}

void
qw_quote_wishes_add_file (QwQuoteWishes *self, GFile *file)
{
  g_return_if_fail (self != NULL && G_IS_FILE (file));
  add (self)->file = g_object_ref (file);
}

void
qw_quote_wishes_fulfil (QwQuoteWishes *self, QwQuoteBook *book)
{
  g_autoptr (GPtrArray) wishes = NULL;

  g_return_if_fail (self != NULL && QW_IS_QUOTE_BOOK (book));
  wishes = g_steal_pointer (&self->wishes);
  self->wishes = g_ptr_array_new_with_free_func (free_wish);
  if (wishes->len > 0)
    qw_quote_book_open (book);
  for (guint i = 0; i < wishes->len; i++)
    fulfil (wishes->pdata[i], book);
}
