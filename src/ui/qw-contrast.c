/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-contrast.h"

static void
apply (AdwStyleManager *manager, GParamSpec *pspec, gpointer provider)
{
  GdkDisplay *display = gdk_display_get_default ();

  gtk_style_context_remove_provider_for_display (display, provider);
  /* Above the style of the application, which it changes. */
  if (adw_style_manager_get_high_contrast (manager))
    gtk_style_context_add_provider_for_display (display, provider,
                                                GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
}

void
qw_contrast_follow (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkCssProvider *provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/quotewright/Quotewright/contrast.css");
  g_signal_connect_data (manager, "notify::high-contrast", G_CALLBACK (apply), provider,
                         (GClosureNotify) (GCallback) g_object_unref, 0);
  apply (manager, NULL, provider);
}
