package org.waybill.screening.index;

import java.util.function.LongConsumer;
import org.waybill.screening.compare.JoinedWords;
import org.waybill.screening.compare.SpellingLikeness;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;
import org.waybill.screening.text.Writing;
import org.waybill.screening.words.Words;

/**
 * The handles of words: strings, as hashes, one of which two words share if they are alike.
 *
 * <p>Edit distance becomes equality by leaving letters out: two words that are {@code k} edits
 * apart share a string that is left of each when {@code k} letters at most are taken out; it is
 * enough to do so with the beginnings of long words.
 */
final class Handles {

  private static final long PRIME = 0x100000001b3L;
  private static final long START = 0xcbf29ce484222325L;
  private static final int SHORTEST_JOINED = 4;

  /** So many letters of a word are looked at where some may be wrong. */
  private static final int BEGINNING = 7;

  private final Words words;

  Handles(Words words) {
    this.words = words;
  }

  /** The handles that a word on a list is kept under. */
  void ofListed(Token token, LongConsumer handles) {
    inOneScript(token, handles);
    if (mayBeForeign(token)) {
      ForeignHandles.WORDS.ofListed(token.foreign(), token.writing(), handles);
    }
  }

  /** The handles that a word of a query is looked up by. */
  void ofAsked(Token token, LongConsumer handles) {
    inOneScript(token, handles);
    if (mayBeForeign(token)) {
      ForeignHandles.WORDS.ofAsked(token.foreign(), token.writing(), handles);
    }
  }

  private static boolean mayBeForeign(Token token) {
    return token.role().tellsApart() || token.role() == Role.GENERIC;
  }

  private static void inOneScript(Token token, LongConsumer handles) {
    Role role = token.role();
    if (!token.concept().isEmpty()) {
      handles.accept(hash('c', token.concept()));
    }
    if (role == Role.INITIAL) {
      handles.accept(hash('i', token.key()));
    }
    if (role == Role.PARTICLE || role == Role.INITIAL || role == Role.NUMBER) {
      return;
    }
    for (String key : token.keys()) {
      leavingOut(key, 'k', SpellingLikeness.edits(key.length()), handles);
    }
    token.names().forEach(name -> handles.accept(hash('n', name.toString())));
    token.shortFor().forEach(name -> handles.accept(hash('n', name.toString())));
    for (String sound : token.sounds()) {
      leavingOut(sound, 's', SpellingLikeness.edits(sound.length()), handles);
    }
  }

  /** The handles that several words of a listed name, written as one, are kept under. */
  void ofListed(JoinedWords run, LongConsumer handles) {
    joined(run.writing(), run.key(), run.sound(), false, handles);
  }

  /** The handles that several words of a query, written as one, are looked up by. */
  void ofAsked(JoinedWords run, LongConsumer handles) {
    joined(run.writing(), run.key(), run.sound(), true, handles);
  }

  private void joined(
      Writing writing, String key, String sound, boolean asked, LongConsumer handles) {
    if (key.length() >= SHORTEST_JOINED) {
      leavingOut(key, 'j', SpellingLikeness.EDITS_OF_JOINED, handles);
      handles.accept(hash('t', sound));
      if (asked) {
        ForeignHandles.JOINED.ofAsked(words.foreign(key, sound), writing, handles);
      } else {
        ForeignHandles.JOINED.ofListed(words.foreign(key, sound), writing, handles);
      }
    }
  }

  /** The handles by which a single word meets several that are joined on the other side. */
  void ofWhole(Token token, boolean asked, LongConsumer handles) {
    if (token.role() != Role.NUMBER
        && token.role() != Role.PARTICLE
        && token.role() != Role.INITIAL) {
      joined(token.writing(), token.key(), token.sound(), asked, handles);
    }
  }

  /** The handles of a whole name without its blanks. */
  static void ofName(PartyName name, LongConsumer handles) {
    leavingOut(name.compact(), 'w', 1, handles);
  }

  private static long hash(char space, CharSequence text) {
    long hash = (START ^ space) * PRIME;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mixed(hash) | HandleTable.COMMON;
  }

  /** Spreads the bits, since the table keeps the upper ones only. */
  private static long mixed(long hash) {
    long mixed = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
    mixed = (mixed ^ mixed >>> 32) * 0xd6e8feb86659fd93L;
    return (mixed ^ mixed >>> 32) & ~HandleTable.KINDS;
  }

  private static void leavingOut(String text, int space, int letters, LongConsumer handles) {
    leavingOut(text, space, letters, HandleTable.COMMON, handles);
  }

  /**
   * The hashes of all that is left of a text when so many letters at most are taken out of its
   * beginning. The beginnings of two texts are no further apart than the texts.
   */
  static void leavingOut(String text, int space, int letters, int kind, LongConsumer handles) {
    if (!text.isEmpty()) {
      long start = (START ^ space) * PRIME;
      int end = letters == 0 ? text.length() : Math.min(text.length(), BEGINNING);
      leavingOut(text, 0, end, start, letters, kind, handles);
    }
  }

  private static void leavingOut(
      String text, int from, int end, long soFar, int letters, int kind, LongConsumer handles) {
    long hash = soFar;
    for (int i = from; i < end; i++) {
      if (letters > 0) {
        leavingOut(text, i + 1, end, hash, letters - 1, kind, handles);
      }
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    handles.accept(mixed(hash) | kind);
  }
}
