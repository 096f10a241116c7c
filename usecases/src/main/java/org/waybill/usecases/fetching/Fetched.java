package org.waybill.usecases.fetching;

import java.util.Map;
import java.util.Optional;

/**
 * What an address answered.
 *
 * @param address where it came from in the end, after redirects
 * @param status the HTTP status
 * @param headers the headers, by name in lower case; of several the last
 * @param content the bytes, unpacked
 */
@SuppressWarnings("ArrayRecordComponent") // Compared nowhere.
public record Fetched(String address, int status, Map<String, String> headers, byte[] content) {

  private static final int NOT_MODIFIED = 304;

  /** Copies the map. */
  public Fetched {
    headers = Map.copyOf(headers);
  }

  /** A header by its name in lower case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** Whether all is as it was when it was last asked for. */
  public boolean unchanged() {
    return status == NOT_MODIFIED;
  }

  /** Whether there is what was asked for. */
  public boolean fine() {
    return status >= 200 && status < 300;
  }
}
