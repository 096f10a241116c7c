package org.waybill.screening.index;

import java.util.List;

/**
 * What the words of listed names amount to, packed: a query asks it of hundreds of names, and the
 * names themselves lie far apart.
 */
final class Sizes {

  private static final int BYTE = 0xff;

  /** For each name its weight as the bits of a float, its telling words and its initials. */
  private final long[] packed;

  Sizes(List<ListedName> names) {
    packed = new long[names.size()];
    for (int i = 0; i < packed.length; i++) {
      ListedName name = names.get(i);
      packed[i] =
          (long) Float.floatToRawIntBits((float) name.weight()) << Integer.SIZE
              | (long) Math.min(name.telling(), BYTE) << Byte.SIZE
              | Math.min(name.initials(), BYTE);
    }
  }

  /** How much the words of a name weigh that tell apart who bears it; initials left out. */
  float weight(int name) {
    return Float.intBitsToFloat((int) (packed[name] >>> Integer.SIZE));
  }

  /** How many words of a name tell apart who bears it. */
  int telling(int name) {
    return (int) (packed[name] >>> Byte.SIZE) & BYTE;
  }

  /** How many initials a name has. */
  int initials(int name) {
    return (int) packed[name] & BYTE;
  }
}
