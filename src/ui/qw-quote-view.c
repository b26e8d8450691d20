/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-view.h"

#include "qw-decline-popover.h"
#include "qw-locale.h"
#include "qw-page.h"
#include "qw-paper-view.h"
#include "qw-quote-editor.h"
#include "qw-quote-life.h"
#include "qw-quote-story.h"
#include "qw-share-button.h"
#include "qw-wrap.h"

#include <glib/gi18n.h>

struct _QwQuoteView
{
  QwBookSection parent_instance;
  GtkStack *sides;
  AdwBin *editor_place;
  GtkMenuButton *decline;
  QwQuoteStory *story;
  char *id; /* of the quote on show */
  QwQuoteSide side;
};

enum
{
  PROP_0,
  PROP_SIDE,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwQuoteView, qw_quote_view, QW_TYPE_BOOK_SECTION)

static GParamSpec *properties[N_PROPS];

static gboolean
has_text (QwQuoteView *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static char *
choose_page (QwQuoteView *self, QwQuote *quote)
{
  return g_strdup (quote != NULL ? "quote" : "nothing");
}

static char *
choose_side (QwQuoteView *self, guint side)
{
  static const char *const names[] = { "paper", "edit", "history" };

  return g_strdup (names[side]);
}

static char *
format_title (QwQuoteView *self, QwQuote *quote, const char *title)
{
  g_autofree char *client = qw_locale_isolate (quote != NULL ? quote->client->name : "");
  g_autofree char *own = NULL;

  if (client[0] == '\0')
    return g_strdup (title);
  own = qw_locale_isolate (title);
  /* Translators: a client and the title of a quote. */
  return g_strdup_printf (_ ("%s · %s"), client, own);
}

static char *
format_detail (QwQuoteView *self, const char *label, const char *total)
{
  g_autofree char *number = NULL;

  if (label == NULL || total == NULL)
    return g_strdup (label);
  number = qw_locale_isolate (label);
  /* Translators: the number of a quote and its total. */
  return g_strdup_printf (_ ("%s · %s"), number, total);
}

static char *
format_edit (QwQuoteView *self, gboolean editable, guint side)
{
  if (!editable)
    return g_strdup (_ ("Revise"));
  return g_strdup (side == QW_QUOTE_SIDE_EDIT ? _ ("Show on Paper") : _ ("Edit"));
}

static char *
format_history (QwQuoteView *self, guint side)
{
  return g_strdup (side == QW_QUOTE_SIDE_HISTORY ? _ ("Show on Paper") : _ ("History"));
}

static gboolean
may (QwQuote *quote, QwQuoteState state)
{
  return quote != NULL && qw_quote_may (quote, state);
}

static gboolean
may_edit (QwQuoteView *self, QwQuote *quote)
{
  return quote != NULL && quote->state != QW_QUOTE_SUPERSEDED;
}

static gboolean
may_send (QwQuoteView *self, QwQuote *quote)
{
  return quote != NULL && quote->state == QW_QUOTE_DRAFT;
}

static gboolean
may_accept (QwQuoteView *self, QwQuote *quote)
{
  return may (quote, QW_QUOTE_ACCEPTED);
}

static gboolean
may_decline (QwQuoteView *self, QwQuote *quote)
{
  return may (quote, QW_QUOTE_DECLINED);
}

static gboolean
may_finish (QwQuoteView *self, QwQuote *quote)
{
  return may (quote, QW_QUOTE_DONE);
}

static void
declined_cb (QwQuoteView *self, const char *reason)
{
  qw_quote_book_step (qw_book_section_get_book (QW_BOOK_SECTION (self)), QW_QUOTE_DECLINED, reason);
}

static void
revise_cb (QwQuoteView *self)
{
  qw_quote_book_revise (qw_book_section_get_book (QW_BOOK_SECTION (self)));
}

static void
said_cb (QwQuoteView *self, const char *text)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), QW_TYPE_PAGE);

  if (page != NULL)
    qw_page_say (QW_PAGE (page), text, FALSE);
}

/* Built when something is first edited. */
static void
fill_editor (QwQuoteView *self)
{
  QwQuoteBook *book = qw_book_section_get_book (QW_BOOK_SECTION (self));
  GtkWidget *editor;

  if (adw_bin_get_child (self->editor_place) != NULL)
    return;
  editor = g_object_new (QW_TYPE_QUOTE_EDITOR, "desk", qw_quote_book_get_desk (book), "library",
                         qw_quote_book_get_library (book), NULL);
  g_signal_connect_object (editor, "revise", G_CALLBACK (revise_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "said", G_CALLBACK (said_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->editor_place, editor);
}

static void
show_side (QwQuoteView *self, QwQuoteSide side)
{
  QwQuote *quote = qw_book_section_get_quote (QW_BOOK_SECTION (self));

  if (side == QW_QUOTE_SIDE_EDIT && (quote == NULL || qw_quote_is_frozen (quote)))
    return;
  if (self->side == side)
    return;

  if (side == QW_QUOTE_SIDE_EDIT)
    fill_editor (self);
  self->side = side;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDE]);
}

/* Another quote is first shown on paper; one that was just sent, too. The focus stays in the list. */
static void
quote_cb (QwQuoteView *self)
{
  QwQuote *quote = qw_book_section_get_quote (QW_BOOK_SECTION (self));

  if (quote != NULL && g_strcmp0 (self->id, quote->id) == 0 && !qw_quote_is_frozen (quote))
    return;
  g_free (self->id);
  self->id = quote != NULL ? g_strdup (quote->id) : NULL;
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->sides)) != NULL)
    qw_quote_view_set_side (self, QW_QUOTE_SIDE_PAPER);
  else
    show_side (self, QW_QUOTE_SIDE_PAPER);
}

static void
qw_quote_view_bind (QwBookSection *section, QwQuoteBook *book)
{
  g_signal_connect_object (qw_quote_book_get_desk (book), "notify::quote", G_CALLBACK (quote_cb),
                           section, G_CONNECT_SWAPPED);
  quote_cb (QW_QUOTE_VIEW (section));
}

static void
qw_quote_view_finalize (GObject *object)
{
  g_free (QW_QUOTE_VIEW (object)->id);
  G_OBJECT_CLASS (qw_quote_view_parent_class)->finalize (object);
}

static void
qw_quote_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SIDE:
      g_value_set_uint (value, QW_QUOTE_VIEW (object)->side);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, choose_page);
  gtk_widget_class_bind_template_callback (widget_class, choose_side);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_detail);
  gtk_widget_class_bind_template_callback (widget_class, format_edit);
  gtk_widget_class_bind_template_callback (widget_class, format_history);
  gtk_widget_class_bind_template_callback (widget_class, may_edit);
  gtk_widget_class_bind_template_callback (widget_class, may_send);
  gtk_widget_class_bind_template_callback (widget_class, may_accept);
  gtk_widget_class_bind_template_callback (widget_class, may_decline);
  gtk_widget_class_bind_template_callback (widget_class, may_finish);
  gtk_widget_class_bind_template_callback (widget_class, declined_cb);
}

static void
qw_quote_view_class_init (QwQuoteViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = qw_quote_view_finalize;
  object_class->get_property = qw_quote_view_get_property;
  QW_BOOK_SECTION_CLASS (klass)->bind = qw_quote_view_bind;

  properties[PROP_SIDE] = g_param_spec_uint ("side", NULL, NULL, 0, QW_QUOTE_SIDE_HISTORY, 0,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_DECLINE_POPOVER);
  g_type_ensure (QW_TYPE_PAPER_VIEW);
  g_type_ensure (QW_TYPE_QUOTE_STORY);
  g_type_ensure (QW_TYPE_SHARE_BUTTON);
  g_type_ensure (QW_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-quote-view.ui");
  gtk_widget_class_bind_template_child (widget_class, QwQuoteView, sides);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteView, editor_place);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteView, decline);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteView, story);
  bind_callbacks (widget_class);
}

static void
qw_quote_view_init (QwQuoteView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

QwQuoteSide
qw_quote_view_get_side (QwQuoteView *self)
{
  g_return_val_if_fail (QW_IS_QUOTE_VIEW (self), QW_QUOTE_SIDE_PAPER);
  return self->side;
}

void
qw_quote_view_set_side (QwQuoteView *self, QwQuoteSide side)
{
  g_return_if_fail (QW_IS_QUOTE_VIEW (self));
  show_side (self, side);
  gtk_widget_child_focus (gtk_stack_get_visible_child (self->sides), GTK_DIR_TAB_FORWARD);
}

void
qw_quote_view_turn (QwQuoteView *self, QwQuoteSide side)
{
  g_return_if_fail (QW_IS_QUOTE_VIEW (self));
  qw_quote_view_set_side (self, self->side == side ? QW_QUOTE_SIDE_PAPER : side);
}

/* The sheet of the editor that has the member. */
static const char *
find_sheet (const char *path)
{
  static const struct
  {
    const char *prefix;
    const char *sheet;
  } sheets[] = {
    { "client", "client" },      { "issuer", "client" },    { "taxes", "payment" },
    { "deposit", "payment" },    { "rounding", "payment" }, { "milestones", "payment" },
    { "valid_days", "payment" }, { "currency", "payment" }, { "choices", "lines" },
    { "sections", "lines" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    if (g_str_has_prefix (path, sheets[i].prefix))
      return sheets[i].sheet;
  return "words";
}

/* The row of a line or of its section: each section is a row, and each of its lines. */
static guint
find_row (QwQuote *quote, const char *path)
{
  const char *line = strstr (path, "].lines[");
  guint section = (guint) g_ascii_strtoull (path + strlen ("sections["), NULL, 10);
  guint row = 0;

  for (guint i = 0; i < section && i < quote->sections->len; i++)
    row += 1 + ((QwQuoteSection *) quote->sections->pdata[i])->lines->len;
  if (line != NULL)
    row += 1 + (guint) g_ascii_strtoull (line + strlen ("].lines["), NULL, 10);
  return row;
}

void
qw_quote_view_show_path (QwQuoteView *self, const char *path)
{
  GtkWidget *editor;

  g_return_if_fail (QW_IS_QUOTE_VIEW (self) && path != NULL);

  qw_quote_view_set_side (self, QW_QUOTE_SIDE_EDIT);
  editor = adw_bin_get_child (self->editor_place);
  if (self->side != QW_QUOTE_SIDE_EDIT || editor == NULL)
    return;
  if (g_str_has_prefix (path, "sections["))
    qw_quote_editor_show_line (QW_QUOTE_EDITOR (editor),
                               find_row (qw_book_section_get_quote (QW_BOOK_SECTION (self)), path));
  else
    qw_quote_editor_show_sheet (QW_QUOTE_EDITOR (editor), find_sheet (path));
}

void
qw_quote_view_ask_why (QwQuoteView *self)
{
  g_return_if_fail (QW_IS_QUOTE_VIEW (self));
  gtk_menu_button_popup (self->decline);
}

gboolean
qw_quote_view_has_changes (QwQuoteView *self)
{
  g_return_val_if_fail (QW_IS_QUOTE_VIEW (self), FALSE);
  return qw_quote_story_has_changes (self->story);
}

void
qw_quote_view_copy_changes (QwQuoteView *self)
{
  g_return_if_fail (QW_IS_QUOTE_VIEW (self));
  qw_quote_story_copy_changes (self->story);
}
