/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-about.h"

#include <glib/gi18n.h>

void
qw_about_show (GtkWindow *parent)
{
  const char *authors[] = { "Quotewright contributors", NULL };

  gtk_show_about_dialog (
      parent, "program-name", _ ("Quotewright"), "logo-icon-name", QW_APP_ID, "version", QW_VERSION,
      "comments", _ ("What a project should cost, why, and how sure that is"), "website",
      "https://github.com/quotewright/quotewright", "authors", authors, "license-type",
      GTK_LICENSE_GPL_3_0, "translator-credits", _ ("translator-credits"), NULL);
}
