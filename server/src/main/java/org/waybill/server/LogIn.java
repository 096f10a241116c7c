package org.waybill.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.waybill.server.changes.Form;
import org.waybill.server.guard.Access;
import org.waybill.server.guard.RefusedException;
import org.waybill.server.pages.Answer;
import org.waybill.server.views.LogInForm;

/** The page to log in on, and logging out. */
final class LogIn {

  private final Access access;
  private final Rendering rendering;

  LogIn(Access access, Rendering rendering) {
    this.access = access;
    this.rendering = rendering;
  }

  void serve(JavalinConfig config) {
    config.routes.get("/login", context -> show(context, Optional.empty()));
    config.routes.post("/login", this::logIn);
    config.routes.post(
        "/logout",
        context -> {
          access.logOut(context);
          context.redirect("/login", HttpStatus.SEE_OTHER);
        });
  }

  private void logIn(Context context) {
    Form form = new Form(context.formParamMap(), Access.visitor(context));
    try {
      access.logIn(context, form.required("name"), form.sent("password").orElse(""));
      context.redirect(form.back("/"), HttpStatus.SEE_OTHER);
    } catch (RefusedException refused) {
      context.status(refused.status());
      show(context, Optional.of(String.valueOf(refused.getMessage())));
    }
  }

  private void show(Context context, Optional<String> failure) {
    Form asked = new Form(context.queryParamMap(), Access.visitor(context));
    String to =
        asked.one("to").or(() -> Optional.ofNullable(context.formParam("back"))).orElse("/");
    String title = rendering.words(context).text("login.title");
    rendering.page(context, new Answer(title, "login", new LogInForm(to, failure), () -> "{}"));
  }
}
