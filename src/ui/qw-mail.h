/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * QwMail:
 * @address: (nullable)
 * @name: of the file that is attached, which is no path
 * @file: what it holds
 *
 * A mail to be written on in the user's own program for it.
 */
typedef struct
{
  const char *address;
  const char *subject;
  const char *body;
  const char *name;
  GBytes *file;
} QwMail;

/**
 * qw_mail_compose_async:
 *
 * Hands it to the program for mail, by the portal for it or else by xdg-email. The file is attached from a
 * folder of the user's cache that is emptied a day later.
 */
void qw_mail_compose_async (GtkWindow *parent,
                            const QwMail *mail,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);

/**
 * qw_mail_compose_finish:
 *
 * Returns: %FALSE with %G_IO_ERROR_CANCELLED if the person thought better of it, or with an error that says what to do.
 *   Nobody says whether the mail was sent.
 */
gboolean qw_mail_compose_finish (GAsyncResult *result, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
