/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-sobol.h"

#define SCRAMBLE_KEY 0x5eed0001u
#define SHUFFLE_KEY  0x5eed0002u

/* A primitive polynomial over GF(2), bit i for x^i, and the key of its first direction numbers. */
typedef struct
{
  guint16 polynomial;
  guint8 key;
} Dimension;

static const Dimension dimensions[QW_SOBOL_DIMENSIONS] = {
  { 1, 0 },     { 3, 0 },     { 7, 1 },     { 11, 15 },   { 13, 1 },    { 19, 6 },    { 25, 47 },
  { 37, 34 },   { 41, 32 },   { 47, 75 },   { 55, 54 },   { 59, 2 },    { 61, 35 },   { 67, 1 },
  { 91, 1 },    { 97, 72 },   { 103, 21 },  { 109, 45 },  { 115, 58 },  { 131, 52 },  { 137, 4 },
  { 143, 61 },  { 145, 95 },  { 157, 99 },  { 167, 75 },  { 171, 40 },  { 185, 59 },  { 191, 25 },
  { 193, 53 },  { 203, 3 },   { 211, 44 },  { 213, 51 },  { 229, 60 },  { 239, 48 },  { 241, 15 },
  { 247, 74 },  { 253, 87 },  { 285, 44 },  { 299, 56 },  { 301, 88 },  { 333, 68 },  { 351, 65 },
  { 355, 30 },  { 357, 82 },  { 361, 62 },  { 369, 10 },  { 391, 65 },  { 397, 47 },  { 425, 26 },
  { 451, 53 },  { 463, 39 },  { 487, 19 },  { 501, 26 },  { 529, 1 },   { 539, 73 },  { 545, 78 },
  { 557, 76 },  { 563, 43 },  { 601, 85 },  { 607, 51 },  { 617, 93 },  { 623, 12 },  { 631, 28 },
  { 637, 22 },  { 647, 34 },  { 661, 3 },   { 675, 63 },  { 677, 33 },  { 687, 13 },  { 695, 96 },
  { 701, 73 },  { 719, 67 },  { 721, 68 },  { 731, 93 },  { 757, 56 },  { 761, 24 },  { 787, 33 },
  { 789, 32 },  { 799, 36 },  { 803, 69 },  { 817, 7 },   { 827, 61 },  { 847, 27 },  { 859, 57 },
  { 865, 57 },  { 875, 28 },  { 877, 86 },  { 883, 14 },  { 895, 31 },  { 901, 74 },  { 911, 94 },
  { 949, 77 },  { 953, 96 },  { 967, 96 },  { 971, 50 },  { 973, 39 },  { 981, 5 },   { 985, 48 },
  { 995, 17 },  { 1001, 21 }, { 1019, 78 }, { 1033, 80 }, { 1051, 37 }, { 1063, 97 }, { 1069, 5 },
  { 1125, 92 }, { 1135, 58 }, { 1153, 66 }, { 1163, 53 }, { 1221, 69 }, { 1239, 69 }, { 1255, 10 },
  { 1267, 42 }, { 1279, 91 }, { 1293, 34 }, { 1305, 34 }, { 1315, 23 }, { 1329, 26 }, { 1341, 74 },
  { 1347, 92 }, { 1367, 78 }, { 1387, 43 }, { 1413, 66 }, { 1423, 42 }, { 1431, 70 }, { 1441, 61 },
  { 1479, 79 }, { 1509, 15 }, { 1527, 47 }, { 1531, 3 },  { 1555, 11 }, { 1557, 96 }, { 1573, 89 },
  { 1591, 1 },  { 1603, 33 }, { 1615, 36 }, { 1627, 91 }, { 1657, 28 }, { 1663, 94 }, { 1673, 63 },
  { 1717, 96 }, { 1729, 61 }, { 1747, 31 }, { 1759, 34 }, { 1789, 71 }, { 1815, 62 }, { 1821, 90 },
  { 1825, 13 }, { 1849, 36 }, { 1863, 27 }, { 1869, 40 }, { 1877, 32 }, { 1881, 36 }, { 1891, 62 },
  { 1917, 81 }, { 1933, 30 }, { 1939, 98 }, { 1969, 57 }, { 2011, 95 }, { 2035, 77 }, { 2041, 10 },
  { 2053, 31 }, { 2071, 16 }, { 2091, 92 }, { 2093, 8 },  { 2119, 80 }, { 2147, 0 },  { 2149, 1 },
  { 2161, 17 }, { 2171, 55 }, { 2189, 38 }, { 2197, 79 }, { 2207, 48 }, { 2217, 50 }, { 2225, 6 },
  { 2255, 18 }, { 2257, 83 }, { 2273, 5 },  { 2279, 55 }, { 2283, 27 }, { 2293, 34 }, { 2317, 51 },
  { 2323, 39 }, { 2341, 73 }, { 2345, 96 }, { 2363, 40 }, { 2365, 94 }, { 2373, 0 },  { 2377, 51 },
  { 2385, 31 }, { 2395, 54 }, { 2419, 44 }, { 2421, 81 }, { 2431, 8 },  { 2435, 69 }, { 2447, 65 },
  { 2475, 11 }, { 2477, 26 }, { 2489, 99 }, { 2503, 47 }, { 2521, 94 }, { 2533, 56 }, { 2551, 38 },
  { 2561, 13 }, { 2567, 50 }, { 2579, 23 }, { 2581, 32 }, { 2601, 82 }, { 2633, 50 }, { 2657, 51 },
  { 2669, 67 }, { 2681, 60 }, { 2687, 62 }, { 2693, 74 }, { 2705, 29 }, { 2717, 29 }, { 2727, 13 },
  { 2731, 13 }, { 2739, 82 }, { 2741, 3 },  { 2773, 66 }, { 2783, 56 }, { 2793, 86 }, { 2799, 8 },
  { 2801, 40 }, { 2811, 57 }, { 2819, 88 }, { 2825, 56 }, { 2833, 2 },  { 2867, 7 },  { 2879, 62 },
  { 2881, 62 }, { 2891, 8 },  { 2905, 18 }, { 2911, 99 }, { 2917, 2 },  { 2927, 11 }, { 2941, 81 },
  { 2951, 33 }, { 2955, 95 }, { 2963, 21 }, { 2965, 13 }, { 2991, 72 }, { 2999, 53 }, { 3005, 62 },
  { 3017, 71 }, { 3035, 72 }, { 3037, 49 }, { 3047, 47 }, { 3053, 54 }, { 3083, 21 }, { 3085, 94 },
  { 3097, 52 }, { 3103, 27 }, { 3159, 61 }, { 3169, 74 },
};

/* A bijection of 32 bits in which every bit of @x moves every bit of the result. */
static guint32
mix (guint32 x)
{
  x ^= x >> 16;
  x *= 0x7feb352du;
  x ^= x >> 15;
  x *= 0x846ca68bu;
  return x ^ x >> 16;
}

static guint32
get_degree (guint32 polynomial)
{
  return g_bit_storage (polynomial) - 1;
}

static guint32
recur (const guint32 *numbers, guint i, guint32 polynomial)
{
  guint degree = get_degree (polynomial);
  guint32 number = numbers[i - degree] ^ numbers[i - degree] << degree;

  for (guint k = 1; k < degree; k++)
    if (polynomial >> (degree - k) & 1)
      number ^= numbers[i - k] << k;
  return number;
}

/* Column i is the number that bit i of a point's index brings in, with the first digit on top. */
static void
fill_columns (guint dimension, guint32 *columns)
{
  const Dimension *self = &dimensions[dimension];
  guint degree = get_degree (self->polynomial);

  for (guint i = 0; i < QW_SOBOL_BITS; i++)
    if (degree == 0)
      columns[i] = 1;
    else if (i < degree)
      columns[i] = (mix ((dimension << 16) + ((guint32) self->key << 8) + i) & ((2u << i) - 1)) | 1;
    else
      columns[i] = recur (columns, i, self->polynomial);
  for (guint i = 0; i < QW_SOBOL_BITS; i++)
    columns[i] <<= QW_SOBOL_BITS - 1 - i;
}

static guint32
get_parity (guint32 x)
{
  x ^= x >> 8;
  x ^= x >> 4;
  x ^= x >> 2;
  x ^= x >> 1;
  return x & 1;
}

/* Each digit takes the parity of itself and some of those above it. */
static guint32
scramble (guint32 column, guint32 key)
{
  guint32 result = 0;

  for (guint bit = 0; bit < QW_SOBOL_BITS; bit++)
    {
      guint32 above = ~((2u << bit) - 1) & (QW_SOBOL_SIZE - 1);
      guint32 row = (mix (key + bit) & above) | 1u << bit;

      result |= get_parity (column & row) << bit;
    }
  return result;
}

void
qw_sobol_ranks (guint dimension, guint16 *ranks)
{
  guint32 key = mix (SCRAMBLE_KEY + dimension);
  guint32 columns[QW_SOBOL_BITS];

  g_return_if_fail (dimension < QW_SOBOL_DIMENSIONS);

  fill_columns (dimension, columns);
  ranks[0] = mix (key - 1) & (QW_SOBOL_SIZE - 1);
  for (guint bit = 0; bit < QW_SOBOL_BITS; bit++)
    {
      guint size = 1u << bit;
      guint16 column = (guint16) scramble (columns[bit], key);

      for (guint i = 0; i < size; i++)
        ranks[size + i] = ranks[i] ^ column;
    }
}

void
qw_shuffle_ranks (guint key, guint16 *ranks)
{
  guint32 mask = QW_SOBOL_SIZE - 1;

  for (guint32 i = 0; i < QW_SOBOL_SIZE; i++)
    {
      guint32 x = i;

      /* each step is a bijection of the low bits */
      for (guint round = 0; round < 4; round++)
        {
          guint32 word = mix (mix (SHUFFLE_KEY + key) + round);

          x = (x * (word << 1 | 1) + (word >> 16)) & mask;
          x ^= x >> 7;
        }
      ranks[i] = (guint16) x;
    }
}
