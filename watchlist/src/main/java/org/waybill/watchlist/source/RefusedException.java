package org.waybill.watchlist.source;

import java.io.IOException;

/** A file that is refused at a place, for a reason; the name of the file is added by the caller. */
public final class RefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * A refusal.
   *
   * @param where the place in the file, such as "line 3, column 7"
   * @param why what was met there, and the mend
   */
  public RefusedException(String where, String why) {
    super(where + ": " + why);
  }
}
