/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-sobol.h"

#define SCRAMBLE_KEY 0x5eed0012u
#define SHUFFLE_KEY  0x5eed0002u

/* A primitive polynomial over GF(2), bit i for x^i, and the key of its first direction numbers. */
typedef struct
{
  guint16 polynomial;
  guint8 key;
} Dimension;

static const Dimension dimensions[QW_SOBOL_DIMENSIONS] = {
  { 1, 0 },      { 3, 0 },      { 7, 1 },      { 11, 13 },    { 13, 3 },     { 19, 176 },
  { 25, 101 },   { 37, 98 },    { 41, 16 },    { 47, 231 },   { 55, 135 },   { 59, 181 },
  { 61, 120 },   { 67, 164 },   { 91, 137 },   { 97, 75 },    { 103, 198 },  { 109, 145 },
  { 115, 43 },   { 131, 129 },  { 137, 33 },   { 143, 58 },   { 145, 34 },   { 157, 240 },
  { 167, 19 },   { 171, 198 },  { 185, 6 },    { 191, 153 },  { 193, 62 },   { 203, 105 },
  { 211, 45 },   { 213, 214 },  { 229, 108 },  { 239, 54 },   { 241, 249 },  { 247, 2 },
  { 253, 148 },  { 285, 240 },  { 299, 75 },   { 301, 162 },  { 333, 241 },  { 351, 0 },
  { 355, 112 },  { 357, 184 },  { 361, 46 },   { 369, 159 },  { 391, 40 },   { 397, 151 },
  { 425, 158 },  { 451, 25 },   { 463, 191 },  { 487, 221 },  { 501, 156 },  { 529, 88 },
  { 539, 95 },   { 545, 202 },  { 557, 57 },   { 563, 16 },   { 601, 237 },  { 607, 161 },
  { 617, 238 },  { 623, 207 },  { 631, 64 },   { 637, 206 },  { 647, 218 },  { 661, 238 },
  { 675, 166 },  { 677, 137 },  { 687, 39 },   { 695, 53 },   { 701, 116 },  { 719, 178 },
  { 721, 28 },   { 731, 10 },   { 757, 183 },  { 761, 27 },   { 787, 191 },  { 789, 183 },
  { 799, 63 },   { 803, 48 },   { 817, 74 },   { 827, 66 },   { 847, 27 },   { 859, 4 },
  { 865, 217 },  { 875, 88 },   { 877, 238 },  { 883, 17 },   { 895, 33 },   { 901, 138 },
  { 911, 184 },  { 949, 213 },  { 953, 202 },  { 967, 15 },   { 971, 72 },   { 973, 149 },
  { 981, 153 },  { 985, 10 },   { 995, 53 },   { 1001, 170 }, { 1019, 38 },  { 1033, 72 },
  { 1051, 164 }, { 1063, 44 },  { 1069, 155 }, { 1125, 34 },  { 1135, 222 }, { 1153, 18 },
  { 1163, 247 }, { 1221, 49 },  { 1239, 176 }, { 1255, 119 }, { 1267, 40 },  { 1279, 135 },
  { 1293, 58 },  { 1305, 251 }, { 1315, 46 },  { 1329, 125 }, { 1341, 15 },  { 1347, 77 },
  { 1367, 239 }, { 1387, 201 }, { 1413, 11 },  { 1423, 90 },  { 1431, 231 }, { 1441, 94 },
  { 1479, 253 }, { 1509, 134 }, { 1527, 249 }, { 1531, 87 },  { 1555, 236 }, { 1557, 86 },
  { 1573, 38 },  { 1591, 53 },  { 1603, 102 }, { 1615, 253 }, { 1627, 17 },  { 1657, 252 },
  { 1663, 144 }, { 1673, 2 },   { 1717, 100 }, { 1729, 225 }, { 1747, 206 }, { 1759, 10 },
  { 1789, 156 }, { 1815, 157 }, { 1821, 117 }, { 1825, 161 }, { 1849, 90 },  { 1863, 99 },
  { 1869, 38 },  { 1877, 221 }, { 1881, 99 },  { 1891, 21 },  { 1917, 239 }, { 1933, 237 },
  { 1939, 113 }, { 1969, 62 },  { 2011, 112 }, { 2035, 220 }, { 2041, 33 },  { 2053, 60 },
  { 2071, 157 }, { 2091, 120 }, { 2093, 41 },  { 2119, 243 }, { 2147, 96 },  { 2149, 27 },
  { 2161, 125 }, { 2171, 60 },  { 2189, 50 },  { 2197, 2 },   { 2207, 134 }, { 2217, 89 },
  { 2225, 209 }, { 2255, 195 }, { 2257, 38 },  { 2273, 127 }, { 2279, 184 }, { 2283, 208 },
  { 2293, 33 },  { 2317, 88 },  { 2323, 43 },  { 2341, 230 }, { 2345, 169 }, { 2363, 124 },
  { 2365, 208 }, { 2373, 144 }, { 2377, 206 }, { 2385, 129 }, { 2395, 60 },  { 2419, 35 },
  { 2421, 25 },  { 2431, 19 },  { 2435, 26 },  { 2447, 191 }, { 2475, 141 }, { 2477, 117 },
  { 2489, 232 }, { 2503, 242 }, { 2521, 218 }, { 2533, 144 }, { 2551, 46 },  { 2561, 10 },
  { 2567, 15 },  { 2579, 89 },  { 2581, 115 }, { 2601, 5 },   { 2633, 231 }, { 2657, 176 },
  { 2669, 68 },  { 2681, 215 }, { 2687, 62 },  { 2693, 105 }, { 2705, 27 },  { 2717, 247 },
  { 2727, 84 },  { 2731, 190 }, { 2739, 54 },  { 2741, 125 }, { 2773, 112 }, { 2783, 51 },
  { 2793, 157 }, { 2799, 126 }, { 2801, 159 }, { 2811, 154 }, { 2819, 10 },  { 2825, 42 },
  { 2833, 230 }, { 2867, 156 }, { 2879, 159 }, { 2881, 0 },   { 2891, 254 }, { 2905, 103 },
  { 2911, 87 },  { 2917, 42 },  { 2927, 158 }, { 2941, 201 }, { 2951, 85 },  { 2955, 36 },
  { 2963, 142 }, { 2965, 191 }, { 2991, 212 }, { 2999, 200 }, { 3005, 67 },  { 3017, 74 },
  { 3035, 72 },  { 3037, 183 }, { 3047, 229 }, { 3053, 244 }, { 3083, 213 }, { 3085, 215 },
  { 3097, 46 },  { 3103, 152 }, { 3159, 166 }, { 3169, 49 },
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
