package org.waybill.server.views;

import java.util.List;
import java.util.Map;
import org.waybill.ledger.dossier.Dossier;

/**
 * A dossier with its claims.
 *
 * @param row its furthest stages and grade
 * @param dossier all of it
 * @param picture the address of its timeline
 * @param summary the whole in a few sentences
 * @param courses the course by category
 * @param contradictions what does not go together
 * @param gaps what was pledged beside what came
 * @param touches contacts, commitments, appeals, measures and inquiries, by kind
 * @param consequences what would follow for the parties, were it so
 * @param claims transfers that it rests on, newest first
 * @param pager where these go on
 * @param all the address of all claims between the two
 */
public record DossierView(
    DossierRow row,
    Dossier dossier,
    String picture,
    String summary,
    List<CourseView> courses,
    List<ContradictionView> contradictions,
    List<GapView> gaps,
    Map<String, Touches> touches,
    Consequences consequences,
    List<ClaimView> claims,
    Pager pager,
    String all) {

  /** How many of a long list a page has room for. */
  public static final int SHOWN = 12;

  /** Copies the collections. */
  public DossierView {
    courses = List.copyOf(courses);
    contradictions = List.copyOf(contradictions);
    gaps = List.copyOf(gaps);
    claims = List.copyOf(claims);
  }

  /** The first of a list, as many as a page has room for; the JSON has all. */
  public <T> List<T> some(List<T> all) {
    return all.size() <= SHOWN ? all : all.subList(0, SHOWN);
  }

  /**
   * A stage in a category.
   *
   * @param category the category, in words
   * @param stage the stage, in words
   * @param grade its Admiralty grade
   * @param because why it is graded so
   * @param when when
   * @param statements who says what: the first of them
   * @param all how many say something
   */
  public record CourseView(
      String category,
      String stage,
      String grade,
      String because,
      String when,
      List<StatementView> statements,
      int all) {

    /** Copies the list. */
    public CourseView {
      statements = List.copyOf(statements);
    }
  }

  /**
   * What an origin says.
   *
   * @param factuality how surely, as coded
   * @param origin who, and who speaks for it
   * @param count in how many claims
   * @param href one of the claims
   */
  public record StatementView(String factuality, String origin, int count, String href) {}

  /**
   * What was pledged beside what came, in one category: figures or the number of claims.
   *
   * @param category the category, in words
   * @param pledged agreed, or undertaken to supply
   * @param shipped sent
   * @param delivered delivered or used
   * @param missing what is missing; empty where there are no figures
   */
  public record GapView(
      String category, String pledged, String shipped, String delivered, String missing) {}

  /**
   * What touches the relation, of one kind.
   *
   * @param some the first of it
   * @param all how much there is
   */
  public record Touches(List<TouchView> some, int all) {

    /** Copies the list. */
    public Touches {
      some = List.copyOf(some);
    }
  }

  /**
   * What touches the relation.
   *
   * @param when when
   * @param factuality how surely, as coded
   * @param by who says so
   * @param what what, in words
   * @param href one of the claims
   */
  public record TouchView(String when, String factuality, String by, String what, String href) {}

  /**
   * Claims that do not go together.
   *
   * @param because what the rule says
   * @param first what is contradicted
   * @param second what contradicts it
   */
  public record ContradictionView(String because, Side first, Side second) {}

  /**
   * One side of a contradiction.
   *
   * @param said who says what: the first of them
   * @param all how many say something
   */
  public record Side(List<SideView> said, int all) {

    /** Copies the list. */
    public Side {
      said = List.copyOf(said);
    }
  }

  /**
   * What an origin says, on one side of a contradiction.
   *
   * @param factuality how surely, as coded
   * @param what the stage and the materiel, in words
   * @param origin who, and who speaks for it
   * @param when when
   * @param claims in how many claims
   * @param href the address of one of the claims
   */
  public record SideView(
      String factuality, String what, String origin, String when, int claims, String href) {}
}
