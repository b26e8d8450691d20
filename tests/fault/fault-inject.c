/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Each function under its own name, and without the variants of hardened builds. */
#undef _FILE_OFFSET_BITS
#undef _FORTIFY_SOURCE
#define _GNU_SOURCE

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

/*
 * Put before the C library with LD_PRELOAD: the calls that change what is below a folder are counted, and one of them
 * goes wrong.
 *
 * QW_INJECT_BELOW    the folder; other files are left alone
 * QW_INJECT_NTH      which call, from 1
 * QW_INJECT_FAULT    a number for errno; "kill"; or "short": a write does half of what was asked
 * QW_INJECT_ON       also every call after it (for errno); of a disk without room, those that write
 * QW_INJECT_REACHED  a file that is made when the call was reached
 */

static atomic_int n_calls;

static const char *
setting (const char *name)
{
  const char *value = getenv (name);

  return value != NULL ? value : "";
}

static int
is_below (const char *path)
{
  const char *below = setting ("QW_INJECT_BELOW");

  return below[0] != '\0' && strncmp (path, below, strlen (below)) == 0;
}

static int
is_file_below (int fd)
{
  char name[64];
  char path[PATH_MAX];
  ssize_t n = 0;

  snprintf (name, sizeof name, "/proc/self/fd/%d", fd);
  n = readlink (name, path, sizeof path - 1);
  path[n > 0 ? n : 0] = '\0';
  return is_below (path);
}

/* Past the functions of this file, which it would count. */
static void
note_reached (void)
{
  long fd = syscall (SYS_openat, AT_FDCWD, setting ("QW_INJECT_REACHED"), O_CREAT | O_WRONLY, 0600);

  if (fd >= 0)
    syscall (SYS_close, fd);
}

/* A disk without room, that stays so: what writes nothing goes on. */
static int
needs_no_room (int number, size_t size)
{
  return setting ("QW_INJECT_ON")[0] != '\0' && (number == ENOSPC || number == EDQUOT) && size == 0;
}

/* How much a call may do: all of @size, half of it, or nothing (-1, with errno). */
static ssize_t
admit (int counts, size_t size)
{
  const char *fault = setting ("QW_INJECT_FAULT");
  int nth = atoi (setting ("QW_INJECT_NTH"));
  int call = 0;

  if (!counts || (strcmp (fault, "short") == 0 && size < 2))
    return (ssize_t) size;
  call = atomic_fetch_add (&n_calls, 1) + 1;
  if (call < nth || (call > nth && setting ("QW_INJECT_ON")[0] == '\0'))
    return (ssize_t) size;
  note_reached ();
  if (needs_no_room (atoi (fault), size))
    return (ssize_t) size;
  if (strcmp (fault, "kill") == 0)
    kill (getpid (), SIGKILL);
  if (strcmp (fault, "short") == 0)
    return (ssize_t) (size / 2);
  errno = atoi (fault);
  return -1;
}

#define NEXT(name) ((__typeof__ (&name)) dlsym (RTLD_NEXT, #name))

ssize_t
write (int fd, const void *bytes, size_t size)
{
  ssize_t n = admit (is_file_below (fd), size);

  return n < 0 ? -1 : NEXT (write) (fd, bytes, (size_t) n);
}

ssize_t
pwrite (int fd, const void *bytes, size_t size, off_t at)
{
  ssize_t n = admit (is_file_below (fd), size);

  return n < 0 ? -1 : NEXT (pwrite) (fd, bytes, (size_t) n, at);
}

ssize_t
pwrite64 (int fd, const void *bytes, size_t size, off64_t at)
{
  ssize_t n = admit (is_file_below (fd), size);

  return n < 0 ? -1 : NEXT (pwrite64) (fd, bytes, (size_t) n, at);
}

/* How GIO copies. */
ssize_t
splice (int from, off64_t *from_at, int to, off64_t *to_at, size_t size, unsigned int flags)
{
  ssize_t n = admit (is_file_below (to), size);

  return n < 0 ? -1 : NEXT (splice) (from, from_at, to, to_at, (size_t) n, flags);
}

int
fsync (int fd)
{
  return admit (is_file_below (fd), 0) < 0 ? -1 : NEXT (fsync) (fd);
}

int
fdatasync (int fd)
{
  return admit (is_file_below (fd), 0) < 0 ? -1 : NEXT (fdatasync) (fd);
}

int
ftruncate (int fd, off_t size)
{
  return admit (is_file_below (fd), 0) < 0 ? -1 : NEXT (ftruncate) (fd, size);
}

int
ftruncate64 (int fd, off64_t size)
{
  return admit (is_file_below (fd), 0) < 0 ? -1 : NEXT (ftruncate64) (fd, size);
}

int
rename (const char *from, const char *to)
{
  return admit (is_below (to), 0) < 0 ? -1 : NEXT (rename) (from, to);
}

int
unlink (const char *path)
{
  return admit (is_below (path), 0) < 0 ? -1 : NEXT (unlink) (path);
}

/* Only opening to write changes something. */
static int
admits_open (const char *path, int flags)
{
  return admit (is_below (path) && (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0, 0) >= 0;
}

#define MODE(flags, last)                                                                          \
  ({                                                                                               \
    mode_t mode_ = 0;                                                                              \
    va_list list_;                                                                                 \
    va_start (list_, last);                                                                        \
    if (((flags) & (O_CREAT | O_TMPFILE)) != 0)                                                    \
      mode_ = va_arg (list_, mode_t);                                                              \
    va_end (list_);                                                                                \
    mode_;                                                                                         \
  })

int
open (const char *path, int flags, ...)
{
  mode_t mode = MODE (flags, flags);

  return admits_open (path, flags) ? NEXT (open) (path, flags, mode) : -1;
}

int
open64 (const char *path, int flags, ...)
{
  mode_t mode = MODE (flags, flags);

  return admits_open (path, flags) ? NEXT (open64) (path, flags, mode) : -1;
}

int
openat (int at, const char *path, int flags, ...)
{
  mode_t mode = MODE (flags, flags);

  return admits_open (path, flags) ? NEXT (openat) (at, path, flags, mode) : -1;
}

int
openat64 (int at, const char *path, int flags, ...)
{
  mode_t mode = MODE (flags, flags);

  return admits_open (path, flags) ? NEXT (openat64) (at, path, flags, mode) : -1;
}
