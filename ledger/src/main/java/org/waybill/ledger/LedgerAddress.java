package org.waybill.ledger;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.waybill.model.InvalidValueException;

/** Where a ledger is kept. */
public sealed interface LedgerAddress {

  /** How the address is shown to people: never with a password. */
  String shown();

  /**
   * A ledger in one SQLite file.
   *
   * @param path the file
   */
  record File(Path path) implements LedgerAddress {
    @Override
    public String shown() {
      return path.toString();
    }
  }

  /**
   * A ledger in a PostgreSQL database.
   *
   * @param url a JDBC address, {@code jdbc:postgresql://host/database}, with {@code
   *     ?user=…&password=…} where the server asks for them
   */
  record Server(String url) implements LedgerAddress {
    @Override
    public String shown() {
      int parameters = url.indexOf('?');
      return parameters < 0 ? url : url.substring(0, parameters);
    }
  }

  /**
   * The address that a user wrote: a JDBC address of PostgreSQL, or else the path of a file.
   *
   * @throws InvalidValueException if it is neither
   */
  static LedgerAddress parse(String written) {
    if (written.startsWith("jdbc:postgresql:")) {
      return new Server(written);
    }
    if (written.isBlank() || written.startsWith("jdbc:")) {
      throw new InvalidValueException(
          "'"
              + written
              + "' is no ledger; give the path of a file, or jdbc:postgresql://host/database");
    }
    try {
      return new File(Path.of(written));
    } catch (InvalidPathException e) {
      throw new InvalidValueException("'" + written + "' is no path of a file", e);
    }
  }
}
