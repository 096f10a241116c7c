package org.waybill.usecases.fetching;

import java.time.Duration;
import java.util.Set;

/**
 * What may be fetched.
 *
 * @param internal the names of hosts, as addresses write them in lower case, that may be reached
 *     though they are not public
 * @param mostBytes the longest content that is taken, unpacked
 * @param patience how long one fetch may take in all, redirects included
 */
public record FetchSettings(Set<String> internal, int mostBytes, Duration patience) {

  private static final int PAGE = 8 << 20;

  /** Copies the set. */
  public FetchSettings {
    internal = Set.copyOf(internal);
  }

  /** 8 MiB within 30 seconds, and nothing internal. */
  public static FetchSettings standard() {
    return new FetchSettings(Set.of(), PAGE, Duration.ofSeconds(30));
  }

  /** These settings with hosts that may be reached though they are not public. */
  public FetchSettings withInternal(Set<String> hosts) {
    return new FetchSettings(hosts, mostBytes, patience);
  }
}
