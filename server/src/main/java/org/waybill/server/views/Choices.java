package org.waybill.server.views;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.ledger.Standing;
import org.waybill.ledger.alerts.Trigger;
import org.waybill.model.Coded;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Reliability;
import org.waybill.model.Stage;

/** The codes that filters and forms offer, in the order in which they are defined. */
public final class Choices {

  /** The kinds of event. */
  public static final List<String> KINDS =
      List.of("transfer", "contact", "commitment", "appeal", "measure", "inquiry");

  /** The stages of a transfer. */
  public static final List<String> STAGES = codes(Stage.values());

  /** The categories of materiel. */
  public static final List<String> CATEGORIES = codes(MaterielCategory.values());

  /** FactBank's values. */
  public static final List<String> FACTUALITIES = codes(Factuality.values());

  /** What analysts make of a claim. */
  public static final List<String> STANDINGS = codes(Standing.values());

  /** The Admiralty code's reliabilities. */
  public static final List<String> RELIABILITIES = codes(Reliability.values());

  /** What an alert may fire on. */
  public static final List<String> TRIGGERS = codes(Trigger.values());

  private Choices() {}

  private static List<String> codes(Coded[] values) {
    return Stream.of(values).map(Coded::code).toList();
  }
}
