package org.waybill.intake.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.model.UnreadableInputException;

/** RSS and Atom, well-meant and not. */
final class FeedReaderTest {

  private static final String ADDRESS = "https://news.example/world/feed.xml";

  private static FeedContent read(String feed) {
    return FeedReader.read(ADDRESS, feed.getBytes(StandardCharsets.UTF_8), "");
  }

  @Test
  void readsRss() {
    FeedContent feed =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>World
              news</title><link>https://news.example/</link><description>d</description>
            <item><title>Rockets &amp; drones</title><link>https://news.example/1</link>
            <pubDate>Tue, 05 Sep 2023 23:30:00 -0400</pubDate></item>
            <item><title>Relative</title><link>/2</link></item>
            <item><title>Twice</title><link>/2</link></item>
            <item><title>A script</title><link>javascript:alert(1)</link></item>
            <item><title>A file</title><link>file:///etc/passwd</link></item>
            <item><title>None</title></item>
            </channel></rss>
            """
                .strip());
    assertThat(feed.title()).isEqualTo("World news");
    assertThat(feed.items())
        .containsExactly(
            new FeedContent.Item(
                "https://news.example/1", "Rockets & drones", Optional.of("2023-09-06")),
            new FeedContent.Item("https://news.example/2", "Relative", Optional.empty()));
  }

  @Test
  void readsAtom() {
    FeedContent feed =
        read(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Noticias</title><id>x</id>"
                + "<updated>2023-09-05T00:00:00Z</updated><entry><title>Cohetes</title><id>y</id>"
                + "<link rel='alternate' href='https://news.example/3'/>"
                + "<updated>2023-09-05T10:00:00Z</updated></entry></feed>");
    assertThat(feed.items())
        .containsExactly(
            new FeedContent.Item("https://news.example/3", "Cohetes", Optional.of("2023-09-05")));
  }

  @Test
  void theServersCharacterSetCounts() {
    byte[] feed =
        "<rss version='2.0'><channel><title>España</title></channel></rss>"
            .getBytes(Charset.forName("ISO-8859-1"));
    assertThat(FeedReader.read(ADDRESS, feed, "application/rss+xml; charset=ISO-8859-1").title())
        .isEqualTo("España");
  }

  @Test
  void entitiesOfADocumentsOwnAreRefused(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    assertThatThrownBy(() ->
            read(
                "<!DOCTYPE rss [<!ENTITY x SYSTEM '"
                    + secret.toUri()
                    + "'>]><rss version='2.0'><channel><title>&x;</title></channel></rss>"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageNotContaining("secret'");
    assertThatThrownBy(() ->
            read(
                "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
                    + "<rss version='2.0'><channel><title>&b;</title></channel></rss>"))
        .isInstanceOf(UnreadableInputException.class);
  }

  @Test
  void whatIsNoFeedIsToldSo() {
    for (String broken : new String[] {"", "<html><p>no</p></html>", "{}", "<rss"}) {
      assertThatThrownBy(() -> read(broken))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessageContaining(ADDRESS)
          .hasMessageContaining("no RSS or Atom feed");
    }
  }
}
