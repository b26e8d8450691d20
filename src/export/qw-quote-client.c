/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-client-private.h"

#include "qw-json.h"
#include "qw-quote-life.h"
#include "qw-writer.h"

void
qw_client_writer_add_text (const QwClientWriter *self, const char *member, const char *text)
{
  if (text != NULL && text[0] != '\0')
    qw_json_add_string (self->builder, member, text);
}

void
qw_client_writer_add_money (const QwClientWriter *self, const char *member, gint64 minor)
{
  qw_json_add_money (self->builder, member, minor, self->voice->quote->digits);
}

void
qw_client_writer_add_decimal (const QwClientWriter *self, const char *member, gint64 value)
{
  static const QwDocumentStyle plain = { .numbers = { ".", "", "\3" } };
  g_autofree char *text = qw_document_style_format_decimal (&plain, value);

  qw_json_add_string (self->builder, member, text);
}

static void
add_head (const QwClientWriter *self)
{
  QwQuote *quote = self->voice->quote;
  static const char *const displays[] = { "lines", "sections", "total" };
  g_autofree char *until = qw_quote_valid_until (quote);

  qw_json_add_int (self->builder, "format", 1);
  qw_json_add_string (self->builder, "kind", "quote-for-client");
  qw_client_writer_add_text (self, "number", self->voice->label);
  qw_client_writer_add_text (self, "title", quote->texts[QW_QUOTE_TITLE]);
  qw_client_writer_add_text (self, "introduction", quote->texts[QW_QUOTE_INTRODUCTION]);
  qw_client_writer_add_text (self, "language", self->voice->language);
  qw_json_add_string (self->builder, "currency", quote->currency);
  qw_json_add_int (self->builder, "digits", quote->digits);
  qw_client_writer_add_text (self, "date", qw_quote_find_date (quote));
  qw_client_writer_add_text (self, "valid_until", until);
  qw_json_add_string (self->builder, "display", displays[quote->display]);
  qw_json_add_boolean (self->builder, "inclusive", quote->inclusive);
}

static void
add_party (const QwClientWriter *self, const char *member, const QwParty *party)
{
  json_builder_set_member_name (self->builder, member);
  json_builder_begin_object (self->builder);
  qw_client_writer_add_text (self, "name", party->name);
  qw_client_writer_add_text (self, "contact", party->contact);
  qw_client_writer_add_text (self, "address", party->address);
  qw_client_writer_add_text (self, "email", party->email);
  qw_client_writer_add_text (self, "phone", party->phone);
  qw_client_writer_add_text (self, "tax_id", party->tax_id);
  if (party == self->voice->quote->issuer)
    qw_client_writer_add_text (self, "bank", party->bank);
  json_builder_end_object (self->builder);
}

static void
add_taxes (const QwClientWriter *self)
{
  GPtrArray *taxes = self->voice->quote->taxes;

  json_builder_set_member_name (self->builder, "taxes");
  json_builder_begin_array (self->builder);
  for (guint i = 0; i < taxes->len; i++)
    {
      const QwQuoteTax *tax = taxes->pdata[i];

      json_builder_begin_object (self->builder);
      qw_json_add_string (self->builder, "title", tax->title);
      qw_client_writer_add_decimal (self, "percent", tax->percent);
      qw_client_writer_add_text (self, "note", tax->note);
      json_builder_end_object (self->builder);
    }
  json_builder_end_array (self->builder);
}

static void
add_choices (const QwClientWriter *self)
{
  GPtrArray *choices = self->voice->quote->choices;

  if (choices->len == 0)
    return;
  json_builder_set_member_name (self->builder, "choices");
  json_builder_begin_array (self->builder);
  for (guint i = 0; i < choices->len; i++)
    {
      json_builder_begin_object (self->builder);
      qw_json_add_string (self->builder, "title",
                          ((const QwQuoteChoice *) choices->pdata[i])->title);
      json_builder_end_object (self->builder);
    }
  json_builder_end_array (self->builder);
}

static void
add_lists (const QwClientWriter *self)
{
  static const char *const members[] = { "included", "excluded", "assumptions" };

  for (guint i = 0; i < QW_N_QUOTE_LISTS; i++)
    {
      GStrv texts = self->voice->quote->lists[i];

      if (texts == NULL || texts[0] == NULL)
        continue;
      json_builder_set_member_name (self->builder, members[i]);
      json_builder_begin_array (self->builder);
      for (; *texts != NULL; texts++)
        json_builder_add_string_value (self->builder, *texts);
      json_builder_end_array (self->builder);
    }
}

JsonNode *
qw_quote_client_to_json (QwQuote *quote, const QwQuoteLook *look, GError **error)
{
  g_auto (QwQuoteVoice) voice = { 0 };
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  QwClientWriter self = { &voice, builder, 0 };

  if (!qw_quote_voice_init (&voice, quote, look, error))
    return NULL;
  self.n_choices = qw_quote_count_choices (&voice);
  json_builder_begin_object (builder);
  add_head (&self);
  add_party (&self, "issuer", quote->issuer);
  add_party (&self, "client", quote->client);
  add_taxes (&self);
  add_choices (&self);
  qw_client_writer_add_sections (&self);
  qw_client_writer_add_totals (&self);
  qw_client_writer_add_portions (&self);
  add_lists (&self);
  qw_client_writer_add_text (&self, "terms", quote->texts[QW_QUOTE_TERMS]);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}

static gboolean
turns (gunichar letter)
{
  return (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069) ||
         letter == 0x2028 || letter == 0x2029;
}

/* They can only stand inside strings there, where `\u202e` is the same to a program and plain to see for a person. */
static char *
escape_turns (const char *text)
{
  GString *escaped = g_string_new (NULL);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (turns (g_utf8_get_char (text)))
      g_string_append_printf (escaped, "\\u%04x", g_utf8_get_char (text));
    else
      g_string_append_unichar (escaped, g_utf8_get_char (text));
  g_string_append_c (escaped, '\n');
  return g_string_free (escaped, FALSE);
}

char *
qw_quote_client_to_text (QwQuote *quote, const QwQuoteLook *look, GError **error)
{
  g_autoptr (JsonNode) node = qw_quote_client_to_json (quote, look, error);
  g_autofree char *text = node != NULL ? qw_writer_print (node, TRUE) : NULL;

  return text != NULL ? escape_turns (text) : NULL;
}
