package org.waybill.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The news outlets and agencies that are known by name, alias and domain.
 *
 * <p>The list is {@code gazetteer/outlets.tsv}: name, aliases parted by {@code |}, domains parted
 * by {@code |}, country (ISO 3166-1 alpha-2).
 */
final class Outlets {

  private static final int DATELINE_WITHIN = 1_500;
  private static final int PLACE_LENGTH = 60;

  /** {@code (CNN) ––}, {@code Sanaa, Yemen (CNN)In}, {@code Moscú, 5 sep (EFE).-}. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "^([^\\n()]{0,"
              + PLACE_LENGTH
              + "})\\((?<name>[^()\\n]{2,40})\\)(?<end>[ \\t\\u00A0]*\\.?[-–—―:]|\\p{Lu}|)",
          Pattern.MULTILINE);

  /** {@code EFE.-}, {@code CNN —}: the name alone, then a dash. */
  private static final Pattern BARE =
      Pattern.compile(
          "^[ \\t]*([^-–—―:\\n()]{2,40}?)(?:\\.[ \\t]*[-–—―]|[ \\t]+[-–—―]+[ \\t])",
          Pattern.MULTILINE);

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> domains = new HashMap<>();

  private Outlets() {}

  private static final class Known {
    private static final Outlets LIST = load();
  }

  /** The list that comes with Waybill, loaded when first asked for. */
  static Outlets known() {
    return Known.LIST;
  }

  private static Outlets load() {
    Outlets outlets = new Outlets();
    try (InputStream list = Outlets.class.getResourceAsStream("/gazetteer/outlets.tsv")) {
      if (list == null) {
        throw new IllegalStateException("gazetteer/outlets.tsv is not on the class path");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          outlets.add(line.split("\t", -1));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("gazetteer/outlets.tsv cannot be read", broken);
    }
    return outlets;
  }

  private void add(String[] columns) {
    String name = columns[0];
    names.put(key(name), name);
    for (String cell : List.of(columns[1], columns[2])) {
      values(cell).forEach(alias -> names.putIfAbsent(key(alias), name));
    }
    values(columns[3]).forEach(domain -> domains.putIfAbsent(domain, name));
  }

  private static Stream<String> values(String cell) {
    return cell.equals("-") ? Stream.empty() : Stream.of(cell.split(";", -1)).map(String::strip);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** The name that the list has for an outlet or one of its aliases. */
  Optional<String> named(String nameOrAlias) {
    return nameOrAlias.isBlank()
        ? Optional.empty()
        : Optional.ofNullable(names.get(key(nameOrAlias)));
  }

  /** The outlet that publishes under an address; the domain of the address or one above it. */
  Optional<String> at(String url) {
    String host;
    try {
      host = new URI(url.strip()).getHost();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
    String domain = host == null ? "" : host.toLowerCase(Locale.ROOT);
    while (domain.contains(".")) {
      String name = domains.get(domain);
      if (name != null) {
        return Optional.of(name);
      }
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** The outlet that a dateline near the start of a body names. */
  Optional<String> inDateline(String body) {
    String start = body.substring(0, Math.min(DATELINE_WITHIN, body.length()));
    Matcher bracketed = BRACKETED.matcher(start);
    while (bracketed.find()) {
      boolean atStart = bracketed.group(1).isBlank();
      Optional<String> outlet =
          atStart || !bracketed.group("end").isEmpty()
              ? ofCompound(bracketed.group("name"))
              : Optional.empty();
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    Matcher bare = BARE.matcher(start);
    while (bare.find()) {
      Optional<String> outlet = named(bare.group(1));
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    return Optional.empty();
  }

  /** {@code Reuters/EFE}: the first of them that is known. */
  private Optional<String> ofCompound(String words) {
    Optional<String> whole = named(words);
    if (whole.isPresent()) {
      return whole;
    }
    for (String part : words.split("[/,;|]", -1)) {
      Optional<String> outlet = named(part);
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    return Optional.empty();
  }
}
