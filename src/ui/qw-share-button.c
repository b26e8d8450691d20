/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-share-button.h"

struct _QwShareButton
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (QwShareButton, qw_share_button, ADW_TYPE_BIN)

static void
qw_share_button_class_init (QwShareButtonClass *klass)
{
  gtk_widget_class_set_template_from_resource (
      GTK_WIDGET_CLASS (klass), "/io/github/quotewright/Quotewright/qw-share-button.ui");
}

static void
qw_share_button_init (QwShareButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
