/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-shape.h"

#include "qw-quote-private.h"

#define MAX_SHORT    4000
#define MAX_LANGUAGE 35
#define MAX_PARTS    1000
#define MAX_REFS     QW_QUOTE_MAX_LINES
#define MAX_CONTENT  1000000
#define MAX_WEEKS    (G_GINT64_CONSTANT (100000) * QW_DECIMAL_SCALE)

#define AT(name) .offset = G_STRUCT_OFFSET (TYPE, name)
#define TEXT(name, field)                                                                          \
  {                                                                                                \
    name, QW_FIELD_TEXT, AT (field), .max = QW_QUOTE_MAX_TEXT                                      \
  }
#define SHORT(name, field)                                                                         \
  {                                                                                                \
    name, QW_FIELD_TEXT, AT (field), .max = MAX_SHORT                                              \
  }
#define MAYBE(name, field)                                                                         \
  {                                                                                                \
    name, QW_FIELD_MAYBE, AT (field), .max = QW_QUOTE_MAX_TEXT                                     \
  }
#define AMOUNT(name, field)                                                                        \
  {                                                                                                \
    name, QW_FIELD_AMOUNT, AT (field), .max = G_MAXINT64                                           \
  }
#define PERCENT(name, field)                                                                       \
  {                                                                                                \
    name, QW_FIELD_DECIMAL, AT (field), .max = 100 * QW_DECIMAL_SCALE                              \
  }
#define TRUTH(name, field)                                                                         \
  {                                                                                                \
    name, QW_FIELD_BOOLEAN, AT (field)                                                             \
  }
#define PARTS(name, field, least, most, of)                                                        \
  {                                                                                                \
    name, QW_FIELD_PARTS, AT (field), .always = TRUE, .min = least, .max = most, .shape = &of      \
  }
#define SHAPE(given, shaped, freed)                                                                \
  .prefix = given, .size = sizeof (TYPE), .extra = G_STRUCT_OFFSET (TYPE, extra),                  \
  .n_fields = G_N_ELEMENTS (shaped), .fields = shaped, .unref = (GDestroyNotify) (freed)

static const char *const line_kinds[] = { "fixed", "hourly", "unit", "free", "discount", NULL };
static const char *const periods[] = { "once", "monthly", "yearly", NULL };
static const char *const portion_kinds[] = { "none", "percent", "amount", "lines", "rest", NULL };
static const char *const displays[] = { "lines", "sections", "total", NULL };
static const char *const states[] = {
  "draft", "sent", "accepted", "declined", "expired", "superseded", "done", NULL,
};

#define TYPE QwParty
static const QwField party_fields[] = {
  { "id", QW_FIELD_REF, AT (id) },
  TEXT ("name", name),
  TEXT ("contact", contact),
  TEXT ("address", address),
  SHORT ("email", email),
  SHORT ("phone", phone),
  SHORT ("tax_id", tax_id),
  TEXT ("bank", bank),
  { "logo", QW_FIELD_LOGO, AT (logo), .max = QW_QUOTE_MAX_LOGO },
};
const QwShape qw_party_shape = { SHAPE (NULL, party_fields, qw_party_unref) };
#undef TYPE

#define TYPE QwQuoteTax
static const QwField tax_fields[] = {
  { "id", QW_FIELD_ID, AT (id) },
  TEXT ("title", title),
  { "percent", QW_FIELD_DECIMAL, AT (percent), .always = TRUE, .max = QW_QUOTE_MAX_TAX },
  MAYBE ("note", note),
};
const QwShape qw_quote_tax_shape = { SHAPE ("tax", tax_fields, qw_quote_tax_unref) };
#undef TYPE

#define TYPE QwQuoteChoice
static const QwField choice_fields[] = {
  { "id", QW_FIELD_ID, AT (id) },
  TEXT ("title", title),
};
const QwShape qw_quote_choice_shape = { SHAPE ("choice", choice_fields, qw_quote_choice_unref) };
#undef TYPE

#define TYPE QwQuoteContent
static const QwField content_fields[] = {
  TEXT ("group", group),
  TEXT ("title", title),
  { "quantity", QW_FIELD_COUNT, AT (quantity), .min = 1, .max = MAX_CONTENT, .usual = 1 },
};
const QwShape qw_quote_content_shape = { SHAPE (NULL, content_fields, qw_quote_content_unref) };
#undef TYPE

#define TYPE QwQuotePackage
static const QwField package_fields[] = {
  { "weeks_low", QW_FIELD_DECIMAL, AT (weeks_low), .max = MAX_WEEKS },
  { "weeks_high", QW_FIELD_DECIMAL, AT (weeks_high), .max = MAX_WEEKS },
  PARTS ("contents", contents, 0, MAX_PARTS, qw_quote_content_shape),
  { "brief", QW_FIELD_NODE, AT (brief) },
  { "estimate", QW_FIELD_NODE, AT (estimate) },
};
const QwShape qw_quote_package_shape = { SHAPE (NULL, package_fields, qw_quote_package_unref) };
#undef TYPE

#define TYPE QwQuoteLine
static const QwField line_fields[] = {
  { "id", QW_FIELD_ID, AT (id) },
  { "kind", QW_FIELD_WORD, AT (kind), .always = TRUE, .words = line_kinds },
  TEXT ("title", title),
  TEXT ("detail", detail),
  { "quantity", QW_FIELD_DECIMAL, AT (quantity), .max = G_MAXINT64, .usual = QW_DECIMAL_SCALE },
  TEXT ("unit", unit),
  { "price", QW_FIELD_AMOUNT, AT (price), .min = -G_MAXINT64, .max = G_MAXINT64 },
  PERCENT ("percent", percent),
  AMOUNT ("off", off),
  TRUTH ("whole", whole),
  { "tax", QW_FIELD_REF, AT (tax) },
  { "period", QW_FIELD_WORD, AT (period), .words = periods },
  TRUTH ("optional", optional),
  TRUTH ("chosen", chosen),
  { "choice", QW_FIELD_REF, AT (choice) },
  { "cost", QW_FIELD_AMOUNT, AT (cost), .flag = G_STRUCT_OFFSET (QwQuoteLine, has_cost),
    .max = G_MAXINT64 },
  { "origin", QW_FIELD_REF, AT (origin) },
  { "package", QW_FIELD_MAYBE_PART, AT (package), .shape = &qw_quote_package_shape },
};
const QwShape qw_quote_line_shape = { SHAPE ("line", line_fields, qw_quote_line_unref) };
#undef TYPE

#define TYPE QwQuoteSection
static const QwField section_fields[] = {
  { "id", QW_FIELD_ID, AT (id) },
  TEXT ("title", title),
  TEXT ("detail", detail),
  PARTS ("lines", lines, 0, QW_QUOTE_MAX_LINES, qw_quote_line_shape),
};
const QwShape qw_quote_section_shape = {
  SHAPE ("section", section_fields, qw_quote_section_unref)
};
#undef TYPE

#define TYPE QwPortion
static const QwField portion_fields[] = {
  { "kind", QW_FIELD_WORD, AT (kind), .always = TRUE, .words = portion_kinds },
  PERCENT ("percent", percent),
  AMOUNT ("amount", amount),
  { "lines", QW_FIELD_REFS, AT (lines), .max = MAX_REFS },
};
const QwShape qw_portion_shape = { SHAPE (NULL, portion_fields, NULL) };
#undef TYPE

#define TYPE QwMilestone
static const QwField milestone_fields[] = {
  { "id", QW_FIELD_ID, AT (id) },
  TEXT ("title", title),
  { "due", QW_FIELD_DATE, AT (due) },
  { "portion", QW_FIELD_INSIDE, AT (portion), .always = TRUE, .shape = &qw_portion_shape },
};
const QwShape qw_milestone_shape = { SHAPE ("milestone", milestone_fields, qw_milestone_unref) };
#undef TYPE

#define TYPE QwQuoteEvent
static const QwField event_fields[] = {
  { "state", QW_FIELD_WORD, AT (state), .always = TRUE, .words = states },
  { "when", QW_FIELD_TIME, AT (when), .always = TRUE },
  MAYBE ("reason", reason),
};
const QwShape qw_quote_event_shape = { SHAPE (NULL, event_fields, qw_quote_event_unref) };
#undef TYPE

#define TYPE QwQuote
static const QwField quote_fields[] = {
  { "id", QW_FIELD_REF, AT (id) },
  { "number", QW_FIELD_MAYBE, AT (number), .max = QW_QUOTE_MAX_NUMBER },
  { "revision", QW_FIELD_COUNT, AT (revision), .max = QW_QUOTE_MAX_REVISION },
  { "previous", QW_FIELD_REF, AT (previous) },
  { "state", QW_FIELD_WORD, AT (state), .always = TRUE, .words = states },
  TEXT ("title", texts[QW_QUOTE_TITLE]),
  TEXT ("introduction", texts[QW_QUOTE_INTRODUCTION]),
  TEXT ("terms", texts[QW_QUOTE_TERMS]),
  TEXT ("notes", texts[QW_QUOTE_NOTES]),
  { "language", QW_FIELD_TEXT, AT (texts[QW_QUOTE_LANGUAGE]), .max = MAX_LANGUAGE },
  { "currency", QW_FIELD_TEXT, AT (currency), .always = TRUE, .max = MAX_LANGUAGE },
  { "digits", QW_FIELD_COUNT, AT (digits), .always = TRUE, .max = QW_MONEY_MAX_DIGITS, .usual = 2 },
  { "created", QW_FIELD_DATE, AT (created) },
  { "issued", QW_FIELD_DATE, AT (issued) },
  { "valid_days", QW_FIELD_COUNT, AT (valid_days), .always = TRUE, .max = QW_QUOTE_MAX_VALID_DAYS,
    .usual = QW_QUOTE_VALID_DAYS },
  { "display", QW_FIELD_WORD, AT (display), .always = TRUE, .words = displays },
  TRUTH ("inclusive", inclusive),
  { "issuer", QW_FIELD_PART, AT (issuer), .shape = &qw_party_shape },
  { "client", QW_FIELD_PART, AT (client), .shape = &qw_party_shape },
  PARTS ("taxes", taxes, 1, QW_QUOTE_MAX_TAXES, qw_quote_tax_shape),
  PARTS ("choices", choices, 0, MAX_PARTS, qw_quote_choice_shape),
  PARTS ("sections", sections, 1, MAX_PARTS, qw_quote_section_shape),
  AMOUNT ("rounding", rounding),
  { "deposit", QW_FIELD_INSIDE, AT (deposit), .shape = &qw_portion_shape },
  PARTS ("milestones", milestones, 0, QW_QUOTE_MAX_MILESTONES, qw_milestone_shape),
  { "included", QW_FIELD_TEXTS, AT (lists[QW_QUOTE_INCLUDED]), .max = MAX_PARTS },
  { "excluded", QW_FIELD_TEXTS, AT (lists[QW_QUOTE_EXCLUDED]), .max = MAX_PARTS },
  { "assumptions", QW_FIELD_TEXTS, AT (lists[QW_QUOTE_ASSUMPTIONS]), .max = MAX_PARTS },
  { "brief", QW_FIELD_NODE, AT (brief) },
  { "estimate", QW_FIELD_NODE, AT (estimate) },
  PARTS ("history", history, 0, QW_READER_MAX_LENGTH, qw_quote_event_shape),
  { "outcome", QW_FIELD_NODE, AT (outcome) },
  { "last_part", QW_FIELD_LAST, AT (last_part) },
};
const QwShape qw_quote_shape = { SHAPE (NULL, quote_fields, qw_quote_unref) };
#undef TYPE

const char *
qw_quote_line_kind_to_string (QwQuoteLineKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (line_kinds) - 1, NULL);

  return line_kinds[kind];
}

const char *
qw_portion_kind_to_string (QwPortionKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (portion_kinds) - 1, NULL);

  return portion_kinds[kind];
}

const char *
qw_quote_state_to_string (QwQuoteState state)
{
  g_return_val_if_fail (state < G_N_ELEMENTS (states) - 1, NULL);

  return states[state];
}
