package org.waybill.reading;

import java.util.List;
import org.waybill.model.Claim;
import org.waybill.model.Report;

/**
 * Reads the claims of reports in one language.
 *
 * <p>Whatever reads, the evidence of each claim is verbatim: its words stand in the report at its
 * offsets. Safe for use by several threads at once.
 */
public interface Reader {

  /** The claims of a report, in the order of its text; empty if it has none. */
  List<Claim> read(Report report);
}
