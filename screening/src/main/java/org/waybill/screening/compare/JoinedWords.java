package org.waybill.screening.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;
import org.waybill.screening.text.Writing;
import org.waybill.screening.words.Words;

/** Several words of a name written as one. */
public final class JoinedWords {

  private final Writing writing;
  private final String key;
  private final String sound;
  private final double weight;
  private final double tellingWeight;
  private final int telling;

  /** Made when first needed: most are only compared within one script. */
  private volatile @Nullable Token token;

  private JoinedWords(List<Token> tokens, String key, String sound) {
    this.writing = tokens.getFirst().writing();
    this.key = key;
    this.sound = sound;
    double all = 0;
    double tell = 0;
    int count = 0;
    for (Token each : tokens) {
      all += each.weight();
      if (each.role().tellsApart()) {
        count++;
        tell += each.role() == Role.INITIAL ? 0 : each.weight();
      }
    }
    this.weight = all;
    this.tellingWeight = tell;
    this.telling = count;
  }

  /** The given words as one. */
  static JoinedWords of(List<Token> tokens) {
    StringBuilder key = new StringBuilder();
    StringBuilder sound = new StringBuilder();
    for (Token token : tokens) {
      key.append(token.key());
      sound.append(token.sound());
    }
    return new JoinedWords(tokens, key.toString(), sound.toString());
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

  /** How much the words weigh together. */
  public double weight() {
    return weight;
  }

  /** How much those of them weigh that tell apart who bears them; initials left out. */
  public double tellingWeight() {
    return tellingWeight;
  }

  /** How many of the words tell apart who bears them. */
  public int telling() {
    return telling;
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
        && writing == words.writing
        && weight == words.weight
        && tellingWeight == words.tellingWeight
        && telling == words.telling;
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + writing.hashCode();
  }
}
