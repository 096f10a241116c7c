package org.waybill.ledger.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The terms that a text is found by, and those that a searched word stands for. */
public final class SearchTerms {

  private static final String TABLE = "stemming.tsv";

  /** Longer ones are no words; a term of a word must fit an index entry of any database. */
  private static final int LONGEST = 80;

  private static final Pattern QUOTE = Pattern.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Analyzer plain = analyzer(List.of());
  private final Map<String, List<Analyzer>> stemming = new LinkedHashMap<>();

  /** Terms by the table of stemming that comes with Waybill. */
  public SearchTerms() {
    try (InputStream in = SearchTerms.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + TABLE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          stemming
              .computeIfAbsent(cells[0], language -> new ArrayList<>())
              .add(analyzer(List.of(cells[1].split(" ", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a text in its order, without case and accents. */
  public List<String> words(String text) {
    return terms(plain, text);
  }

  /**
   * All terms that a text is found by: its words, and their stems in its language.
   *
   * @param language the ISO 639-1 code; a language without stemming has its words alone
   */
  public Set<String> ofText(String language, String text) {
    Set<String> terms = new TreeSet<>(words(text));
    for (Analyzer analyzer : stemming.getOrDefault(language, List.of())) {
      terms.addAll(terms(analyzer, text));
    }
    return terms;
  }

  /**
   * What is searched for: each word as it may stand in any language; between quotes the very words,
   * one after the other. A quote without its pair does not count.
   */
  public SearchQuery ofQuery(String query) {
    List<Set<String>> wanted = new ArrayList<>();
    List<List<String>> phrases = new ArrayList<>();
    String[] parts = QUOTE.split(query, -1);
    for (int i = 0; i < parts.length; i++) {
      boolean quoted = i % 2 == 1 && i < parts.length - 1;
      if (quoted) {
        List<String> phrase = terms(plain, parts[i]);
        phrase.forEach(word -> wanted.add(Set.of(word)));
        if (phrase.size() > 1) {
          phrases.add(phrase);
        }
      } else {
        wanted.addAll(inflected(parts[i]));
      }
    }
    return new SearchQuery(wanted, phrases);
  }

  private List<Set<String>> inflected(String words) {
    List<Set<String>> wanted = new ArrayList<>();
    for (String part : words.strip().split("\\s+", -1)) {
      for (String word : terms(plain, part)) {
        wanted.add(new TreeSet<>(Set.of(word)));
      }
      // A part is one word but for odd cases ("Shahed-136"): those are sought as they are.
      if (terms(plain, part).size() == 1) {
        for (List<Analyzer> analyzers : stemming.values()) {
          for (Analyzer analyzer : analyzers) {
            wanted.getLast().addAll(terms(analyzer, part));
          }
        }
      }
    }
    return wanted;
  }

  private static Analyzer analyzer(List<String> filters) {
    try {
      CustomAnalyzer.Builder builder =
          CustomAnalyzer.builder().withTokenizer("standard").addTokenFilter("lowercase");
      for (String filter : filters) {
        String[] parts = filter.split(":", 2);
        if (parts.length == 1) {
          builder.addTokenFilter(parts[0]);
        } else {
          builder.addTokenFilter(parts[0], "language", parts[1]);
        }
      }
      return builder.addTokenFilter("asciifolding").build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        // Databases take what is neither letter nor digit for an end of a word.
        String kept = isPlain(term) ? term.toString() : OTHER.matcher(term).replaceAll("");
        if (!kept.isEmpty() && kept.length() <= LONGEST) {
          terms.add(kept);
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** Whether all of it is plain letters and digits, as nearly all words are by now. */
  private static boolean isPlain(CharSequence term) {
    return term.chars()
        .allMatch(letter -> (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'));
  }
}
