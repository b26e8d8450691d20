/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-book-section.h"

typedef struct
{
  QwQuoteBook *book;
} QwBookSectionPrivate;

enum
{
  PROP_0,
  PROP_BOOK,
  N_PROPS
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (QwBookSection, qw_book_section, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static void
set_book (QwBookSection *self, QwQuoteBook *book)
{
  QwBookSectionPrivate *priv = qw_book_section_get_instance_private (self);
  QwBookSectionClass *klass = QW_BOOK_SECTION_GET_CLASS (self);

  if (!g_set_object (&priv->book, book) || book == NULL)
    return;
  if (klass->bind != NULL)
    klass->bind (self, book);
}

static void
qw_book_section_dispose (GObject *object)
{
  set_book (QW_BOOK_SECTION (object), NULL);
  G_OBJECT_CLASS (qw_book_section_parent_class)->dispose (object);
}

static void
qw_book_section_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_BOOK:
      g_value_set_object (value, qw_book_section_get_book (QW_BOOK_SECTION (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_book_section_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_BOOK:
      set_book (QW_BOOK_SECTION (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_book_section_class_init (QwBookSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = qw_book_section_dispose;
  object_class->get_property = qw_book_section_get_property;
  object_class->set_property = qw_book_section_set_property;

  properties[PROP_BOOK] = g_param_spec_object ("book", NULL, NULL, QW_TYPE_QUOTE_BOOK,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_book_section_init (QwBookSection *self)
{
}

QwQuoteBook *
qw_book_section_get_book (QwBookSection *self)
{
  QwBookSectionPrivate *priv = qw_book_section_get_instance_private (self);

  g_return_val_if_fail (QW_IS_BOOK_SECTION (self), NULL);
  return priv->book;
}

QwQuote *
qw_book_section_get_quote (QwBookSection *self)
{
  QwQuoteBook *book = qw_book_section_get_book (self);

  return book != NULL ? qw_desk_get_quote (qw_quote_book_get_desk (book)) : NULL;
}
