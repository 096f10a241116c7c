package org.waybill.server.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.server.views.ClaimList;
import org.waybill.server.views.ClaimView;
import org.waybill.server.views.Pager;
import org.waybill.usecases.asking.ClaimQuestion;

/** Claims, filtered: of every kind, or contacts alone. */
public final class ClaimsPage implements Page {

  private final Ledger ledger;
  private final String path;
  private final Set<String> only;

  private ClaimsPage(Ledger ledger, String path, Set<String> only) {
    this.ledger = ledger;
    this.path = path;
    this.only = only;
  }

  /** Claims of every kind. */
  public static ClaimsPage ofAll(Ledger ledger) {
    return new ClaimsPage(ledger, "/claims", Set.of());
  }

  /** Contacts between parties. */
  public static ClaimsPage ofContacts(Ledger ledger) {
    return new ClaimsPage(ledger, "/contacts", Set.of("contact"));
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Answer answer(Question question) {
    Map<String, List<String>> chosen = new HashMap<>();
    for (String name : ClaimQuestion.NAMES) {
      if (!question.all(name).isEmpty()) {
        chosen.put(name, question.all(name));
      }
    }
    if (!only.isEmpty()) {
      chosen.remove("kind");
    }
    Map<String, List<String>> asked = new HashMap<>(chosen);
    if (!only.isEmpty()) {
      asked.put("kind", List.copyOf(only));
    }
    ClaimQuery query = ClaimQuestion.query(asked);
    org.waybill.ledger.Page<KeptClaim> claims = ledger.claims(query, question.page());
    return new Answer(
        question.words().text("nav" + path.replace('/', '.')),
        "claims",
        new ClaimList(
            path,
            claims.items().stream().map(kept -> ClaimView.of(kept, question.words())).toList(),
            chosen,
            only.isEmpty(),
            Pager.of(path, question.parameters(), claims.next())),
        () -> Json.list(claims.items(), claims.next(), Json::claim));
  }
}
