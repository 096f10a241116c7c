package org.waybill.screening.compare;

import java.util.List;
import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;
import org.waybill.screening.text.Writing;
import org.waybill.screening.words.Words;

/** Compares tokens: by spelling, sound, script, as names, numbers and generic words. */
final class TokenLikeness {

  private static final double SAME = 1.0;
  private static final double SAME_ACROSS_SCRIPTS = 0.98;
  private static final double SAME_CONCEPT = 0.95;
  private static final double VARIANT = 0.95;
  private static final double NICKNAME = 0.86;
  private static final double INITIAL = 0.75;
  private static final List<String> FAMILY_ENDINGS = List.of("ov", "ev", "in", "yn", "ow", "ew");
  private static final double OTHER_NAME = 0.5;
  private static final double SAME_SOUND = 0.95;
  private static final double FOR_JOINING = 0.97;
  private static final int SHORTEST_JOINED = 4;

  private final Words words;

  TokenLikeness(Words words) {
    this.words = words;
  }

  /** How alike two tokens are. */
  Likeness of(Token a, Token b) {
    if (a.role() == Role.NUMBER || b.role() == Role.NUMBER) {
      return numbers(a, b);
    }
    if (!a.concept().isEmpty()
        && !b.concept().isEmpty()
        && a.role() == Role.NAME
        && b.role() == Role.NAME) {
      return places(a, b);
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
        : names(a, b, SpellingLikeness.of(a, b)).orBetter(ForeignLikeness.of(a, b));
  }

  /** How alike a token is to several of another name that are written as one word. */
  Likeness ofJoined(JoinedWords run, Token one) {
    if (one.key().length() < SHORTEST_JOINED
        || run.key().length() < SHORTEST_JOINED
        || one.role() == Role.NUMBER
        || one.role() == Role.PARTICLE
        || one.role() == Role.INITIAL) {
      return Likeness.NONE;
    }
    Likeness best = SpellingLikeness.joined(run.key(), one.key());
    if (run.sound().equals(one.sound())) {
      best = best.orBetter(new Likeness(SAME_SOUND, Likeness.By.SOUND));
    }
    if (run.writing() != one.writing()) {
      best = best.orBetter(ForeignLikeness.of(run.token(words), one));
    }
    return Likeness.of(best.score() * FOR_JOINING, Likeness.By.JOINED);
  }

  /** A country is never another one misspelled. */
  private static Likeness places(Token a, Token b) {
    if (!a.concept().equals(b.concept())) {
      return Likeness.NONE;
    }
    return a.key().equals(b.key())
        ? new Likeness(SAME, Likeness.By.SAME)
        : new Likeness(SAME_CONCEPT, Likeness.By.CONCEPT);
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
    List<Integer> left = a.names();
    List<Integer> right = b.names();
    if (meet(left, right)) {
      return spelled.orBetter(new Likeness(VARIANT, Likeness.By.VARIANT));
    }
    boolean nickname =
        meet(left, b.shortFor()) || meet(a.shortFor(), right) || meet(a.shortFor(), b.shortFor());
    if (nickname) {
      return spelled.orBetter(new Likeness(NICKNAME, Likeness.By.NICKNAME));
    }
    boolean bothKnown = !left.isEmpty() && !right.isEmpty();
    if (bothKnown && a.role() != Role.GENERIC && b.role() != Role.GENERIC) {
      return Likeness.of(spelled.score() * OTHER_NAME, spelled.by());
    }
    return spelled.isAlike() && haveOtherEndings(a, b)
        ? Likeness.of(spelled.score() * OTHER_NAME, spelled.by())
        : spelled;
  }

  /**
   * Names that differ by the ending of a woman's name or a father's: Petrov, Petrova, Petrovich.
   */
  private boolean haveOtherEndings(Token a, Token b) {
    if (a.role() == Role.GENERIC || b.role() == Role.GENERIC) {
      return false;
    }
    boolean oneIsFathers = (a.role() == Role.PATRONYMIC) != (b.role() == Role.PATRONYMIC);
    return oneIsFathers || isFeminine(a, b) || isFeminine(b, a);
  }

  private boolean isFeminine(Token of, Token man) {
    String woman = of.key();
    String other = man.key();
    if (!woman.endsWith("a") || other.endsWith("a") || woman.length() < SHORTEST_JOINED) {
      return false;
    }
    String stem = woman.substring(0, woman.length() - 1);
    boolean given = of.isGiven() || man.isGiven();
    if (stem.equals(other)) {
      return given || FAMILY_ENDINGS.stream().anyMatch(other::endsWith);
    }
    return given && other.endsWith("o") && stem.equals(other.substring(0, other.length() - 1))
        || woman.endsWith("skaya") && other.startsWith(woman.substring(0, woman.length() - 3));
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
