/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fault-library.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * fault-writer edit FOLDER SEED SERIAL   edits, saves and sends quotes until it is killed
 * fault-writer number FOLDER COUNT       makes and sends COUNT quotes, then ends
 *
 * What it was told is on the disk it says on standard output, a line each: "saved ID SERIAL", "sent ID NUMBER".
 */

#define MAX_QUOTES 12

typedef struct
{
  QwLibrary *library;
  GRand *rand;
  guint serial;
} Writer;

/* One write: a line is there whole or not at all. */
static void
say (const char *what, const char *id, const char *value)
{
  g_autofree char *line = g_strdup_printf ("%s %s %s\n", what, id, value);

  if (write (STDOUT_FILENO, line, strlen (line)) < 0)
    exit (1);
}

static void
say_saved (QwQuote *quote)
{
  say ("saved", quote->id, quote->texts[QW_QUOTE_TITLE]);
}

/* The patient way, as in the application: what is saved is on the disk soon, and a property says when. */
static void
await_saved (Writer *self)
{
  while (!qw_library_get_saved (self->library))
    g_main_context_iteration (NULL, TRUE);
}

static void
flush_or_wait (Writer *self)
{
  if (g_rand_int_range (self->rand, 0, 40) == 0)
    await_saved (self);
  else if (!qw_library_flush (self->library))
    g_error ("Not saved: %s", qw_library_get_error_message (self->library));
}

/* Several edits, of which only the last is promised. */
static void
edit (Writer *self, QwQuote *quote)
{
  g_autoptr (QwQuote) current = qw_quote_ref (quote);

  for (int n = g_rand_int_range (self->rand, 1, 6); n > 0; n--)
    {
      g_autoptr (QwQuote) before = g_steal_pointer (&current);

      current = fault_edit (before, self->serial++);
      qw_library_save (self->library, current);
    }
  flush_or_wait (self);
  say_saved (current);
}

static void
make_one (Writer *self)
{
  g_autoptr (QwQuote) quote = fault_quote (self->serial++);

  edit (self, quote);
}

static void
send_one (Writer *self, const char *id)
{
  g_autoptr (QwQuote) sent = fault_library_send (self->library, id);

  say ("sent", sent->id, sent->number);
}

static void
change_one (Writer *self, const QwQuoteRow *row)
{
  g_autoptr (QwQuote) quote = row->state == QW_QUOTE_DRAFT
                                  ? fault_library_load (self->library, row->id)
                                  : fault_library_revise (self->library, row->id);

  if (qw_quote_is_frozen (quote))
    return;
  edit (self, quote);
  if (g_rand_int_range (self->rand, 0, 4) == 0)
    send_one (self, quote->id);
}

static void
import_some (Writer *self)
{
  g_autofree char *batch = fault_library_import (self->library, self->serial++);

  say ("imported", batch, "-");
}

static void
do_something (Writer *self)
{
  g_autoptr (QwQuotePage) page = fault_library_list (self->library);
  guint n = page->rows->len;
  guint pick = (guint) g_rand_int_range (self->rand, 0, MAX_QUOTES);

  if (n == 0 || (n < 60 && pick == 0))
    make_one (self);
  else if (pick == 1)
    import_some (self);
  else
    change_one (self,
                g_ptr_array_index (page->rows, (guint) g_rand_int_range (self->rand, 0, (int) n)));
}

static void
edit_forever (const char *path, const char *seed, const char *serial)
{
  Writer self = { fault_library_open (path), g_rand_new_with_seed ((guint32) atoi (seed)),
                  (guint) atoi (serial) };

  say ("open", "-", "-");
  for (;;)
    do_something (&self);
}

static int
send_many (const char *path, int count)
{
  g_autoptr (QwLibrary) library = fault_library_open (path);

  for (int i = 0; i < count; i++)
    {
      g_autoptr (QwQuote) quote = fault_quote ((guint) i);
      g_autoptr (QwQuote) sent = NULL;

      qw_library_save (library, quote);
      sent = fault_library_send (library, quote->id);
      say ("sent", sent->id, sent->number);
    }
  return 0;
}

int
main (int argc, char *argv[])
{
  /* The invented tables are found through it; what it says itself begins with a #. */
  g_test_init (&argc, &argv, NULL);
  if (argc == 5 && g_str_equal (argv[1], "edit"))
    edit_forever (argv[2], argv[3], argv[4]);
  if (argc == 4 && g_str_equal (argv[1], "number"))
    return send_many (argv[2], atoi (argv[3]));
  return 2;
}
