package org.waybill.watchlist;

import java.io.IOException;
import java.util.List;
import org.waybill.watchlist.source.Opening;

/** Reads the files of one format. */
public interface FormatReader {

  /** The format that it reads. */
  ListFormat format();

  /**
   * Whether a file that begins so is in this format.
   *
   * @param opening the beginning of the file
   */
  boolean recognises(Opening opening);

  /**
   * Reads a list to its end.
   *
   * @param sources the file; several for a list that comes in parts
   * @param limits how much is taken
   * @param sink takes what is found
   * @throws IOException if the file cannot be read or is refused
   */
  void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException;
}
