package org.waybill.cli;

import org.waybill.usecases.ReadOutcome;

/** Where what was read is printed to; closed, what was printed so far is whole. */
interface ReadOutput extends AutoCloseable {

  /** Prints what became of one input. */
  void add(ReadOutcome outcome);

  /** Prints what there is to say at the end. */
  void end(Counts counts);

  @Override
  void close();
}
