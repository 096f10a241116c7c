package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.DossierQuery;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Relation;

/** Tests that have a ledger of their own, on whatever database. */
abstract class LedgerTests {

  static final String WORDS = "Corea del Norte entregó misiles a Rusia en agosto";

  @TempDir Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  LedgerAddress address;

  @SuppressWarnings("NullAway.Init")
  Ledger ledger;

  /** The address of a ledger that is not there yet. */
  abstract LedgerAddress unused() throws Exception;

  @BeforeEach
  void open() throws Exception {
    address = unused();
    ledger = SqlLedger.open(address, Opening.creating());
  }

  /** Whatever a test did, the invariants hold after it. */
  @AfterEach
  void checkAndClose() {
    try {
      assertThat(ledger.check()).isEmpty();
    } finally {
      ledger.close();
    }
  }

  static PageRequest all() {
    return PageRequest.first(1000);
  }

  List<Relation> relations() {
    return ledger.relations(DossierQuery.all(), all()).items();
  }

  List<KeptClaim> claims(ClaimQuery query) {
    return ledger.claims(query, all()).items();
  }
}
