package org.waybill.screening.index;

import java.util.Arrays;
import org.waybill.screening.compare.Likeness;

/**
 * The words of the lists that something asked is like, by their numbers, and how alike they are.
 */
final class Alike {

  private static final int FIRST_CAPACITY = 32;

  /** Like nothing. */
  static final Alike NOTHING = new Alike();

  private int[] words = new int[FIRST_CAPACITY / 2];
  private Likeness[] likenesses = new Likeness[FIRST_CAPACITY / 2];
  private int size;

  /** Words, one more than their number so that nought is free, and their places. */
  private int[] slots = new int[FIRST_CAPACITY];

  private int[] places = new int[FIRST_CAPACITY];
  private int taken;

  /** Notes that a word was looked at; says whether it was not before. */
  boolean isNew(int word) {
    if (taken * 2 >= slots.length) {
      grow();
    }
    int slot = slot(word);
    if (slots[slot] != 0) {
      return false;
    }
    slots[slot] = word + 1;
    places[slot] = -1;
    taken++;
    return true;
  }

  /** Adds a word that was just new. */
  void add(int word, Likeness likeness) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      likenesses = Arrays.copyOf(likenesses, size * 2);
    }
    words[size] = word;
    likenesses[size] = likeness;
    places[slot(word)] = size++;
  }

  /** Forgets what was looked at and is not alike. */
  Alike kept() {
    if (size == 0) {
      return NOTHING;
    }
    words = Arrays.copyOf(words, size);
    likenesses = Arrays.copyOf(likenesses, size);
    int capacity = Integer.highestOneBit(size) * 4;
    slots = new int[capacity];
    places = new int[capacity];
    for (int i = 0; i < size; i++) {
      int slot = slot(words[i]);
      slots[slot] = words[i] + 1;
      places[slot] = i;
    }
    return this;
  }

  private void grow() {
    int[] oldSlots = slots;
    int[] oldPlaces = places;
    slots = new int[oldSlots.length * 2];
    places = new int[slots.length];
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldSlots[i] != 0) {
        int slot = slot(oldSlots[i] - 1);
        slots[slot] = oldSlots[i];
        places[slot] = oldPlaces[i];
      }
    }
  }

  private int slot(int word) {
    int mask = slots.length - 1;
    // Fibonacci hashing: the highest bits of the product are spread best.
    int slot = (word * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
    while (slots[slot] != 0 && slots[slot] != word + 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** How alike a word is. */
  Likeness of(int word) {
    int slot = slot(word);
    return slots[slot] == 0 || places[slot] < 0 ? Likeness.NONE : likenesses[places[slot]];
  }

  int size() {
    return size;
  }

  /** The word at a place. */
  int word(int place) {
    return words[place];
  }

  /** How alike the word at a place is. */
  Likeness likeness(int place) {
    return likenesses[place];
  }
}
