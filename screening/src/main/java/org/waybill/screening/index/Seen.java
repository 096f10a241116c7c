package org.waybill.screening.index;

import java.util.Arrays;

/** A small set of numbers from nought. */
final class Seen {

  private static final int FIRST_CAPACITY = 64;

  private int[] slots = empty(FIRST_CAPACITY);
  private int size;

  private static int[] empty(int capacity) {
    int[] slots = new int[capacity];
    Arrays.fill(slots, -1);
    return slots;
  }

  /** Adds a number; says whether it was not there before. */
  boolean add(int number) {
    if (size * 2 >= slots.length) {
      int[] old = slots;
      slots = empty(old.length * 2);
      size = 0;
      for (int each : old) {
        if (each >= 0) {
          add(each);
        }
      }
    }
    int place = (number * 0x9E3779B9 >>> 7) & (slots.length - 1);
    while (slots[place] >= 0) {
      if (slots[place] == number) {
        return false;
      }
      place = (place + 1) & (slots.length - 1);
    }
    slots[place] = number;
    size++;
    return true;
  }
}
