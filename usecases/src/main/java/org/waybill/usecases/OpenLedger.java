package org.waybill.usecases;

import java.util.function.Consumer;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.ledger.store.SqlLedger;

/** Opens a ledger, which answers questions and takes decisions. */
public final class OpenLedger {

  /**
   * A ledger that is made where there is none.
   *
   * @param address a file, or {@code jdbc:postgresql://host/database}
   * @param waiting gets a line for people when others keep the ledger busy
   * @throws org.waybill.model.UnusableLedgerException if it cannot be opened
   */
  public Ledger orMake(String address, Consumer<String> waiting) {
    return SqlLedger.open(LedgerAddress.parse(address), Opening.creating().telling(waiting));
  }

  /**
   * A ledger that is there.
   *
   * @param address a file, or {@code jdbc:postgresql://host/database}
   * @param waiting gets a line for people when others keep the ledger busy
   * @throws org.waybill.model.UnusableLedgerException if it is not, or cannot be opened
   */
  public Ledger existing(String address, Consumer<String> waiting) {
    return SqlLedger.open(LedgerAddress.parse(address), Opening.existing().telling(waiting));
  }
}
