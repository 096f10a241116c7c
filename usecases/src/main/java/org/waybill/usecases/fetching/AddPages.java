package org.waybill.usecases.fetching;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.ledger.Ledger;
import org.waybill.model.UnreadableInputException;
import org.waybill.usecases.AddReports;
import org.waybill.usecases.AddedInput;
import org.waybill.usecases.ReadRequest;

/** Adds the reports that addresses lead to. */
public final class AddPages {

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

  private static final String MARK = "\uFEFF";

  private final AddReports adding;
  private final Fetching fetching;

  /**
   * An adding by address.
   *
   * @param adding reads what was fetched
   * @param fetching fetches it
   */
  public AddPages(AddReports adding, Fetching fetching) {
    this.adding = adding;
    this.fetching = fetching;
  }

  /** What fetches. */
  public Fetching fetching() {
    return fetching;
  }

  /** The same, where hosts may be reached though they are not public. */
  public AddPages reaching(Set<String> hosts) {
    return new AddPages(adding, fetching.reaching(hosts));
  }

  /**
   * What is known of a page beside what it says of itself.
   *
   * @param language the ISO 639-1 code of its language
   * @param published the date of publication
   * @param outlet who printed it
   */
  public record Known(
      Optional<String> language, Optional<String> published, Optional<String> outlet) {

    /** Nothing. */
    public static final Known NOTHING =
        new Known(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Adds the report at an address.
   *
   * @return what became of it
   * @throws UnreadableInputException if it cannot or must not be fetched
   */
  public AddedInput add(Ledger ledger, String address, Known known) {
    Fetched page = fetching.fetch(Wanted.page(address));
    if (!page.fine()) {
      throw new UnreadableInputException(
          address
              + ": the server answered "
              + page.status()
              + "; open it in a browser, and paste the text if it is there");
    }
    ReadRequest request =
        new ReadRequest(
            List.of("-"),
            known.language(),
            known.published(),
            known.outlet(),
            Optional.of(page.address()));
    AtomicReference<AddedInput> added = new AtomicReference<>();
    adding.add(ledger, request, new ByteArrayInputStream(inUtf8(page)), added::set);
    AddedInput outcome = added.get();
    if (outcome == null) {
      throw new UnreadableInputException(address + ": there is nothing in it to read");
    }
    return outcome;
  }

  /** A character set that the server tells wins over what the page says of itself. */
  private static byte[] inUtf8(Fetched page) {
    Matcher charset = CHARSET.matcher(page.header("content-type").orElse(""));
    if (!charset.find()) {
      return page.content();
    }
    try {
      String text = new String(page.content(), Charset.forName(charset.group(1)));
      return (text.startsWith(MARK) ? text : MARK + text).getBytes(StandardCharsets.UTF_8);
    } catch (UnsupportedCharsetException unknown) {
      return page.content();
    }
  }
}
