/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * GLib drops its list of quarks when that has to grow, at 2048 of them, and by intent frees it never: others may be
 * reading it. LeakSanitizer takes it for a leak, at a place that has no name to pass over; so it is told beforehand.
 */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#ifdef __SANITIZE_ADDRESS__

#include <link.h>
#include <sanitizer/lsan_interface.h>
#include <stddef.h>
#include <string.h>

/* Of sanitizer/allocator_interface.h, which GCC 12 does not bring. */
int __sanitizer_get_ownership (const volatile void *object);
size_t __sanitizer_get_allocated_size (const volatile void *object);

#define LIST_SIZE (2048 * sizeof (char *))

static void
ignore_lists (void *const *from, void *const *to)
{
  for (void *const *at = from; at < to; at++)
    if (__sanitizer_get_ownership (*at) && __sanitizer_get_allocated_size (*at) == LIST_SIZE)
      __lsan_ignore_object (*at);
}

static int
look_at_library (struct dl_phdr_info *info, size_t size, void *user_data)
{
  if (strstr (info->dlpi_name, "/libglib-2.0.") == NULL)
    return 0;

  for (int i = 0; i < info->dlpi_phnum; i++)
    {
      const char *start = (const char *) info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;

      if (info->dlpi_phdr[i].p_type == PT_LOAD && (info->dlpi_phdr[i].p_flags & PF_W) != 0)
        ignore_lists ((void *const *) start,
                      (void *const *) (start + info->dlpi_phdr[i].p_memsz) - 1);
    }
  return 1;
}

/* Linked into each test, before it has many. */
__attribute__ ((constructor)) static void
install (void)
{
  dl_iterate_phdr (look_at_library, NULL);
}

#endif
