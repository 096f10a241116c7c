package org.waybill.screening.compare;

import java.util.List;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;
import org.waybill.screening.text.Writing;
import org.waybill.screening.words.NameBook;
import org.waybill.screening.words.Words;

/** Compares tokens: by spelling, sound, script, as names, numbers and generic words. */
final class TokenLikeness {

  private static final double SAME = 1.0;
  private static final double SAME_ACROSS_SCRIPTS = 0.98;
  private static final double SAME_CONCEPT = 0.95;
  private static final double VARIANT = 0.95;
  private static final double NICKNAME = 0.86;
  private static final double INITIAL = 0.75;
  private static final double OTHER_NAME = 0.5;
  private static final double SAME_SOUND = 0.95;
  private static final double FOR_JOINING = 0.97;
  private static final int SHORTEST_JOINED = 4;

  private final NameBook names;
  private final ForeignLikeness foreign;

  TokenLikeness(Words words) {
    this.names = words.names();
    this.foreign = new ForeignLikeness(words);
  }

  /** How alike two tokens are. */
  Likeness of(Token a, Token b) {
    if (a.role() == Role.NUMBER || b.role() == Role.NUMBER) {
      return numbers(a, b);
    }
    boolean oneScript = a.writing() == b.writing();
    if (a.key().equals(b.key()) && !a.key().isEmpty()) {
      return oneScript
          ? new Likeness(SAME, Likeness.By.SAME)
          : new Likeness(SAME_ACROSS_SCRIPTS, Likeness.By.SCRIPT);
    }
    if (a.role() == Role.PARTICLE || b.role() == Role.PARTICLE) {
      return particles(a, b);
    }
    if (a.role() == Role.INITIAL || b.role() == Role.INITIAL) {
      return initials(a, b);
    }
    if (a.role() == Role.GENERIC && b.role() == Role.GENERIC) {
      return a.concept().equals(b.concept())
          ? new Likeness(SAME_CONCEPT, Likeness.By.CONCEPT)
          : Likeness.NONE;
    }
    return oneScript && a.writing() == Writing.LATIN
        ? names(a, b, SpellingLikeness.of(a, b))
        : names(a, b, SpellingLikeness.of(a, b)).orBetter(foreign.of(a, b));
  }

  /** How alike a token is to several of another name that are written as one word. */
  Likeness ofJoined(Token first, String key, String sound, Token one) {
    if (one.key().length() < SHORTEST_JOINED || one.role() == Role.NUMBER) {
      return Likeness.NONE;
    }
    Likeness best = SpellingLikeness.spelling(key, one.key());
    if (sound.equals(one.sound())) {
      best = best.orBetter(new Likeness(SAME_SOUND, Likeness.By.SOUND));
    }
    if (first.writing() != one.writing()) {
      Token joined =
          new Token(key, first.writing(), Role.NAME, "", 1, List.of(key), List.of(sound));
      best = best.orBetter(foreign.of(joined, one));
    }
    return Likeness.of(best.score() * FOR_JOINING, Likeness.By.JOINED);
  }

  private static Likeness numbers(Token a, Token b) {
    boolean same = a.role() == b.role() && a.concept().equals(b.concept());
    return same ? new Likeness(SAME, Likeness.By.SAME) : Likeness.NONE;
  }

  private static Likeness particles(Token a, Token b) {
    return a.role() == b.role() && a.concept().equals(b.concept())
        ? new Likeness(SAME_CONCEPT, Likeness.By.VARIANT)
        : Likeness.NONE;
  }

  private static Likeness initials(Token a, Token b) {
    if (a.key().isEmpty() || b.key().isEmpty() || a.role() == b.role()) {
      return Likeness.NONE;
    }
    if (a.role() == Role.GENERIC || b.role() == Role.GENERIC) {
      return Likeness.NONE;
    }
    boolean same =
        a.key().charAt(0) == b.key().charAt(0)
            || !a.sound().isEmpty()
                && !b.sound().isEmpty()
                && a.sound().charAt(0) == b.sound().charAt(0);
    return same ? new Likeness(INITIAL, Likeness.By.INITIAL) : Likeness.NONE;
  }

  /** What is known of the two as names of persons outweighs how they are spelled. */
  private Likeness names(Token a, Token b, Likeness spelled) {
    List<Integer> left = names.names(a.key());
    List<Integer> right = names.names(b.key());
    if (meet(left, right)) {
      return spelled.orBetter(new Likeness(VARIANT, Likeness.By.VARIANT));
    }
    boolean nickname =
        meet(left, names.shortFor(b.key()))
            || meet(names.shortFor(a.key()), right)
            || meet(names.shortFor(a.key()), names.shortFor(b.key()));
    if (nickname) {
      return spelled.orBetter(new Likeness(NICKNAME, Likeness.By.NICKNAME));
    }
    boolean bothKnown = !left.isEmpty() && !right.isEmpty();
    if (bothKnown && a.role() != Role.GENERIC && b.role() != Role.GENERIC) {
      return Likeness.of(spelled.score() * OTHER_NAME, spelled.by());
    }
    return spelled.isAlike() && oneIsFeminine(a, b)
        ? Likeness.of(spelled.score() * OTHER_NAME, spelled.by())
        : spelled;
  }

  /** Given names that differ by the ending of a woman's name: Samir and Samira, Mario and Maria. */
  private boolean oneIsFeminine(Token a, Token b) {
    return isFeminine(a.key(), b.key()) || isFeminine(b.key(), a.key());
  }

  private boolean isFeminine(String woman, String man) {
    if (!woman.endsWith("a")
        || man.endsWith("a")
        || !(names.isGiven(man) || names.isGiven(woman))) {
      return false;
    }
    String stem = woman.substring(0, woman.length() - 1);
    return stem.equals(man) || man.endsWith("o") && stem.equals(man.substring(0, man.length() - 1));
  }

  private static boolean meet(List<Integer> left, List<Integer> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    for (Integer number : left) {
      if (right.contains(number)) {
        return true;
      }
    }
    return false;
  }
}
