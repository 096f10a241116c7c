package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.waybill.server.views.AddForm;

/** A form to add a report: its text, or a file. */
public final class AddPage implements Page {

  private final List<String> languages;

  /**
   * The form.
   *
   * @param languages the languages that can be read, ISO 639-1
   */
  public AddPage(List<String> languages) {
    this.languages = List.copyOf(languages);
  }

  @Override
  public String path() {
    return "/add";
  }

  @Override
  public Answer answer(Question question) {
    return new Answer(
        question.words().text("nav.add"),
        "add",
        new AddForm(languages),
        () -> {
          ObjectNode node = Json.object();
          ArrayNode array = node.putArray("languages");
          languages.forEach(array::add);
          return Json.text(node);
        });
  }
}
