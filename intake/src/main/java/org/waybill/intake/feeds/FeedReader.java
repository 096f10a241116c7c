package org.waybill.intake.feeds;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.model.UnreadableInputException;

/**
 * Reads feeds: RSS of every version, and Atom. Documents that declare a type are refused, and with
 * it entities of their own, which could read files or grow without end.
 */
public final class FeedReader {

  /** More than any paper publishes between two looks. */
  private static final int MOST_ITEMS = 500;

  private static final int LONGEST_TITLE = 300;

  private FeedReader() {}

  /**
   * What a feed lists.
   *
   * @param address where it came from: links may be relative to it
   * @param content its bytes
   * @param type the content type that the server gave; empty if it gave none
   * @throws UnreadableInputException if it is no feed
   */
  public static FeedContent read(String address, byte[] content, String type) {
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    try (Reader reader = reader(content, type)) {
      SyndFeed feed = input.build(reader);
      Map<String, FeedContent.Item> items = new LinkedHashMap<>();
      for (SyndEntry entry : feed.getEntries()) {
        if (items.size() < MOST_ITEMS) {
          item(address, entry).ifPresent(item -> items.putIfAbsent(item.address(), item));
        }
      }
      List<FeedContent.Item> inOrder = new ArrayList<>(items.values());
      return new FeedContent(line(feed.getTitle()), inOrder);
    } catch (FeedException | IllegalArgumentException | IOException broken) {
      throw new UnreadableInputException(
          address
              + ": this is no RSS or Atom feed that can be read ("
              + line(broken.getMessage())
              + "); look for the site's feed address",
          broken);
    }
  }

  private static Reader reader(byte[] content, String type) throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(content);
    return type.isEmpty() ? new XmlReader(bytes, true) : new XmlReader(bytes, type, true);
  }

  private static Optional<FeedContent.Item> item(String feed, SyndEntry entry) {
    String link = entry.getLink() == null ? entry.getUri() : entry.getLink();
    if (link == null) {
      return Optional.empty();
    }
    try {
      URI address = URI.create(feed).resolve(link.strip());
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        return Optional.empty();
      }
      Date date =
          entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
      return Optional.of(
          new FeedContent.Item(
              address.toString(),
              line(entry.getTitle()),
              Optional.ofNullable(date)
                  .map(moment ->
                      moment.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString())));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static String line(@Nullable String text) {
    String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE);
  }
}
