package org.waybill.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article that a page describes in JSON-LD by the words of schema.org; empty strings for what
 * it leaves out.
 *
 * @param headline its headline
 * @param published its {@code datePublished} as written
 * @param publisher the name of its publisher
 * @param url its address
 * @param language its {@code inLanguage}
 * @param body its {@code articleBody}
 */
record NewsArticle(
    String headline, String published, String publisher, String url, String language, String body) {

  private static final NewsArticle NONE = new NewsArticle("", "", "", "", "", "");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
          .build();

  private static final Set<String> OTHER_TYPES = Set.of("blogposting", "report", "liveblogposting");

  /** The first article among the page's JSON-LD. */
  static NewsArticle of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try (JsonParser parser = JSON.createParser(script.data())) {
        Optional<NewsArticle> article = search(parser);
        if (article.isPresent()) {
          return article.get();
        }
      } catch (IOException malformed) {
        // Sites write broken JSON-LD; the page's other elements may say the same.
      }
    }
    return NONE;
  }

  /** Looks through the objects of a script, wherever in lists and graphs they stand. */
  private static Optional<NewsArticle> search(JsonParser parser) throws IOException {
    Optional<NewsArticle> found = Optional.empty();
    while (found.isEmpty() && parser.nextToken() != null) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        found = object(parser);
      }
    }
    return found;
  }

  /** Reads an object to its end; the article that it is, or that is in it. */
  private static Optional<NewsArticle> object(JsonParser parser) throws IOException {
    Map<String, String> values = new HashMap<>();
    Optional<NewsArticle> inner = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_STRING) {
        values.put(name, parser.getText());
      } else if (value == JsonToken.START_OBJECT && !name.equals("@graph")) {
        values.put(name, named(parser));
      } else if (value == JsonToken.START_ARRAY) {
        inner = list(parser, name, values).or(constant(inner));
      }
    }
    return isArticle(values.getOrDefault("@type", "")) ? Optional.of(article(values)) : inner;
  }

  private static java.util.function.Supplier<Optional<NewsArticle>> constant(
      Optional<NewsArticle> value) {
    return () -> value;
  }

  /** Reads a list; its first string stands for it, as for {@code "@type": ["NewsArticle"]}. */
  private static Optional<NewsArticle> list(
      JsonParser parser, String name, Map<String, String> values) throws IOException {
    Optional<NewsArticle> found = Optional.empty();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonToken element = parser.currentToken();
      if (element == null) {
        return found;
      }
      if (element == JsonToken.VALUE_STRING) {
        values.merge(name, parser.getText(), (a, b) -> isArticle(a) ? a : isArticle(b) ? b : a);
      } else if (element == JsonToken.START_OBJECT && name.equals("@graph")) {
        found = found.or(constant(object(parser)));
      } else if (element == JsonToken.START_OBJECT) {
        values.putIfAbsent(name, named(parser));
      } else {
        parser.skipChildren();
      }
    }
    return found;
  }

  /** Reads an object to its end; its {@code name}, {@code @id} or {@code url}. */
  private static String named(JsonParser parser) throws IOException {
    Map<String, String> values = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_STRING) {
        values.put(name, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return values.getOrDefault("name", values.getOrDefault("@id", values.getOrDefault("url", "")));
  }

  private static boolean isArticle(String type) {
    String plain = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return plain.endsWith("article") || OTHER_TYPES.contains(plain);
  }

  private static NewsArticle article(Map<String, String> values) {
    return new NewsArticle(
        plain(values, "headline"),
        plain(values, "datePublished"),
        plain(values, "publisher"),
        values.getOrDefault("url", values.getOrDefault("mainEntityOfPage", "")),
        plain(values, "inLanguage"),
        values.getOrDefault("articleBody", ""));
  }

  /** Many sites escape entities in JSON-LD, where they mean nothing. */
  private static String plain(Map<String, String> values, String name) {
    return Parser.unescapeEntities(values.getOrDefault(name, ""), false).strip();
  }
}
