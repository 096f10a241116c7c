package org.waybill.screening.index;

import java.util.function.LongConsumer;
import org.waybill.screening.text.Foreign;
import org.waybill.screening.text.Writing;

/**
 * The handles by which words meet words of scripts that leave out or add sounds. A word is kept
 * under all its sounds for queries in such a script, and a word in such a script is also kept apart
 * for queries in any other: most queries are in Latin letters, and few words of the lists are not.
 */
final class ForeignHandles {

  /** Handles of single words. */
  static final ForeignHandles WORDS = new ForeignHandles(0x100);

  /** Handles of words that are written as one. */
  static final ForeignHandles JOINED = new ForeignHandles(0x200);

  private static final int LONGEST_CONSONANTS_WITHOUT_ERROR = 4;
  private static final int LONGEST_GROUPS_WITHOUT_ERROR = 3;
  private static final int LONGEST_KOREAN_WITHOUT_ERROR = 4;
  private static final int ONLY_FOREIGN = 0x40;

  private final int space;

  private ForeignHandles(int space) {
    this.space = space;
  }

  /** The handles that a word on a list is kept under. */
  void ofListed(Foreign sounds, Writing writing, LongConsumer handles) {
    consonants(sounds, space, handles);
    groups(sounds, space, handles);
    korean(sounds, space, handles);
    int apart = space | ONLY_FOREIGN;
    if (writing == Writing.CONSONANTS) {
      consonants(sounds, apart, handles);
    }
    if (writing == Writing.KANA || writing == Writing.HANGUL) {
      groups(sounds, apart, handles);
    }
    if (writing == Writing.HANGUL || writing == Writing.HAN) {
      korean(sounds, apart, handles);
    }
  }

  /** The handles that a word of a query is looked up by. */
  void ofAsked(Foreign sounds, Writing writing, LongConsumer handles) {
    boolean syllables = writing == Writing.KANA || writing == Writing.HANGUL;
    boolean korean = writing == Writing.HANGUL || writing == Writing.HAN;
    int apart = space | ONLY_FOREIGN;
    consonants(sounds, writing == Writing.CONSONANTS ? space : apart, handles);
    groups(sounds, syllables ? space : apart, handles);
    korean(sounds, korean ? space : apart, handles);
  }

  private static void consonants(Foreign sounds, int space, LongConsumer handles) {
    add(sounds.consonants(), space | 1, LONGEST_CONSONANTS_WITHOUT_ERROR, handles);
    add(sounds.consonantsWithLips(), space | 2, LONGEST_CONSONANTS_WITHOUT_ERROR, handles);
  }

  private static void groups(Foreign sounds, int space, LongConsumer handles) {
    add(sounds.groups(), space | 4, LONGEST_GROUPS_WITHOUT_ERROR, handles);
  }

  private static void korean(Foreign sounds, int space, LongConsumer handles) {
    add(sounds.korean(), space | 8, LONGEST_KOREAN_WITHOUT_ERROR, handles);
  }

  private static void add(String sounds, int space, int longest, LongConsumer handles) {
    Handles.leavingOut(sounds, space, sounds.length() > longest ? 1 : 0, handles);
  }
}
