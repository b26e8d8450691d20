/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-sheet-client.h"

#include "qw-client-popover.h"
#include "qw-desk-people.h"
#include "qw-field-area.h"
#include "qw-field-row.h"
#include "qw-logo-file.h"
#include "qw-open-dialog.h"

#include <glib/gi18n.h>

struct _QwSheetClient
{
  QwSheet parent_instance;
  GtkMenuButton *choose;
  GtkWidget *keep_client;
  GtkWidget *keep_business;
  GtkImage *logo;
  GtkWidget *drop_logo;
};

G_DEFINE_FINAL_TYPE (QwSheetClient, qw_sheet_client, QW_TYPE_SHEET)

static QwQuote *
get_quote (QwSheetClient *self)
{
  QwDesk *desk = qw_sheet_get_desk (QW_SHEET (self));

  return desk != NULL ? qw_desk_get_quote (desk) : NULL;
}

static void
chosen_cb (QwSheetClient *self, QwClient *client)
{
  if (get_quote (self) != NULL)
    qw_desk_take_client (qw_sheet_get_desk (QW_SHEET (self)), client);
}

static void
popup_cb (GtkMenuButton *button, gpointer user_data)
{
  QwSheetClient *self = user_data;
  GtkWidget *popover = GTK_WIDGET (gtk_menu_button_get_popover (button));

  if (popover == NULL)
    {
      popover = qw_client_popover_new (qw_sheet_get_library (QW_SHEET (self)));
      g_signal_connect_object (popover, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, popover);
    }
  qw_client_popover_list (QW_CLIENT_POPOVER (popover));
}

static void
client_kept_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwSheetClient) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *id = qw_library_id_finish (QW_LIBRARY (source), result, &error);
  QwDesk *desk = qw_sheet_get_desk (QW_SHEET (self));

  if (id != NULL && desk != NULL && qw_desk_get_form (desk) != NULL)
    qw_part_item_type (qw_desk_get_form (desk), "client.id", id);
  qw_sheet_say (QW_SHEET (self), id != NULL ? _ ("The client is kept") : error->message);
}

static void
keep_client_cb (QwSheetClient *self)
{
  g_autoptr (QwClient) client = NULL;

  if (get_quote (self) == NULL)
    return;
  if (get_quote (self)->client->name[0] == '\0')
    {
      qw_sheet_say (QW_SHEET (self), _ ("A client is kept by name: type one first"));
      return;
    }
  client = qw_desk_make_client (qw_sheet_get_desk (QW_SHEET (self)));
  qw_library_save_client_async (qw_sheet_get_library (QW_SHEET (self)), client, NULL,
                                client_kept_cb, g_object_ref (self));
}

static void
business_kept_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwSheetClient) self = user_data;
  g_autoptr (GError) error = NULL;

  if (qw_library_done_finish (QW_LIBRARY (source), result, &error))
    qw_sheet_say (QW_SHEET (self), _ ("New quotes begin with this business"));
  else
    qw_sheet_say (QW_SHEET (self), error->message);
}

static void
keep_business_cb (QwSheetClient *self)
{
  g_autoptr (QwClient) business = NULL;

  if (get_quote (self) == NULL)
    return;
  business = qw_desk_make_business (qw_sheet_get_desk (QW_SHEET (self)));
  qw_library_save_business_async (qw_sheet_get_library (QW_SHEET (self)), business, NULL,
                                  business_kept_cb, g_object_ref (self));
}

static void
set_logo (QwSheetClient *self, GBytes *bytes)
{
  g_autoptr (QwParty) issuer = NULL;

  if (get_quote (self) == NULL)
    return;
  issuer = qw_party_copy (get_quote (self)->issuer);
  g_clear_pointer (&issuer->logo, g_bytes_unref);
  issuer->logo = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  qw_desk_set_issuer (qw_sheet_get_desk (QW_SHEET (self)), issuer);
}

static void
drop_logo_cb (QwSheetClient *self)
{
  set_logo (self, NULL);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwSheetClient) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes)
      bytes = g_input_stream_read_bytes_finish (G_INPUT_STREAM (source), result, &error);
  g_autoptr (GBytes) logo = bytes != NULL ? qw_logo_file_check (bytes, &error) : NULL;

  if (logo != NULL)
    set_logo (self, logo);
  else
    qw_sheet_say (QW_SHEET (self), error->message);
}

/* No more is read than a logo may have, and a byte to tell. */
static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwSheetClient) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read_finish (G_FILE (source), result, &error);

  if (stream != NULL)
    g_input_stream_read_bytes_async (G_INPUT_STREAM (stream), QW_QUOTE_MAX_LOGO + 1,
                                     G_PRIORITY_DEFAULT, NULL, read_cb, g_object_ref (self));
  else
    qw_sheet_say (QW_SHEET (self), error->message);
}

static void
logo_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwSheetClient) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = qw_open_dialog_choose_finish (result, &error);

  if (file != NULL)
    g_file_read_async (file, G_PRIORITY_DEFAULT, NULL, opened_cb, g_object_ref (self));
  else if (error != NULL)
    qw_sheet_say (QW_SHEET (self), error->message);
}

static void
choose_logo_cb (QwSheetClient *self)
{
  qw_open_dialog_choose_async (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                               _ ("Choose a Logo"), _ ("Pictures"), "*", NULL, logo_chosen_cb,
                               g_object_ref (self));
}

static void
update_logo (QwSheetClient *self)
{
  QwQuote *quote = get_quote (self);
  GBytes *bytes = quote != NULL ? quote->issuer->logo : NULL;
  g_autoptr (GBytes) checked = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  if (g_object_get_data (G_OBJECT (self), "logo") == bytes)
    return;
  g_object_set_data_full (G_OBJECT (self), "logo", bytes != NULL ? g_bytes_ref (bytes) : NULL,
                          (GDestroyNotify) g_bytes_unref);
  /* A file from elsewhere may hold anything. */
  checked = bytes != NULL ? qw_logo_file_check (bytes, NULL) : NULL;
  texture = checked != NULL ? gdk_texture_new_from_bytes (checked, NULL) : NULL;
  gtk_image_set_from_paintable (self->logo, GDK_PAINTABLE (texture));
  gtk_widget_set_visible (GTK_WIDGET (self->logo), texture != NULL);
  gtk_widget_set_visible (self->drop_logo, bytes != NULL);
}

static void
update_library (QwSheetClient *self)
{
  gboolean there = qw_sheet_get_library (QW_SHEET (self)) != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->choose), there);
  gtk_widget_set_visible (self->keep_client, there);
  gtk_widget_set_visible (self->keep_business, there);
}

static void
qw_sheet_client_bind (QwSheet *sheet, QwDesk *desk)
{
  g_signal_connect_object (desk, "notify::quote", G_CALLBACK (update_logo), sheet,
                           G_CONNECT_SWAPPED);
  update_logo (QW_SHEET_CLIENT (sheet));
}

static void
qw_sheet_client_class_init (QwSheetClientClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SHEET_CLASS (klass)->bind = qw_sheet_client_bind;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-sheet-client.ui");
  gtk_widget_class_bind_template_child (widget_class, QwSheetClient, choose);
  gtk_widget_class_bind_template_child (widget_class, QwSheetClient, keep_client);
  gtk_widget_class_bind_template_child (widget_class, QwSheetClient, keep_business);
  gtk_widget_class_bind_template_child (widget_class, QwSheetClient, logo);
  gtk_widget_class_bind_template_child (widget_class, QwSheetClient, drop_logo);
  gtk_widget_class_bind_template_callback (widget_class, keep_client_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_business_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_logo_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_logo_cb);
}

static void
qw_sheet_client_init (QwSheetClient *self)
{
  g_type_ensure (QW_TYPE_FIELD_AREA);
  g_type_ensure (QW_TYPE_FIELD_ROW);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->choose, popup_cb, self, NULL);
  gtk_widget_set_visible (self->drop_logo, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->logo), FALSE);
  g_signal_connect (self, "notify::library", G_CALLBACK (update_library), NULL);
  update_library (self);
}
