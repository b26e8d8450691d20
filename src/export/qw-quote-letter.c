/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-letter.h"

#include "qw-plain-text.h"
#include "qw-quote-voice.h"

#include <glib/gi18n-lib.h>

/* A program for mail takes it as an argument: nothing in it may be an option, a list or a header. */
static char *
find_address (const QwQuote *quote)
{
  g_autofree char *address = g_strstrip (g_strdup (quote->client->email));
  const char *at = strchr (address, '@');

  if (at == NULL || at == address || at[1] == '\0' || address[0] == '-' ||
      strpbrk (address, " \t\r\n,;<>\"?&%") != NULL)
    return NULL;
  return g_steal_pointer (&address);
}

static char *
write_subject (const QwQuoteVoice *voice)
{
  g_autofree char *title = qw_plain_text (qw_quote_say_title (voice));
  g_autofree char *label = voice->label != NULL ? qw_plain_text (voice->label) : NULL;
  const char *kind = qw_quote_say (voice, N_ ("Quote"));
  g_autofree char *what = label != NULL ? g_strdup_printf ("%s %s", kind, label) : g_strdup (kind);

  if (g_str_equal (title, kind))
    return g_steal_pointer (&what);
  return g_strdelimit (g_strdup_printf ("%s: %s", what, title), "\n", ' ');
}

static char *
write_body (const QwQuoteVoice *voice)
{
  g_autofree char *name = qw_plain_text (voice->label != NULL ? voice->label
                                                              : qw_quote_say_title (voice));
  /* Translators: of a letter to a client; %s is the number or the title of the quote. */
  g_autofree char *attached = qw_quote_say_with (voice, N_ ("Please find attached the quote %s."),
                                                 g_strdelimit (name, "\n", ' '));
  g_autofree char *date = qw_quote_say_valid_until (voice);
  /* Translators: of a letter to a client; %s is the last day of a quote. */
  g_autofree char *valid = date != NULL
                               ? qw_quote_say_with (voice, N_ ("It is valid until %s."), date)
                               : g_strdup ("");
  g_autofree char *sender = qw_plain_text (voice->quote->issuer->name);

  return g_strdup_printf ("%s\n\n%s%s%s\n\n%s\n%s\n",
                          /* Translators: how a letter to a client begins. */
                          qw_quote_say (voice, N_ ("Hello,")), attached,
                          valid[0] != '\0' ? "\n" : "", valid,
                          /* Translators: how a letter to a client ends. */
                          qw_quote_say (voice, N_ ("Kind regards")), sender);
}

QwQuoteLetter *
qw_quote_letter_new (QwQuote *quote, const QwQuoteLook *look, GError **error)
{
  g_auto (QwQuoteVoice) voice = { 0 };
  QwQuoteLetter *self;

  if (!qw_quote_voice_init (&voice, quote, look, error))
    return NULL;
  self = g_new (QwQuoteLetter, 1);
  *self = (QwQuoteLetter){ find_address (quote), write_subject (&voice), write_body (&voice) };
  return self;
}

void
qw_quote_letter_free (QwQuoteLetter *self)
{
  g_free (self->address);
  g_free (self->subject);
  g_free (self->body);
  g_free (self);
}
