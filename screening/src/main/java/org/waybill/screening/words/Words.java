package org.waybill.screening.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.screening.text.Foreign;
import org.waybill.screening.text.Letters;
import org.waybill.screening.text.Sounds;

/** All that the folder {@code names/} says of words, read once. */
public final class Words {

  private static final Words STANDARD = new Words();

  private final Romanization romanization = new Romanization();
  private final Sounds sounds = new Sounds(spellings("sounds.tsv"));
  private final Sounds koreanSounds = new Sounds(spellings("sounds-korean.tsv"));
  private final Map<String, String> particles = new HashMap<>();
  private final Map<String, Title> titles = new HashMap<>();
  private final Map<String, GenericWord> generic = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, List<String>> families = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final LegalForms legalForms = new LegalForms();
  private final NameBook names = new NameBook();

  private Words() {
    Table.rows("particles.tsv", 2).forEach(row -> particles.put(row.get(0), row.get(1)));
    Table.rows("titles.tsv", 2).forEach(row -> titles.put(row.get(0), Title.of(row.get(1))));
    for (List<String> row : Table.rows("generic-words.tsv", 3)) {
      for (String word : Table.words(row.get(2))) {
        generic.putIfAbsent(key(word), new GenericWord(row.get(0), Double.parseDouble(row.get(1))));
      }
    }
    for (List<String> row : Table.rows("numbers.tsv", 2)) {
      Table.words(row.get(1)).forEach(word -> numbers.putIfAbsent(key(word), row.get(0)));
    }
    for (List<String> row : Table.rows("countries.tsv", 2)) {
      Table.words(row.get(1)).forEach(word -> countries.put(key(word), row.get(0)));
    }
    Table.rows("signs.tsv", 2).forEach(row -> families.put(row.get(0), Table.words(row.get(1))));
  }

  /** What Waybill brings with it. */
  public static Words standard() {
    return STANDARD;
  }

  /** The form that words of the tables are looked up by: lower case, no accents. */
  static String key(String word) {
    return Letters.withoutAccents(Letters.lower(word));
  }

  private static List<String[]> spellings(String table) {
    List<String[]> rules = new ArrayList<>();
    for (List<String> row : Table.rows(table, 2)) {
      rules.add(new String[] {row.get(0), row.get(1)});
    }
    return rules;
  }

  /** Words of other scripts in Latin letters. */
  public Romanization romanization() {
    return romanization;
  }

  /** What words sound like. */
  public Sounds sounds() {
    return sounds;
  }

  /** What a word of this spelling and sound is compared by with words of other scripts. */
  public Foreign foreign(String key, String sound) {
    return new Foreign(
        Sounds.skeleton(sound, false),
        Sounds.skeleton(sound, true),
        Sounds.coarse(sound),
        koreanSounds.of(key),
        Foreign.letters(key),
        Foreign.letters(sound));
  }

  /** The country that a word means, as a code, if it is the name or adjective of one. */
  public Optional<String> country(String key) {
    return Optional.ofNullable(countries.get(key));
  }

  /** The legal forms of companies. */
  public LegalForms legalForms() {
    return legalForms;
  }

  /** Spellings, nicknames and commonness of names. */
  public NameBook names() {
    return names;
  }

  /** What a particle of personal names amounts to, if a word is one. */
  public Optional<String> particle(String key) {
    return Optional.ofNullable(particles.get(key));
  }

  /** What a title is, if a word is one. */
  public Optional<Title> title(String key) {
    return Optional.ofNullable(titles.get(key));
  }

  /** What a generic word stands for, if a word is one. */
  public Optional<GenericWord> generic(String key) {
    return Optional.ofNullable(generic.get(key));
  }

  /** The number, in digits, that a word spells out. */
  public Optional<String> number(String key) {
    return Optional.ofNullable(numbers.get(key));
  }

  /** How a family name in Han signs or Hangul is read; none where it is not known. */
  public List<String> family(String signs) {
    return families.getOrDefault(signs, List.of());
  }
}
