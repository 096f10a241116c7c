package org.waybill.screening.compare;

import org.jspecify.annotations.Nullable;
import org.waybill.screening.name.Token;
import org.waybill.screening.text.Writing;
import org.waybill.screening.words.Words;

/** Several words of a name written as one. */
public final class JoinedWords {

  private final Writing writing;
  private final String key;
  private final String sound;

  /** Made when first needed: most are only compared within one script. */
  private volatile @Nullable Token token;

  /**
   * Words written as one.
   *
   * @param writing how they are written
   * @param key their spelling in Latin letters
   * @param sound what they sound like
   */
  JoinedWords(Writing writing, String key, String sound) {
    this.writing = writing;
    this.key = key;
    this.sound = sound;
  }

  /** How they are written. */
  public Writing writing() {
    return writing;
  }

  /** Their spelling in Latin letters. */
  public String key() {
    return key;
  }

  /** What they sound like. */
  public String sound() {
    return sound;
  }

  /** The same as a word. */
  public Token token(Words words) {
    Token known = token;
    if (known == null) {
      known = Token.ofSpelling(key, writing, sound, words.foreign(key, sound));
      token = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JoinedWords words
        && key.equals(words.key)
        && sound.equals(words.sound)
        && writing == words.writing;
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + writing.hashCode();
  }
}
