package org.waybill.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.waybill.reading.GrammarReader;
import org.waybill.reading.Reader;
import org.waybill.syntax.corenlp.CoreNlpParsers;

/** What stays in the heap when both languages are loaded and have read a report. */
public final class HeapUse {

  private static final int MEBIBYTE = 1 << 20;

  private HeapUse() {}

  /** Prints the heap in use after collection, in MiB, language by language. */
  public static void main(String[] arguments) {
    CoreNlpParsers parsers = new CoreNlpParsers();
    List<Reader> loaded = new ArrayList<>();
    for (String language : List.of("es", "en")) {
      Reader reader = new GrammarReader(parsers.parser(language));
      int claims = reader.read(ExampleReports.relevant(language)).size();
      loaded.add(reader);
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      System.out.printf(
          "%d language(s) loaded, last %s (%d claims): %d MiB of heap in use%n",
          loaded.size(), language, claims, used / MEBIBYTE);
    }
  }
}
