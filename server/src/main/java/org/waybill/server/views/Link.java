package org.waybill.server.views;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Addresses within the server, with their parameters encoded. */
public final class Link {

  private Link() {}

  /**
   * An address.
   *
   * @param path the path
   * @param parameters names and values by turns
   */
  public static String to(String path, String... parameters) {
    StringBuilder address = new StringBuilder(path);
    for (int i = 0; i + 1 < parameters.length; i += 2) {
      add(address, parameters[i], parameters[i + 1]);
    }
    return address.toString();
  }

  /** An address with parameters in the order of their names. */
  public static String to(String path, Map<String, List<String>> parameters) {
    StringBuilder address = new StringBuilder(path);
    new TreeMap<>(parameters)
        .forEach((name, values) -> values.forEach(value -> add(address, name, value)));
    return address.toString();
  }

  /** The claims that a party takes part in. */
  public static String party(String key) {
    return to("/claims", "party", key);
  }

  /** A dossier. */
  public static String dossier(String supplier, String recipient) {
    return to("/dossier", "supplier", supplier, "recipient", recipient);
  }

  /** A claim. */
  public static String claim(String id) {
    return to("/claim", "id", id);
  }

  /** A report. */
  public static String report(String id) {
    return to("/report", "id", id);
  }

  private static void add(StringBuilder address, String name, String value) {
    address
        .append(address.indexOf("?") < 0 ? '?' : '&')
        .append(encoded(name))
        .append('=')
        .append(encoded(value));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
