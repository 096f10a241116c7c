package org.waybill.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes in JSON-LD by the words of schema.org; empty strings for what
 * it leaves out.
 *
 * @param headline its headline
 * @param published its {@code datePublished} as written
 * @param publisher the name of its publisher
 * @param url its address
 * @param language its {@code inLanguage}
 * @param body its {@code articleBody}, without the mark-up that some sites leave in it
 */
record NewsArticle(
    String headline, String published, String publisher, String url, String language, String body) {

  private static final NewsArticle NONE = new NewsArticle("", "", "", "", "", "");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
          .build();

  private static final Set<String> OTHER_TYPES = Set.of("blogposting", "report", "liveblogposting");

  /** The first article among the page's JSON-LD, wherever in lists and graphs it stands. */
  static NewsArticle of(Document page) {
    List<Map<?, ?>> objects = new ArrayList<>();
    page.select("script[type=application/ld+json]")
        .forEach(script -> objects(parsed(script)).forEach(objects::add));
    return objects.stream()
        .filter(NewsArticle::isArticle)
        .findFirst()
        .map(object -> article(object, objects))
        .orElse(NONE);
  }

  private static Object parsed(Element script) {
    try (JsonParser parser = JSON.createParser(script.data())) {
      parser.nextToken();
      return value(parser);
    } catch (IOException malformed) {
      // Sites write broken JSON-LD; other elements of the page may say the same.
      return "";
    }
  }

  /**
   * A map, a list, or a string; an empty one for numbers and the like, which nothing here needs.
   */
  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
  }

  private static Stream<Map<?, ?>> objects(Object value) {
    return switch (value) {
      case Map<?, ?> object ->
          Stream.concat(Stream.of(object), object.values().stream().flatMap(NewsArticle::objects));
      case List<?> list -> list.stream().flatMap(NewsArticle::objects);
      default -> Stream.empty();
    };
  }

  private static boolean isArticle(Map<?, ?> object) {
    return texts(object.get("@type"))
        .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
        .anyMatch(type -> type.endsWith("article") || OTHER_TYPES.contains(type));
  }

  private static NewsArticle article(Map<?, ?> object, List<Map<?, ?>> objects) {
    String page = first(object, "mainEntityOfPage");
    return new NewsArticle(
        plain(first(object, "headline")),
        first(object, "datePublished"),
        plain(publisher(first(object, "publisher"), objects)),
        page.isEmpty() ? first(object, "url") : page,
        first(object, "inLanguage"),
        plain(first(object, "articleBody")));
  }

  /** A publisher's name; some pages refer to it by an id that stands elsewhere with the name. */
  private static String publisher(String nameOrId, List<Map<?, ?>> objects) {
    return objects.stream()
        .filter(object -> nameOrId.equals(object.get("@id")))
        .flatMap(object -> texts(object.get("name")))
        .findFirst()
        .orElse(nameOrId.contains("://") ? "" : nameOrId);
  }

  private static String first(Map<?, ?> object, String name) {
    return texts(object.get(name)).findFirst().orElse("");
  }

  /** The strings that a value stands for: itself, those of a list, the name or id of an object. */
  private static Stream<String> texts(@Nullable Object value) {
    return switch (value) {
      case null -> Stream.empty();
      case String text -> text.isBlank() ? Stream.empty() : Stream.of(text.strip());
      case List<?> list -> list.stream().flatMap(NewsArticle::texts);
      case Map<?, ?> object ->
          Stream.of("name", "@id", "url").flatMap(key -> texts(object.get(key)));
      default -> Stream.empty();
    };
  }

  /** Sites escape entities and leave mark-up in JSON-LD, where neither means anything. */
  private static String plain(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    return String.join(
        "\n\n", TextBlocks.of(Jsoup.parse(text).body()).stream().map(TextBlock::text).toList());
  }
}
