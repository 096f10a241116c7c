package org.waybill.watchlist.terms;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Countries and nationalities as lists write them, to ISO 3166-1 alpha-2 codes: names of CLDR in
 * English and French, what English news call states and their citizens, and the lists' own
 * spellings in {@code countries.tsv}.
 */
public final class Countries {

  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
  private static final Countries STANDARD = new Countries();

  /** How many answers are kept: lists ask for the same few names again and again. */
  private static final int MOST_ANSWERS = 20_000;

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, Optional<String>> answers = new ConcurrentHashMap<>();

  private Countries() {
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      for (ULocale language : List.of(ULocale.ENGLISH, ULocale.FRENCH)) {
        put(ULocale.forLocale(country).getDisplayCountry(language), code);
      }
      codes.putIfAbsent(country.getISO3Country().toLowerCase(Locale.ROOT), code);
      codes.putIfAbsent(code.toLowerCase(Locale.ROOT), code);
    }
    for (List<String> cells : rows("states.tsv")) {
      String code = cells.getFirst();
      if (code.length() == 2) {
        for (int column : new int[] {1, 3}) {
          for (String name : cells.get(column).split(";", -1)) {
            put(name.replace("=", ""), code);
          }
        }
      }
    }
    for (List<String> cells : rows("countries.tsv")) {
      for (String name : cells.get(1).split(";", -1)) {
        codes.put(key(name), cells.get(0));
      }
    }
  }

  /** The countries that Waybill knows. */
  public static Countries standard() {
    return STANDARD;
  }

  private void put(String name, String code) {
    String key = key(name);
    if (key.length() > 1) {
      codes.putIfAbsent(key, code);
    }
  }

  private static List<List<String>> rows(String file) {
    try (InputStream stream =
        Countries.class.getResourceAsStream("/org/waybill/watchlist/" + file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is not packed into the module watchlist");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      List<List<String>> rows = new ArrayList<>();
      text.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> rows.add(List.of(line.split("\t", -1))));
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The code of a country.
   *
   * @param text its name, one of its citizens' names, or its code
   */
  public Optional<String> find(String text) {
    Optional<String> known = answers.get(text);
    if (known == null) {
      known = lookedUp(text);
      if (answers.size() < MOST_ANSWERS) {
        answers.put(text, known);
      }
    }
    return known;
  }

  private Optional<String> lookedUp(String text) {
    String key = key(text);
    Optional<String> found = Optional.ofNullable(codes.get(key));
    int bracket = key.indexOf(" (");
    if (found.isEmpty() && bracket > 0) {
      found = Optional.ofNullable(codes.get(key.substring(0, bracket)));
    }
    int slash = key.indexOf(" / ");
    if (found.isEmpty() && slash > 0) {
      found = Optional.ofNullable(codes.get(key.substring(0, slash)));
    }
    return found;
  }

  /** The codes of all countries in a cell that may number several. */
  public List<String> all(String text) {
    List<String> found = new ArrayList<>();
    for (String value : Enumerated.values(text)) {
      Optional<String> whole = find(value);
      if (whole.isPresent()) {
        found.add(whole.get());
      } else {
        for (String part : value.split("[,;/]| and ", -1)) {
          find(part).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The code of the country that an address ends with. */
  public Optional<String> last(String address) {
    int comma = address.lastIndexOf(',');
    return find(comma < 0 ? address : address.substring(comma + 1));
  }

  private static String key(String name) {
    String plain = DECOMPOSED.normalize(Blanks.single(name)).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      char character = plain.charAt(at);
      int type = Character.getType(character);
      if (character == 0x2019 || character == '\'' || character == '.') {
        continue;
      }
      if (type != Character.NON_SPACING_MARK) {
        key.append(character == '-' ? ' ' : character);
      }
    }
    String text = key.toString().strip();
    if (text.startsWith("the ")) {
      text = text.substring(4);
    }
    return text;
  }
}
