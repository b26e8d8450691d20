/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * QwKeeper:
 *
 * A value that is on screen, kept on the disk so that it outlives the program, however that ends:
 * every change is there within two seconds. What the value is, a subclass says.
 *
 * Property: error-message (nullable): why changes are not kept now. Writing is tried again at the
 * next change; what is on the disk stays whole meanwhile.
 */
#define QW_TYPE_KEEPER (qw_keeper_get_type ())
G_DECLARE_DERIVABLE_TYPE (QwKeeper, qw_keeper, QW, KEEPER, GObject)

/**
 * QwKeeperClass:
 * @name: of the file: "draft" is draft.json
 * @ref: of a value, which never changes
 * @equal: whether two values are written as the same
 * @to_json: (transfer full): the document
 * @parse: (transfer full): the value of a document, or %NULL with an error; called in a thread
 * @explain: (transfer full): a sentence for people on why the document cannot be opened; @kept_as: (nullable): the
 *   name that it has now, else @trouble says why it could not be renamed
 */
struct _QwKeeperClass
{
  GObjectClass parent_class;

  const char *name;
  GBoxedCopyFunc ref;
  GDestroyNotify unref;
  GEqualFunc equal;
  JsonNode *(*to_json) (gpointer value);
  gpointer (*parse) (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error);
  char *(*explain) (const char *cause, const char *kept_as, const char *trouble);
};

/** qw_keeper_set_folder: for the constructor of a subclass; @folder: made at the first write if it is missing */
void qw_keeper_set_folder (QwKeeper *self, GFile *folder);

/**
 * qw_keeper_load_async:
 * @catalog: with the user's own tables laid over, as the document may name what is in them
 *
 * Reads what was on screen when the program ended. Until this is finished, nothing is written.
 */
void qw_keeper_load_async (QwKeeper *self,
                           QwCatalog *catalog,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data);

/**
 * qw_keeper_load_finish:
 *
 * Returns: (transfer full) (nullable): the value; %NULL without an error if there is none yet; %NULL
 *   with one if it cannot be read or does not fit the catalog. Then the file is kept under another
 *   name, which the message tells.
 */
gpointer qw_keeper_load_finish (QwKeeper *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_keeper_save:
 * @value: what is on screen now
 *
 * Has @value written soon, together with what follows right behind it.
 */
void qw_keeper_save (QwKeeper *self, gpointer value);

/** qw_keeper_flush: writes what is not on the disk yet before it returns; for the end of the program. */
void qw_keeper_flush (QwKeeper *self);

const char *qw_keeper_get_error_message (QwKeeper *self);

G_END_DECLS
