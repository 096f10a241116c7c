package org.waybill.usecases;

import java.time.Clock;
import java.util.Set;
import org.waybill.syntax.corenlp.CoreNlpParsers;
import org.waybill.usecases.explaining.ExplainClaims;
import org.waybill.usecases.exposure.ShowExposure;
import org.waybill.usecases.exposure.UpdateExposure;
import org.waybill.usecases.fetching.AddPages;
import org.waybill.usecases.fetching.FetchSettings;
import org.waybill.usecases.fetching.Fetching;
import org.waybill.usecases.regimes.ShowRegimes;
import org.waybill.usecases.screening.CompareNames;
import org.waybill.usecases.screening.ScreenNames;

/**
 * All that a user can do, wired: the way in for the command line and the server.
 *
 * @param readReports reads reports
 * @param exportReports reads reports and writes their claims for other programs
 * @param openLedger opens a ledger
 * @param exportLedger writes the claims of a ledger for other programs
 * @param exportArchive writes all that a ledger keeps to one file
 * @param importArchive takes an archive into an empty ledger
 * @param evaluateClaims compares claims with coded ones
 * @param listLanguages lists what can be read
 * @param addReports reads reports into a ledger
 * @param rereadReports reads the reports in a ledger again
 * @param showRegimes tells which embargoes and sanctions regimes there are, and which bear on
 *     claims
 * @param compareNames compares names with names
 * @param screenNames screens names against lists
 * @param updateExposure screens the parties of a ledger against the lists that it keeps
 * @param showExposure tells which parties of a ledger resemble entries of lists
 * @param explainClaims shows how claims were read
 * @param addPages adds reports by their addresses
 */
public record Waybill(
    ReadReports readReports,
    ExportReports exportReports,
    OpenLedger openLedger,
    ExportLedger exportLedger,
    ExportArchive exportArchive,
    ImportArchive importArchive,
    EvaluateClaims evaluateClaims,
    ListLanguages listLanguages,
    AddReports addReports,
    RereadReports rereadReports,
    ShowRegimes showRegimes,
    CompareNames compareNames,
    ScreenNames screenNames,
    UpdateExposure updateExposure,
    ShowExposure showExposure,
    ExplainClaims explainClaims,
    AddPages addPages) {

  /** All of it on the grammar reader and the models on the class path, one thread a processor. */
  public static Waybill standard() {
    CoreNlpParsers parsers = new CoreNlpParsers();
    return of(new GrammarReaders(parsers), parsers);
  }

  /** All of it on given readers, one thread a processor. */
  public static Waybill readingBy(Readers readers) {
    return of(readers, new CoreNlpParsers());
  }

  private static Waybill of(Readers readers, CoreNlpParsers parsers) {
    int threads = Runtime.getRuntime().availableProcessors();
    ShowRegimes regimes = new ShowRegimes();
    ReadReports reading = new ReadReports(readers, threads);
    AddReports adding = new AddReports(readers, threads);
    return new Waybill(
        reading,
        new ExportReports(reading, Clock.systemUTC()),
        new OpenLedger(),
        new ExportLedger(Clock.systemUTC()),
        new ExportArchive(Clock.systemUTC()),
        new ImportArchive(),
        new EvaluateClaims(reading),
        new ListLanguages(parsers),
        adding,
        new RereadReports(readers),
        regimes,
        new CompareNames(),
        new ScreenNames(),
        new UpdateExposure(),
        new ShowExposure(regimes, Clock.systemUTC()),
        new ExplainClaims(readers),
        new AddPages(adding, new Fetching(FetchSettings.standard())));
  }

  /** The same, where hosts may be reached by address though they are not public. */
  public Waybill reaching(Set<String> hosts) {
    return new Waybill(
        readReports,
        exportReports,
        openLedger,
        exportLedger,
        exportArchive,
        importArchive,
        evaluateClaims,
        listLanguages,
        addReports,
        rereadReports,
        showRegimes,
        compareNames,
        screenNames,
        updateExposure,
        showExposure,
        explainClaims,
        addPages.reaching(hosts));
  }
}
