package org.waybill.usecases.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Report;
import org.waybill.syntax.corenlp.CoreNlpParsers;
import org.waybill.usecases.GrammarReaders;
import org.waybill.usecases.explaining.ExplainClaims.Outcome;

/** The tree of a claim's sentence, read again. */
final class ExplainClaimsTest {

  private static final String FILLER = "Soldiers with missiles and rockets stood in the square. ";
  private static final GrammarReaders READERS = new GrammarReaders(new CoreNlpParsers());

  @Test
  void showsPredicateRolesAndCuesWhereverTheSentenceStands() {
    Claim claim =
        transfer(
            FILLER.repeat(400)
                + "\nThe ministry said that Brazil had probably delivered 500 rockets to Chile.");
    assertThat(new ExplainClaims(READERS).explain(claim))
        .isInstanceOfSatisfying(
            Outcome.Read.class,
            read -> {
              assertThat(read.tree().rule()).isEqualTo(claim.rule());
              assertThat(part(read.tree(), "delivered")).isEqualTo(TreeWord.PREDICATE);
              assertThat(part(read.tree(), "Brazil")).isEqualTo("supplier");
              assertThat(part(read.tree(), "Chile")).isEqualTo("recipient");
              assertThat(part(read.tree(), "rockets")).isEqualTo("materiel");
              assertThat(part(read.tree(), "probably")).isEqualTo(TreeWord.CUE);
              assertThat(read.tree().words()).filteredOn(word -> word.head() < 0).isNotEmpty();
            });
  }

  @Test
  void saysSoWhereTheClaimIsNotFoundAgain() {
    Claim claim = transfer("Brazil delivered rockets to Chile on Monday.");
    Claim other =
        new Claim(
            claim.id(),
            claim.report(),
            claim.event(),
            claim.factuality(),
            claim.source(),
            claim.when(),
            claim.where(),
            claim.inferred(),
            claim.evidence(),
            claim.reader(),
            "en/another",
            claim.explanation());
    assertThat(new ExplainClaims(READERS).explain(other)).isInstanceOf(Outcome.NotFound.class);
  }

  private static Claim transfer(String body) {
    Report report =
        new Report("r", "en", "", "Paper", Optional.of("2022-12-06"), Optional.empty(), body);
    List<Claim> claims = READERS.read(report);
    return claims.stream()
        .filter(claim -> claim.event() instanceof Event.Transfer)
        .findFirst()
        .orElseThrow();
  }

  private static String part(ReadTree tree, String word) {
    return tree.words().stream()
        .filter(one -> one.text().equals(word))
        .findFirst()
        .orElseThrow()
        .part();
  }
}
