/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-book-private.h"

#include "qw-format.h"

#include <glib/gi18n-lib.h>

/* A quote that waits for what the library knows of the user's business: of one estimate, of several, or of none. */
typedef struct
{
  QwQuoteBook *book;
  QwEstimate *estimate;
  GPtrArray *offered;
  GStrv names;
} Plan;

static void
free_plan (Plan *plan)
{
  g_object_unref (plan->book);
  g_clear_pointer (&plan->estimate, qw_estimate_unref);
  g_clear_pointer (&plan->offered, g_ptr_array_unref);
  g_strfreev (plan->names);
  g_free (plan);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Plan, free_plan)

static const char *
translate (const char *text, gpointer data)
{
  if (g_str_equal (text, QW_QUOTE_OWN_WORK))
    return _ ("Further work");
  if (g_str_equal (text, QW_QUOTE_ROUNDING))
    return _ ("Rounding");
  if (g_str_equal (text, QW_QUOTE_PACKAGE))
    return C_ ("offer", "Package");
  return qw_format_table_text (text);
}

/* The language that the words above come in: "de-DE" of "de_DE.UTF-8". */
static char *
find_language (void)
{
  const char *name = g_get_language_names ()[0];
  char *language = g_strndup (name, strcspn (name, ".@"));

  g_strdelimit (language, "_", '-');
  if (g_str_equal (language, "C") || g_str_equal (language, "POSIX"))
    {
      g_free (language);
      language = g_strdup ("en");
    }
  return language;
}

static const QwCurrency *
find_currency (QwQuoteBook *self, const char *code)
{
  const QwCurrency *currency = code != NULL ? qw_catalog_find_currency (self->catalog, code) : NULL;

  return currency != NULL ? currency
                          : g_ptr_array_index (qw_catalog_get_currencies (self->catalog), 0);
}

static QwQuote *
with_tax (QwQuote *quote, const QwQuoteTax *tax)
{
  g_autoptr (GPtrArray)
      taxes = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_tax_unref);

  if (tax == NULL)
    return qw_quote_ref (quote);
  g_ptr_array_add (taxes, qw_quote_tax_copy (tax));
  return qw_quote_with_taxes (quote, taxes);
}

static QwQuote *
make (Plan *plan, const QwClient *business)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *today = qw_quote_book_today ();
  g_autofree char *language = find_language ();
  g_autoptr (QwQuote) quote = NULL;
  QwQuoteStart start = {
    .id = id,
    .today = today,
    .language = business != NULL && business->language != NULL ? business->language : language,
    .issuer = business != NULL ? business->party : NULL,
    .valid_days = business != NULL ? business->valid_days : 0,
    .terms = business != NULL ? business->terms : NULL,
    .translate = translate,
  };

  if (plan->offered != NULL)
    quote = qw_quote_new_offer ((QwEstimate *const *) plan->offered->pdata,
                                (const char *const *) plan->names, plan->offered->len, &start);
  else if (plan->estimate != NULL)
    quote = qw_quote_new_from_estimate (plan->estimate, &start);
  else
    quote = qw_quote_new (find_currency (plan->book, business != NULL ? business->currency : NULL),
                          &start);
  return with_tax (quote, business != NULL ? business->tax : NULL);
}

/* Without a word of the business a quote can still be made. */
static void
business_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Plan) plan = user_data;
  g_autoptr (QwClient)
      business = qw_library_load_business_finish (QW_LIBRARY (source), result, NULL);
  g_autoptr (QwQuote) quote = NULL;

  qw_quote_book_busy (plan->book, -1);
  if (plan->book->desk == NULL)
    return;
  quote = make (plan, business);
  qw_library_save (plan->book->library, quote);
  qw_quote_book_put (plan->book, quote, TRUE);
  qw_quote_book_list (plan->book);
}

static Plan *
begin_plan (QwQuoteBook *self)
{
  Plan *plan = g_new0 (Plan, 1);

  plan->book = g_object_ref (self);
  return plan;
}

static void
carry_out (Plan *plan)
{
  qw_quote_book_busy (plan->book, 1);
  qw_quote_book_open (plan->book);
  qw_library_load_business_async (plan->book->library, NULL, business_cb, plan);
}

void
qw_quote_book_create (QwQuoteBook *self, QwEstimate *estimate)
{
  Plan *plan;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  plan = begin_plan (self);
  plan->estimate = estimate != NULL ? qw_estimate_ref (estimate) : NULL;
  carry_out (plan);
}

void
qw_quote_book_create_offer (QwQuoteBook *self, GPtrArray *estimates, const char *const *names)
{
  Plan *plan;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  g_return_if_fail (estimates != NULL && estimates->len > 0);
  g_return_if_fail (g_strv_length ((GStrv) names) == estimates->len);
  plan = begin_plan (self);
  plan->offered = g_ptr_array_ref (estimates);
  plan->names = g_strdupv ((GStrv) names);
  carry_out (plan);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwQuoteBook) self = user_data;
  g_autoptr (GError) error = NULL;

  qw_quote_book_busy (self, -1);
  if (!qw_library_open_finish (QW_LIBRARY (source), result, &error))
    qw_quote_book_refuse (self, error);
  if (self->library == NULL)
    return;
  qw_quote_book_list (self);
  qw_quote_book_sum (self);
}

void
qw_quote_book_open (QwQuoteBook *self)
{
  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  if (self->opened && self->problem != NULL)
    qw_quote_book_list (self);
  if (self->opened)
    return;
  self->opened = TRUE;
  qw_quote_book_busy (self, 1);
  qw_library_open_async (self->library, NULL, opened_cb, g_object_ref (self));
}
