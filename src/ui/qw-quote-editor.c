/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-editor.h"

#include "qw-pair.h"
#include "qw-sheet-client.h"
#include "qw-sheet-lines.h"
#include "qw-sheet-payment.h"
#include "qw-sheet-words.h"

#include <glib/gi18n.h>

struct _QwQuoteEditor
{
  AdwBin parent_instance;
  QwDesk *desk;
  QwLibrary *library;
  GtkWidget *frozen;
  AdwViewStack *sheets;
  GtkLabel *total;
  GtkLabel *rest;
  GtkWidget *trouble;
  GtkLabel *problem;
};

enum
{
  PROP_0,
  PROP_DESK,
  PROP_LIBRARY,
  N_PROPS
};

enum
{
  REVISE,
  SAID,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (QwQuoteEditor, qw_quote_editor, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static const struct
{
  const char *name;
  const char *title;
  const char *icon;
  GType (*get_type) (void);
} sheets[] = {
  { "lines", N_ ("Lines"), "view-list-symbolic", qw_sheet_lines_get_type },
  { "client", N_ ("Client"), "avatar-default-symbolic", qw_sheet_client_get_type },
  { "payment", N_ ("Payment"), "accessories-calculator-symbolic", qw_sheet_payment_get_type },
  { "words", N_ ("Words"), "document-edit-symbolic", qw_sheet_words_get_type },
};

/* What is said of the quote beside its total. */
static const struct
{
  const char *property;
  const char *format;
} figures[] = {
  /* Translators: %s is an amount, as in those that follow */
  { "tax", N_ ("Tax %s") },
  { "monthly", N_ ("Monthly %s") },
  { "yearly", N_ ("Yearly %s") },
  { "deposit", N_ ("Deposit %s") },
};

/* A sheet is made when it is first looked at. */
static void
build_shown (QwQuoteEditor *self)
{
  GtkWidget *page = adw_view_stack_get_visible_child (self->sheets);
  const char *name = adw_view_stack_get_visible_child_name (self->sheets);

  for (guint i = 0; page != NULL && self->desk != NULL && i < G_N_ELEMENTS (sheets); i++)
    if (g_str_equal (sheets[i].name, name) && adw_bin_get_child (ADW_BIN (page)) == NULL)
      {
        GtkWidget *sheet = g_object_new (sheets[i].get_type (), NULL);

        adw_bin_set_child (ADW_BIN (page), sheet);
        g_object_set (sheet, "desk", self->desk, "library", self->library, NULL);
        g_object_bind_property (self, "library", sheet, "library", G_BINDING_DEFAULT);
      }
}

static char *
join_figures (QwQuoteEditor *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      g_autofree char *amount = NULL;
      g_autofree char *figure = NULL;

      g_object_get (self->desk, figures[i].property, &amount, NULL);
      if (amount == NULL)
        continue;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
      figure = g_strdup_printf (_ (figures[i].format), amount);
#pragma GCC diagnostic pop
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", figure);
    }
  return g_string_free (text, FALSE);
}

static void
update_totals (QwQuoteEditor *self)
{
  g_autofree char *rest = join_figures (self);
  g_autofree char *total = NULL;
  g_autofree char *problem = NULL;

  g_object_get (self->desk, "total", &total, "problem", &problem, NULL);
  gtk_label_set_label (self->rest, rest);
  gtk_label_set_label (self->total, total != NULL ? total : "");
  gtk_label_set_label (self->problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (self->trouble, problem != NULL);
}

static void
quote_cb (QwQuoteEditor *self)
{
  QwQuote *quote = qw_desk_get_quote (self->desk);

  gtk_widget_set_visible (self->frozen, quote != NULL && qw_quote_is_frozen (quote));
  update_totals (self);
}

static void
set_desk (QwQuoteEditor *self, QwDesk *desk)
{
  if (desk == NULL || desk == self->desk)
    return;
  g_return_if_fail (self->desk == NULL);
  self->desk = g_object_ref (desk);
  /* The last word of the quote to be told of, so that all others are known. */
  g_signal_connect_object (desk, "notify::margin", G_CALLBACK (quote_cb), self, G_CONNECT_SWAPPED);
  quote_cb (self);
  build_shown (self);
}

static void
revise_cb (QwQuoteEditor *self)
{
  g_signal_emit (self, signals[REVISE], 0);
}

static void
say_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SAID], 0, g_variant_get_string (parameter, NULL));
}

static void
qw_quote_editor_dispose (GObject *object)
{
  QwQuoteEditor *self = QW_QUOTE_EDITOR (object);

  g_clear_object (&self->desk);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (qw_quote_editor_parent_class)->dispose (object);
}

static void
qw_quote_editor_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwQuoteEditor *self = QW_QUOTE_EDITOR (object);

  switch (id)
    {
    case PROP_DESK:
      g_value_set_object (value, self->desk);
      break;
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_quote_editor_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwQuoteEditor *self = QW_QUOTE_EDITOR (object);

  switch (id)
    {
    case PROP_DESK:
      set_desk (self, g_value_get_object (value));
      break;
    case PROP_LIBRARY:
      g_set_object (&self->library, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_quote_editor_class_init (QwQuoteEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = qw_quote_editor_dispose;
  object_class->get_property = qw_quote_editor_get_property;
  object_class->set_property = qw_quote_editor_set_property;

  properties[PROP_DESK] = g_param_spec_object ("desk", NULL, NULL, QW_TYPE_DESK, flags);
  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, QW_TYPE_LIBRARY, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[REVISE] = g_signal_new ("revise", QW_TYPE_QUOTE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  signals[SAID] = g_signal_new ("said", QW_TYPE_QUOTE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "editor.say", "s", say_action);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-quote-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, QwQuoteEditor, frozen);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteEditor, sheets);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteEditor, total);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteEditor, rest);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteEditor, trouble);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteEditor, problem);
  gtk_widget_class_bind_template_callback (widget_class, build_shown);
  gtk_widget_class_bind_template_callback (widget_class, revise_cb);
}

static void
qw_quote_editor_init (QwQuoteEditor *self)
{
  g_type_ensure (QW_TYPE_PAIR);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      AdwViewStackPage *page = adw_view_stack_add_titled (self->sheets, adw_bin_new (),
                                                          sheets[i].name, _ (sheets[i].title));

      adw_view_stack_page_set_icon_name (page, sheets[i].icon);
    }
}

void
qw_quote_editor_show_sheet (QwQuoteEditor *self, const char *name)
{
  g_return_if_fail (QW_IS_QUOTE_EDITOR (self) && name != NULL);
  adw_view_stack_set_visible_child_name (self->sheets, name);
}

void
qw_quote_editor_show_line (QwQuoteEditor *self, guint position)
{
  GtkWidget *page = NULL;

  g_return_if_fail (QW_IS_QUOTE_EDITOR (self));
  qw_quote_editor_show_sheet (self, "lines");
  page = adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (self->sheets)));
  if (page != NULL)
    qw_sheet_lines_focus (QW_SHEET_LINES (page), position, NULL);
}
