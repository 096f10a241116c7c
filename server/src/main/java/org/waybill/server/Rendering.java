package org.waybill.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.server.guard.Access;
import org.waybill.server.guard.FormGuard;
import org.waybill.server.pages.Answer;
import org.waybill.server.views.Frame;
import org.waybill.server.views.Link;
import org.waybill.server.views.Words;

/** Turns answers into HTML, in the language that the reader chose. */
final class Rendering {

  private static final String LANGUAGE = "waybill-language";
  private static final String CHOICE = "ui";
  private static final String NOTICE = "done";
  private static final int YEAR_SECONDS = 31_536_000;

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final FormGuard forms;
  private final boolean demo;

  Rendering(FormGuard forms, boolean demo) {
    this.forms = forms;
    this.demo = demo;
  }

  /** Writes an answer as a page. */
  void page(Context context, Answer answer) {
    Words words = words(context);
    StringOutput html = new StringOutput();
    templates.render(
        answer.template() + ".jte",
        Map.of("frame", frame(context, answer, words), "view", answer.view()),
        html);
    context.html(html.toString());
  }

  /** The words in the language of a request: what was asked for, kept, or preferred. */
  Words words(Context context) {
    String asked = context.queryParam(CHOICE);
    if (asked != null && Words.LANGUAGES.contains(asked)) {
      context.cookie(
          new Cookie(LANGUAGE, asked, "/", YEAR_SECONDS, false, true, null, SameSite.LAX));
      return Words.in(asked);
    }
    String kept = context.cookie(LANGUAGE);
    return Words.in(kept == null ? preferred(context) : kept);
  }

  private static String preferred(Context context) {
    String header = context.header("Accept-Language");
    if (header == null) {
      return Words.LANGUAGES.getFirst();
    }
    try {
      String best = Locale.lookupTag(Locale.LanguageRange.parse(header), Words.LANGUAGES);
      return best == null ? Words.LANGUAGES.getFirst() : best;
    } catch (IllegalArgumentException noLanguages) {
      return Words.LANGUAGES.getFirst();
    }
  }

  private Frame frame(Context context, Answer answer, Words words) {
    Map<String, List<String>> parameters = new HashMap<>(context.queryParamMap());
    List<String> notice = parameters.remove(NOTICE);
    parameters.remove(CHOICE);
    String path = context.path();
    return new Frame(
        words,
        answer.title(),
        path,
        Link.to(path, parameters),
        Link.to(path.equals("/") ? "/overview.json" : path + ".json", parameters),
        forms.token(context),
        Access.visitor(context),
        Optional.ofNullable(notice)
            .flatMap(values -> values.stream().findFirst())
            .filter(key -> key.startsWith("done.") && words.has(key))
            .map(key -> words.text(key)),
        demo);
  }
}
