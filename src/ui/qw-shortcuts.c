/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shortcuts.h"

static const struct
{
  const char *action;
  const char *accelerators[3];
} shortcuts[] = {
  { "win.show-page::estimate", { "<Alt>1" } },
  { "win.show-page::risk", { "<Alt>2" } },
  { "win.show-page::quotes", { "<Alt>3" } },
  { "app.past-jobs", { "<Control>j" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.quit", { "<Control>q" } },
  { "window.close", { "<Control>w" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { "win.find", { "<Control>f" } },
  { "win.show-table", { "<Control>t" } },
  { "win.start-over", { "<Control>n" } },
  { "win.copy-text", { "<Control><Shift>c" } },
  { "win.save-pdf", { "<Control>e", "<Control>s" } },
  { "win.save-picture", { "<Control><Shift>s" } },
  { "win.create-quote", { "<Control>Return", "<Control>KP_Enter" } },
  { "win.new-quote", { "<Control><Shift>n" } },
  { "win.import-quote", { "<Control>o" } },
  { "win.edit-quote", { "F2" } },
  { "win.show-history", { "<Control>h" } },
  { "win.send-quote", { "<Control><Shift>Return" } },
  { "win.accept-quote", { "<Control><Shift>a" } },
  { "win.decline-quote", { "<Control><Shift>l" } },
  { "win.finish-quote", { "<Control><Shift>f" } },
  { "win.step-back", { "<Control><Shift>b" } },
  { "win.revise-quote", { "<Control><Shift>r" } },
  { "win.duplicate-quote", { "<Control>l" } },
  { "win.export-quote", { "<Control><Shift>e" } },
  { "win.print-quote", { "<Control>p" } },
  { "win.mail-quote", { "<Control>m" } },
  { "win.show-help-overlay", { "<Control>question" } },
};

void
qw_shortcuts_set (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (application, shortcuts[i].action,
                                           shortcuts[i].accelerators);
}
