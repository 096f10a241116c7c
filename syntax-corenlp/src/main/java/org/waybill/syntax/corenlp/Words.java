package org.waybill.syntax.corenlp;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.process.Tokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.waybill.syntax.Span;

/** Cuts sentences into syntactic words: tokens, and the parts of contracted tokens. */
final class Words {

  private final TokenizerAnnotator tokenizer;
  private final Quotes quotes;
  private final Map<String, List<String>> contractions = new HashMap<>();

  private final Optional<Enclitics> enclitics;

  Words(LanguageSettings settings, Optional<Enclitics> enclitics) {
    this.enclitics = enclitics;
    Properties options = new Properties();
    options.setProperty("tokenize.language", settings.required("tokenizer.language"));
    options.setProperty("tokenize.options", settings.required("tokenizer.options"));
    this.quotes = Quotes.of(settings);
    this.tokenizer = new TokenizerAnnotator(false, options, null);
    settings
        .optional("contractions")
        .ifPresent(path -> {
          for (String line : IOUtils.linesFromFile(path)) {
            int tab = line.indexOf('\t');
            contractions.put(
                line.substring(0, tab).toLowerCase(Locale.ROOT),
                List.of(line.substring(tab + 1).toLowerCase(Locale.ROOT).split(",", -1)));
          }
        });
  }

  /** The words of a span, with offsets in the whole text. */
  List<Word> in(String text, Span span) {
    List<Word> words = new ArrayList<>();
    Tokenizer<CoreLabel> tokens = tokenizer.getTokenizer(new StringReader(span.in(text)));
    while (tokens.hasNext()) {
      CoreLabel token = tokens.next();
      int start = span.start() + token.beginPosition();
      int end = span.start() + token.endPosition();
      String form = text.substring(start, end);
      if (form.isBlank()) {
        continue;
      }
      String lower = form.toLowerCase(Locale.ROOT);
      List<String> contracted = contractions.getOrDefault(lower, List.of());
      List<String> verb =
          contracted.isEmpty()
              ? enclitics.map(cutter -> cutter.parts(lower)).orElse(List.of())
              : List.of();
      if (!contracted.isEmpty()) {
        for (int i = 0; i < contracted.size(); i++) {
          words.add(part(contracted.get(i), form, i, Word.Part.ANY, start));
        }
      } else if (!verb.isEmpty()) {
        for (int i = 0; i < verb.size(); i++) {
          Word.Part part = i == 0 ? Word.Part.VERB : Word.Part.PRONOUN;
          words.add(part(verb.get(i), form, i, part, start));
        }
      } else {
        words.add(new Word(form, quotes.seen(form, text, start), Word.Part.ANY, start, end));
      }
    }
    return words;
  }

  private static Word part(String form, String whole, int index, Word.Part part, int start) {
    String cased = cased(form, whole, index);
    return new Word(cased, cased, part, start, start + whole.length());
  }

  /**
   * The part of a contraction in the case of the whole: DEL gives DE and EL, Del gives De and el.
   */
  private static String cased(String part, String whole, int index) {
    if (whole.length() > 1 && whole.equals(whole.toUpperCase(Locale.ROOT))) {
      return part.toUpperCase(Locale.ROOT);
    }
    if (index == 0 && Character.isUpperCase(whole.charAt(0))) {
      return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }
    return part;
  }
}
