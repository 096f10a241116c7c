package org.waybill.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells elements of a page that hold no article text: by kind, by hiding attributes, and by the
 * names that site builders give them, listed in {@code clutter.txt}.
 */
final class PageClutter {

  /** How likely it is that an element holds no article text. */
  enum Likelihood {
    /** Nothing speaks for it. */
    UNLIKELY,
    /** It does not, unless a large part of the page is in it: sites name whole pages so. */
    LIKELY,
    /** It does not, unless hardly anything is outside it. */
    SURELY
  }

  private static final List<String> NAMING_ATTRIBUTES =
      List.of("class", "id", "data-testid", "data-component");

  private static final Set<String> KINDS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "nav",
          "button",
          "select",
          "textarea",
          "input",
          "figcaption",
          "object",
          "video",
          "audio",
          "canvas",
          "head");

  /** Kinds that some sites put around their whole page. */
  private static final Set<String> LIKELY_KINDS =
      Set.of("form", "aside", "dialog", "menu", "label", "footer");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "menu",
          "alert");

  private static final Pattern PART = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern HIDING =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final int NAME_LENGTH = 300;

  private static final PageClutter LISTED = load();

  private final Map<String, Likelihood> whole = new HashMap<>();
  private final Map<String, Likelihood> starts = new TreeMap<>();

  private PageClutter() {}

  private static PageClutter load() {
    PageClutter clutter = new PageClutter();
    try (InputStream list = PageClutter.class.getResourceAsStream("clutter.txt")) {
      if (list == null) {
        throw new IllegalStateException("clutter.txt is not on the class path");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String entry = line.strip();
        if (!entry.isEmpty() && !entry.startsWith("#")) {
          clutter.add(entry);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("clutter.txt cannot be read", broken);
    }
    return clutter;
  }

  private void add(String entry) {
    boolean surely = entry.startsWith("!");
    String word = surely ? entry.substring(1) : entry;
    Map<String, Likelihood> words = word.startsWith("=") ? whole : starts;
    words.put(
        word.startsWith("=") ? word.substring(1) : word,
        surely ? Likelihood.SURELY : Likelihood.LIKELY);
  }

  /** Whether an element never holds article text, however much text it has. */
  static boolean byKind(Element element) {
    return KINDS.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || HIDING.matcher(element.attr("style")).find();
  }

  /** How likely it is by its kind and its names that an element holds no article text. */
  static Likelihood likelihood(Element element) {
    Likelihood most =
        LIKELY_KINDS.contains(element.normalName()) ? Likelihood.LIKELY : Likelihood.UNLIKELY;
    for (String attribute : NAMING_ATTRIBUTES) {
      Likelihood named = LISTED.ofNames(element.attr(attribute));
      most = named.compareTo(most) > 0 ? named : most;
    }
    return most;
  }

  private Likelihood ofNames(String names) {
    Likelihood most = Likelihood.UNLIKELY;
    if (!names.isEmpty()) {
      for (String name :
          PART.split(names.substring(0, Math.min(NAME_LENGTH, names.length())), -1)) {
        Likelihood named = ofWord(name.toLowerCase(Locale.ROOT));
        most = named.compareTo(most) > 0 ? named : most;
      }
    }
    return most;
  }

  private Likelihood ofWord(String word) {
    Likelihood exact = whole.get(word);
    if (exact != null) {
      return exact;
    }
    for (Map.Entry<String, Likelihood> start : starts.entrySet()) {
      if (word.startsWith(start.getKey())) {
        return start.getValue();
      }
    }
    return Likelihood.UNLIKELY;
  }
}
