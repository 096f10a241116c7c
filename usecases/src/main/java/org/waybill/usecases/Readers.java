package org.waybill.usecases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Claim;
import org.waybill.model.Report;
import org.waybill.usecases.explaining.ReadTree;

/** The languages that reports can be read in, and a way to read each. Safe for several threads. */
public interface Readers {

  /** The ISO 639-1 codes of the languages. */
  Set<String> languages();

  /** The readers and their version: another one reads otherwise, for instance {@code grammar/1}. */
  String name();

  /**
   * The claims of a report, in the order of its text. The first report in a language takes longer:
   * the language's models are loaded for it.
   *
   * @throws org.waybill.model.UnsupportedLanguageException if its language is none of {@link
   *     #languages()}
   */
  List<Claim> read(Report report);

  /**
   * The tree of the sentence that a claim was read in.
   *
   * @return empty if the claim is not found there any more; always so with readers that draw none
   */
  default Optional<ReadTree> tree(Claim claim) {
    return Optional.empty();
  }
}
