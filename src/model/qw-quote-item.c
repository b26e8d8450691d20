/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-item.h"

#include "qw-format.h"
#include "qw-locale.h"
#include "qw-quote-words.h"

#include <glib/gi18n-lib.h>

struct _QwQuoteItem
{
  GObject parent_instance;
  QwCatalog *catalog;
  QwQuoteRow *row;
};

enum
{
  PROP_0,
  PROP_STATE,
  PROP_TITLE,
  PROP_LABEL,
  PROP_TOTAL,
  PROP_STATE_WORDS,
  PROP_NOTE,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwQuoteItem, qw_quote_item, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static gboolean
has_text (const char *text)
{
  return text != NULL && text[0] != '\0';
}

static char *
say_title (const QwQuoteRow *row)
{
  g_autofree char *client = qw_locale_isolate (row->client);
  g_autofree char *title = qw_locale_isolate (row->title);

  if (has_text (client) && has_text (title))
    /* Translators: a client and the title of a quote: "Example Bookshop · Online store" */
    return g_strdup_printf (_ ("%s · %s"), client, title);
  if (has_text (row->client) || has_text (row->title))
    return g_strdup (has_text (row->client) ? row->client : row->title);
  return g_strdup (_ ("Quote without a title"));
}

/* A day of a file in the form of the locale; as it stands if it is none. */
static char *
say_day (const char *text)
{
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *iso = g_strconcat (text, "T12:00:00Z", NULL);
  GDate date;

  time = g_date_time_new_from_iso8601 (iso, NULL);
  if (time == NULL)
    return g_strdup (text);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) g_date_time_get_day_of_month (time),
                  (GDateMonth) g_date_time_get_month (time),
                  (GDateYear) g_date_time_get_year (time));
  return qw_format_date (&date);
}

static char *
say_label (const QwQuoteRow *row)
{
  g_autofree char *day = NULL;

  if (has_text (row->label))
    return g_strdup (row->label);
  if (!has_text (row->created))
    return g_strdup (_ ("No number yet"));
  day = say_day (row->created);
  /* Translators: a date */
  return g_strdup_printf (_ ("begun %s"), day);
}

static char *
say_total (QwQuoteItem *self)
{
  const QwCurrency *currency = qw_catalog_find_currency (self->catalog, self->row->currency);
  g_autofree char *amount = NULL;

  if (!self->row->has_total)
    return g_strdup ("");
  if (currency != NULL)
    return qw_format_exact (currency, self->row->total);
  amount = qw_money_to_string (self->row->total, self->row->digits);
  return g_strdup_printf ("%s %s", amount, self->row->currency);
}

static char *
say_note (const QwQuoteRow *row)
{
  g_autofree char *day = NULL;

  if (row->state != QW_QUOTE_SENT || !has_text (row->valid_until))
    return NULL;
  day = say_day (row->valid_until);
  /* Translators: the last day a quote is valid */
  return g_strdup_printf (_ ("valid until %s"), day);
}

static void
qw_quote_item_finalize (GObject *object)
{
  QwQuoteItem *self = QW_QUOTE_ITEM (object);

  qw_quote_row_unref (self->row);
  qw_catalog_unref (self->catalog);
  G_OBJECT_CLASS (qw_quote_item_parent_class)->finalize (object);
}

static void
qw_quote_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwQuoteItem *self = QW_QUOTE_ITEM (object);

  switch (id)
    {
    case PROP_STATE:
      g_value_set_uint (value, self->row->state);
      break;
    case PROP_TITLE:
      g_value_take_string (value, say_title (self->row));
      break;
    case PROP_LABEL:
      g_value_take_string (value, say_label (self->row));
      break;
    case PROP_TOTAL:
      g_value_take_string (value, say_total (self));
      break;
    case PROP_STATE_WORDS:
      g_value_set_string (value, qw_quote_words_state (self->row->state));
      break;
    case PROP_NOTE:
      g_value_take_string (value, say_note (self->row));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_quote_item_class_init (QwQuoteItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  static const char *const texts[] = { "title", "label", "total", "state-words", "note" };

  object_class->finalize = qw_quote_item_finalize;
  object_class->get_property = qw_quote_item_get_property;

  properties[PROP_STATE] = g_param_spec_uint ("state", NULL, NULL, 0, QW_N_QUOTE_STATES - 1, 0,
                                              readable);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    properties[PROP_TITLE + i] = g_param_spec_string (texts[i], NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_quote_item_init (QwQuoteItem *self)
{
}

QwQuoteItem *
qw_quote_item_new (QwCatalog *catalog, QwQuoteRow *row)
{
  QwQuoteItem *self;

  g_return_val_if_fail (catalog != NULL && row != NULL, NULL);
  self = g_object_new (QW_TYPE_QUOTE_ITEM, NULL);
  self->catalog = qw_catalog_ref (catalog);
  self->row = qw_quote_row_ref (row);
  return self;
}

QwQuoteRow *
qw_quote_item_get_row (QwQuoteItem *self)
{
  g_return_val_if_fail (QW_IS_QUOTE_ITEM (self), NULL);
  return self->row;
}

void
qw_quote_item_sync (QwQuoteItem *self, QwQuoteRow *row)
{
  QwQuoteRow *before;

  g_return_if_fail (QW_IS_QUOTE_ITEM (self) && row != NULL);
  before = self->row;
  self->row = qw_quote_row_ref (row);
  if (g_strcmp0 (before->updated, row->updated) != 0 || before->state != row->state)
    for (guint i = PROP_STATE; i < N_PROPS; i++)
      g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  qw_quote_row_unref (before);
}
