package org.waybill.server.views;

import java.util.Optional;
import org.waybill.ledger.access.Role;
import org.waybill.server.guard.Visitor;

/**
 * What every page has around it.
 *
 * @param words the words of the interface
 * @param title the title of the page
 * @param here the path of the page, to mark it in the navigation
 * @param address the path and the query, without the choice of language
 * @param json the address of the same as JSON
 * @param token the token of the forms
 * @param visitor who looks at it
 * @param notice what was just done; empty if nothing was
 * @param demo whether the ledger is a temporary one with the bundled examples
 */
public record Frame(
    Words words,
    String title,
    String here,
    String address,
    String json,
    String token,
    Visitor visitor,
    Optional<String> notice,
    boolean demo) {

  /** The address of this page with the interface in another language. */
  public String in(String language) {
    return address + (address.contains("?") ? "&" : "?") + "ui=" + language;
  }

  /** Whether whoever looks at it may change the ledger. */
  public boolean mayChange() {
    return visitor.role().covers(Role.ANALYST);
  }

  /** Whether a part of the navigation is where we are. */
  public boolean isAt(String path) {
    return here.equals(path);
  }
}
