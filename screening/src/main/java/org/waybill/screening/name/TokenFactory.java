package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.waybill.screening.text.Letters;
import org.waybill.screening.text.Writing;
import org.waybill.screening.words.GenericWord;
import org.waybill.screening.words.Words;

/** Makes tokens of words: their part, weight, spellings and sounds. */
final class TokenFactory {

  private static final double PARTICLE_WEIGHT = 0.08;
  private static final double INITIAL_WEIGHT = 0.35;
  private static final double NUMBER_WEIGHT = 0.5;
  private static final double PATRONYMIC_WEIGHT = 0.6;
  private static final double COUNTRY_WEIGHT = 0.7;
  private static final int MOST_KEPT = 200_000;
  private static final double PLAIN_WEIGHT = 1.0;

  private static final int SHORTEST_PATRONYMIC = 7;
  private static final List<String> PATRONYMIC_ENDINGS =
      List.of(
          "ovich", "evich", "ovna", "evna", "ovic", "evic", "ovych", "ivna", "avich", "ovitch",
          "evitch");

  private final Words words;
  private final Map<Split.Word, Token> persons = new ConcurrentHashMap<>();
  private final Map<Split.Word, Token> organisations = new ConcurrentHashMap<>();

  TokenFactory(Words words) {
    this.words = words;
  }

  /** A token of a person's name. */
  Token ofPerson(Split.Word word) {
    return kept(persons, word, this::newPerson);
  }

  /** A token of the name of an organisation or a ship. */
  Token ofOrganisation(Split.Word word) {
    return kept(organisations, word, this::newOrganisation);
  }

  /**
   * Names share most of their words: a word is looked at once, as long as there are not too many.
   */
  private static Token kept(
      Map<Split.Word, Token> cache, Split.Word word, Function<Split.Word, Token> maker) {
    Token known = cache.get(word);
    if (known != null) {
      return known;
    }
    if (cache.size() >= MOST_KEPT) {
      cache.clear();
    }
    Token made = maker.apply(word);
    Token first = cache.putIfAbsent(word, made);
    return first == null ? made : first;
  }

  private Token newPerson(Split.Word word) {
    List<String> keys = words.romanization().of(word.text(), word.writing());
    String key = keys.getFirst();
    if (word.writing() == Writing.DIGITS) {
      return number(word, key);
    }
    Optional<String> particle = words.particle(key);
    if (particle.isPresent()) {
      return token(word, Role.PARTICLE, particle.get(), PARTICLE_WEIGHT, keys);
    }
    if (isInitial(word, key)) {
      return token(word, Role.INITIAL, "", INITIAL_WEIGHT, keys);
    }
    if (isPatronymic(key)) {
      return token(word, Role.PATRONYMIC, "", PATRONYMIC_WEIGHT, keys);
    }
    return token(word, Role.NAME, "", words.names().weight(key), keys);
  }

  private Token newOrganisation(Split.Word word) {
    List<String> keys = words.romanization().of(word.text(), word.writing());
    String key = keys.getFirst();
    if (word.writing() == Writing.DIGITS) {
      return number(word, key);
    }
    String bare = Letters.withoutAccents(word.text());
    Optional<String> number = words.number(bare);
    if (number.isPresent() && bare.length() > 2) {
      return token(word, Role.NUMBER, number.get(), NUMBER_WEIGHT, keys);
    }
    Optional<GenericWord> generic = words.generic(bare).or(() -> words.generic(key));
    if (generic.isPresent()) {
      GenericWord known = generic.get();
      return token(word, Role.GENERIC, known.concept(), known.weight(), keys);
    }
    if (isInitial(word, key)) {
      return token(word, Role.INITIAL, "", INITIAL_WEIGHT, keys);
    }
    Optional<String> country = words.country(bare).or(() -> words.country(key));
    if (country.isPresent()) {
      return token(word, Role.NAME, country.get(), COUNTRY_WEIGHT, keys);
    }
    return token(word, Role.NAME, "", PLAIN_WEIGHT, keys);
  }

  /** A family name in signs, by how it is read. */
  Token family(String signs, Writing writing, List<String> readings) {
    Set<String> keys = new LinkedHashSet<>(readings);
    String key = readings.getFirst();
    return token(
        new Split.Word(signs, writing, false),
        Role.NAME,
        "",
        words.names().weight(key),
        List.copyOf(keys));
  }

  private static boolean isInitial(Split.Word word, String key) {
    return key.length() == 1
        && (word.writing() == Writing.LATIN || word.writing() == Writing.ALPHABET);
  }

  private static boolean isPatronymic(String key) {
    return key.length() >= SHORTEST_PATRONYMIC
        && PATRONYMIC_ENDINGS.stream().anyMatch(key::endsWith);
  }

  private Token number(Split.Word word, String digits) {
    String plain = digits.replaceFirst("^0+(?=.)", "");
    return token(word, Role.NUMBER, plain, NUMBER_WEIGHT, List.of(digits));
  }

  private Token token(
      Split.Word word, Role role, String concept, double weight, List<String> keys) {
    List<String> sounds = new ArrayList<>();
    for (String key : keys) {
      add(words.sounds().of(key), sounds);
      if (key.indexOf('j') >= 0) {
        // German and Slavic languages write y so.
        add(words.sounds().of(key.replace('j', 'y')), sounds);
      }
    }
    String key = keys.getFirst();
    return new Token(
        word.text(),
        word.writing(),
        role,
        concept,
        weight,
        keys,
        sounds,
        words.foreign(key, sounds.getFirst()),
        words.names().names(key),
        words.names().shortFor(key),
        words.names().isGiven(key));
  }

  private static void add(String sound, List<String> sounds) {
    if (!sounds.contains(sound)) {
      sounds.add(sound);
    }
  }
}
