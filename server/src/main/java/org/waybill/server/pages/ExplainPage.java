package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.server.views.ClaimView;
import org.waybill.server.views.Explained;
import org.waybill.server.views.TreePicture;
import org.waybill.usecases.explaining.ExplainClaims;
import org.waybill.usecases.explaining.ExplainClaims.Outcome;
import org.waybill.usecases.explaining.ReadTree;

/** How a claim was read: the tree of its sentence with roles and cues, and the rule's steps. */
public final class ExplainPage implements Page {

  private final Ledger ledger;
  private final ExplainClaims explaining;

  /**
   * The page.
   *
   * @param ledger where the claims are
   * @param explaining reads their sentences again
   */
  public ExplainPage(Ledger ledger, ExplainClaims explaining) {
    this.ledger = ledger;
    this.explaining = explaining;
  }

  @Override
  public String path() {
    return "/explain";
  }

  @Override
  public Answer answer(Question question) {
    String id = question.required("id");
    KeptClaim kept =
        ledger
            .claim(id)
            .orElseThrow(() -> new NotFoundException("the ledger has no claim '" + id + "'"));
    Outcome outcome = explaining.explain(kept.asRead());
    Optional<ReadTree> tree =
        outcome instanceof Outcome.Read read ? Optional.of(read.tree()) : Optional.empty();
    String why =
        switch (outcome) {
          case Outcome.Read ignored -> "";
          case Outcome.NotFound ignored -> "explain.not-found";
          case Outcome.Busy ignored -> "explain.busy";
        };
    return new Answer(
        question.words().text("claim.how"),
        "explain",
        new Explained(
            ClaimView.asRead(kept, question.words()),
            tree.map(read -> TreePicture.of(read, question.words())),
            tree.map(ReadTree::words).orElse(List.of()),
            why),
        () -> json(kept, tree));
  }

  private static String json(KeptClaim kept, Optional<ReadTree> tree) {
    ObjectNode node = Json.object();
    node.put("claim", kept.claim().id());
    node.put("rule", kept.asRead().rule());
    ArrayNode steps = node.putArray("steps");
    kept.asRead().explanation().steps().forEach(steps::add);
    if (tree.isPresent()) {
      ArrayNode words = node.putArray("words");
      tree.get()
          .words()
          .forEach(word ->
              words
                  .addObject()
                  .put("text", word.text())
                  .put("tag", word.tag())
                  .put("head", word.head())
                  .put("relation", word.relation())
                  .put("part", word.part().isEmpty() ? null : word.part()));
    } else {
      node.putNull("words");
    }
    return Json.text(node);
  }
}
