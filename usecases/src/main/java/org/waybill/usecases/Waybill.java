package org.waybill.usecases;

import org.waybill.syntax.corenlp.CoreNlpParsers;

/**
 * All that a user can do, wired: the way in for the command line and the server.
 *
 * @param readReports reads reports
 * @param evaluateClaims compares claims with coded ones
 * @param listLanguages lists what can be read
 */
public record Waybill(
    ReadReports readReports, EvaluateClaims evaluateClaims, ListLanguages listLanguages) {

  /** All of it on the grammar reader and the models on the class path, one thread a processor. */
  public static Waybill standard() {
    CoreNlpParsers parsers = new CoreNlpParsers();
    ReadReports reading =
        new ReadReports(new GrammarReaders(parsers), Runtime.getRuntime().availableProcessors());
    return new Waybill(reading, new EvaluateClaims(reading), new ListLanguages(parsers));
  }
}
