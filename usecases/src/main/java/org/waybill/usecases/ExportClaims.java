package org.waybill.usecases;

import java.io.IOException;
import java.io.Writer;
import org.waybill.export.claimformat.ClaimWriter;
import org.waybill.model.Claim;

/** Writes claims for other programs, one after another as they are read. */
public final class ExportClaims implements AutoCloseable {

  /** The form of what is written. */
  public enum Format {
    /** JSON Lines: a claim in the claim format on each line. */
    JSONL,
    /** One JSON array of claims in the claim format. */
    JSON
  }

  private final Writer out;
  private final Format format;
  private final ClaimWriter claims;
  private boolean empty = true;

  /**
   * An export that has written nothing yet.
   *
   * @param out where to; left open, and flushed by {@link #close()}
   * @param format in what form
   * @param explained whether each claim carries how it was read
   */
  public ExportClaims(Writer out, Format format, boolean explained) {
    this.out = out;
    this.format = format;
    this.claims = explained ? ClaimWriter.explainingTo(out) : ClaimWriter.to(out);
  }

  /**
   * Writes one claim.
   *
   * @throws IOException if it cannot be written
   */
  public void add(Claim claim) throws IOException {
    if (format == Format.JSON) {
      out.write(empty ? "[\n" : ",\n");
    }
    empty = false;
    claims.write(claim);
    if (format == Format.JSONL) {
      out.write('\n');
    }
  }

  /** A claim in the claim format, on one line without a line end. */
  public static String line(Claim claim) {
    return ClaimWriter.toJson(claim);
  }

  /** Ends what is written, so that it is whole. */
  @Override
  public void close() throws IOException {
    if (format == Format.JSON) {
      out.write(empty ? "[]\n" : "\n]\n");
    }
    out.flush();
  }
}
