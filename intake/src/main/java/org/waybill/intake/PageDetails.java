package org.waybill.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: JSON-LD of a schema.org news article, Open Graph and other {@code
 * meta} elements, {@code link rel=canonical}, {@code time}, {@code title}.
 *
 * <p>What is written wrongly counts as not said: the fault is the site's, and the reader of its
 * reports could not mend it.
 */
final class PageDetails {

  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "parsely-pub-date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "pubdate",
          "publish-date",
          "publishdate",
          "date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "article:modified_time");
  private static final List<String> OUTLETS =
      List.of("og:site_name", "application-name", "dc.publisher", "cre");

  private final Document page;
  private final NewsArticle article;
  private final Map<String, String> meta;

  PageDetails(Document page, NewsArticle article) {
    this.page = page;
    this.article = article;
    this.meta = metaContents(page);
  }

  /** What the page says, with {@link #languageHint} left out. */
  ReportDetails details() {
    String url =
        first(
            Stream.of(
                address(page.select("link[rel=canonical]").attr("href")),
                address(content("og:url")),
                address(article.url())));
    String said = first(Stream.concat(Stream.of(article.publisher()), contents(OUTLETS)));
    String publisher = Outlets.known().named(said).orElse(said);
    return new ReportDetails("", "", title(publisher), published(), publisher, url);
  }

  /** The language that the page claims, as ISO 639-1, or an empty string. */
  String languageHint() {
    Element html = page.selectFirst("html");
    return Stream.of(
            html == null ? "" : html.attr("lang"),
            html == null ? "" : html.attr("xml:lang"),
            content("og:locale"),
            content("content-language"),
            article.language())
        .map(LanguageCodes::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  private String title(String publisher) {
    String title =
        first(
            Stream.concat(
                Stream.of(article.headline()),
                Stream.concat(contents(TITLES), Stream.of(page.title()))));
    return withoutPublisher(title, publisher);
  }

  /** {@code Headline | CNN}: sites append their name. */
  private static String withoutPublisher(String title, String publisher) {
    for (String mark : List.of(" | ", " - ", " – ", " — ", " :: ")) {
      int end = title.lastIndexOf(mark);
      if (end > 0 && !publisher.isEmpty()) {
        String last = title.substring(end + mark.length()).strip();
        if (last.equalsIgnoreCase(publisher)
            || Outlets.known().named(last).filter(publisher::equals).isPresent()) {
          return title.substring(0, end).strip();
        }
      }
    }
    return title;
  }

  private String published() {
    Stream<String> times =
        page.select("time[datetime], [itemprop=datePublished]").stream()
            .map(e -> e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content"))
            .limit(5);
    return Stream.of(Stream.of(article.published()), contents(DATES), times)
        .flatMap(candidates -> candidates)
        .map(PublicationDates::parse)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  /** The contents of meta elements by their property, name or the like in lower case. */
  private static Map<String, String> metaContents(Document page) {
    Map<String, String> contents = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          contents.putIfAbsent(name, content);
        }
      }
    }
    return contents;
  }

  private Stream<String> contents(List<String> names) {
    return names.stream().map(this::content);
  }

  private String content(String name) {
    return meta.getOrDefault(name, "");
  }

  /** An absolute address on the web, or an empty string; nothing that a browser would run. */
  private static String address(String written) {
    try {
      URI uri = new URI(written.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
          ? uri.toString()
          : "";
    } catch (URISyntaxException malformed) {
      return "";
    }
  }

  private static String first(Stream<String> candidates) {
    return candidates.map(String::strip).filter(s -> !s.isEmpty()).findFirst().orElse("");
  }
}
