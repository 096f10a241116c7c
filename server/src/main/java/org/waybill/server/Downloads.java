package org.waybill.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.Ledger;
import org.waybill.model.InvalidValueException;
import org.waybill.server.guard.RefusedException;
import org.waybill.server.pages.ExportPage;
import org.waybill.usecases.ExportFormat;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.asking.ClaimQuestion;

/** Exports, written while they are read, however long they are; two at a time. */
final class Downloads implements Handler {

  private static final int AT_ONCE = 2;
  private static final int TOO_MANY = 429;
  private static final String CSV = "text/csv; charset=utf-8";
  private static final String LINES = "application/jsonl";
  private static final String STIX = "application/stix+json; version=2.1";

  private static final Map<String, Form> FORMS =
      Map.of(
          "jsonl", new Form(Optional.empty(), "jsonl", LINES),
          "csv", new Form(Optional.of(ExportFormat.CSV), "csv", CSV),
          "plover", new Form(Optional.of(ExportFormat.PLOVER), "csv", CSV),
          "register", new Form(Optional.of(ExportFormat.REGISTER), "csv", CSV),
          "stix", new Form(Optional.of(ExportFormat.STIX), "json", STIX),
          "ftm", new Form(Optional.of(ExportFormat.FOLLOW_THE_MONEY), "jsonl", LINES));

  private final Waybill waybill;
  private final Ledger ledger;
  private final Semaphore free = new Semaphore(AT_ONCE);

  /** A form with the ending of its files and their type; of no format is the claim format. */
  private record Form(Optional<ExportFormat> format, String ending, String type) {}

  Downloads(Waybill waybill, Ledger ledger) {
    this.waybill = waybill;
    this.ledger = ledger;
  }

  @Override
  public void handle(Context context) throws IOException {
    String wanted = context.queryParam("format");
    if (wanted == null || !ExportPage.FORMS.contains(wanted)) {
      throw new InvalidValueException(
          "format is one of " + String.join(", ", ExportPage.FORMS) + ", not '" + wanted + "'");
    }
    ClaimQuery query = ClaimQuestion.query(context.queryParamMap());
    if (!free.tryAcquire()) {
      throw new RefusedException(
          TOO_MANY, "two exports are being written already; try again when they are done");
    }
    try {
      Form form = FORMS.get(wanted);
      if (form == null) {
        archive(context);
        return;
      }
      name(context, form.ending());
      context.contentType(form.type());
      Writer out =
          new BufferedWriter(
              new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8));
      if (form.format().isPresent()) {
        waybill.exportLedger().export(ledger, query, form.format().get(), out);
      } else {
        waybill.exportLedger().lines(ledger, query, out);
      }
      out.flush();
    } finally {
      free.release();
    }
  }

  /** An archive is of one moment; as a file first, so that slow readers hold up no database. */
  private void archive(Context context) throws IOException {
    Path folder = Files.createTempDirectory("waybill-export");
    Path file = folder.resolve("archive.jsonl");
    try {
      waybill.exportArchive().write(ledger, file);
      name(context, "archive.jsonl");
      context.contentType(LINES);
      try (OutputStream out = context.outputStream()) {
        Files.copy(file, out);
      }
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static void name(Context context, String ending) {
    context.header(
        "Content-Disposition",
        "attachment; filename=\"waybill-" + LocalDate.now(Clock.systemUTC()) + "." + ending + "\"");
  }
}
