package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.waybill.server.views.ExportForm;

/** What of the ledger can be downloaded, in which forms and by which filters. */
public final class ExportPage implements Page {

  /** The forms, as addresses name them. */
  public static final List<String> FORMS =
      List.of("csv", "jsonl", "ftm", "stix", "plover", "register", "archive");

  @Override
  public String path() {
    return "/export";
  }

  @Override
  public Answer answer(Question question) {
    return new Answer(
        question.words().text("nav.export"),
        "export",
        new ExportForm(FORMS),
        () -> {
          ObjectNode node = Json.object();
          ArrayNode forms = node.putArray("formats");
          FORMS.forEach(forms::add);
          return Json.text(node);
        });
  }
}
