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

  private final int space;

  private ForeignHandles(int space) {
    this.space = space;
  }

  /** The handles that a word on a list is kept under. */
  void ofListed(Foreign sounds, Writing writing, LongConsumer handles) {
    consonants(sounds, HandleTable.BY_SOUND, handles);
    groups(sounds, HandleTable.BY_SOUND, handles);
    korean(sounds, HandleTable.BY_SOUND, handles);
    if (writing == Writing.CONSONANTS) {
      consonants(sounds, HandleTable.FOREIGN, handles);
    }
    if (writing == Writing.KANA || writing == Writing.HANGUL) {
      groups(sounds, HandleTable.FOREIGN, handles);
    }
    if (writing == Writing.HANGUL || writing == Writing.HAN) {
      korean(sounds, HandleTable.FOREIGN, handles);
    }
  }

  /** The handles that a word of a query is looked up by. */
  void ofAsked(Foreign sounds, Writing writing, LongConsumer handles) {
    boolean syllables = writing == Writing.KANA || writing == Writing.HANGUL;
    boolean korean = writing == Writing.HANGUL || writing == Writing.HAN;
    consonants(sounds, kind(writing == Writing.CONSONANTS), handles);
    groups(sounds, kind(syllables), handles);
    korean(sounds, kind(korean), handles);
  }

  private static int kind(boolean foreign) {
    return foreign ? HandleTable.BY_SOUND : HandleTable.FOREIGN;
  }

  private void consonants(Foreign sounds, int kind, LongConsumer handles) {
    add(sounds.consonants(), 1, LONGEST_CONSONANTS_WITHOUT_ERROR, kind, handles);
    add(sounds.consonantsWithLips(), 2, LONGEST_CONSONANTS_WITHOUT_ERROR, kind, handles);
  }

  private void groups(Foreign sounds, int kind, LongConsumer handles) {
    add(sounds.groups(), 3, LONGEST_GROUPS_WITHOUT_ERROR, kind, handles);
  }

  private void korean(Foreign sounds, int kind, LongConsumer handles) {
    add(sounds.korean(), 4, LONGEST_KOREAN_WITHOUT_ERROR, kind, handles);
  }

  private void add(String sounds, int sort, int longest, int kind, LongConsumer handles) {
    int letters = sounds.length() > longest ? 1 : 0;
    Handles.leavingOut(sounds, space | sort, letters, kind, handles);
  }
}
