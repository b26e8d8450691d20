/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-look.h"

#define DESIGN "design"
#define ACCENT "accent"
#define PAPER  "paper"

static const char *
read_text (JsonObject *members, const char *name)
{
  JsonNode *node = members != NULL ? json_object_get_member (members, name) : NULL;

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
}

gboolean
qw_colour_from_string (const char *text, QwColour *colour)
{
  guint parts[6];

  if (text == NULL || text[0] != '#' || strlen (text) != 7)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (!g_ascii_isxdigit (text[i + 1]))
        return FALSE;
      parts[i] = (guint) g_ascii_xdigit_value (text[i + 1]);
    }
  *colour = (QwColour){ (parts[0] * 16 + parts[1]) / 255.0, (parts[2] * 16 + parts[3]) / 255.0,
                        (parts[4] * 16 + parts[5]) / 255.0 };
  return TRUE;
}

void
qw_quote_look_read (QwQuoteLook *self, QwColour *accent, QwQuote *quote)
{
  JsonObject *members = quote->issuer->extra;
  const char *design = read_text (members, DESIGN);
  const char *paper = read_text (members, PAPER);

  for (guint i = 0; design != NULL && i < QW_N_DESIGNS; i++)
    if (g_str_equal (design, qw_design_to_string ((QwDesign) i)))
      self->design = (QwDesign) i;
  if (paper != NULL && !qw_paper_size_from_string (paper, &self->size))
    g_debug ("unknown paper “%s”", paper);
  if (qw_colour_from_string (read_text (members, ACCENT), accent))
    self->accent = accent;
}

QwParty *
qw_party_with_design (const QwParty *self, QwDesign design, const char *accent)
{
  QwParty *party = qw_party_copy (self);
  JsonObject *members = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (self->extra != NULL)
    {
      json_object_iter_init_ordered (&iter, self->extra);
      while (json_object_iter_next_ordered (&iter, &name, &node))
        json_object_set_member (members, name, json_node_copy (node));
    }
  json_object_set_string_member (members, DESIGN, qw_design_to_string (design));
  if (accent != NULL)
    json_object_set_string_member (members, ACCENT, accent);
  else if (json_object_has_member (members, ACCENT))
    json_object_remove_member (members, ACCENT);
  g_clear_pointer (&party->extra, json_object_unref);
  party->extra = members;
  return party;
}
