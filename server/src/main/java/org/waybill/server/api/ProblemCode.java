package org.waybill.server.api;

import java.util.Locale;

/** The kinds of failure that programs can tell apart; their codes stay as they are. */
enum ProblemCode {
  /** Parameters or fields are not as the document has them. */
  INVALID_REQUEST(400, "The request is not as the description has it", false),
  /** The body is no JSON. */
  MALFORMED_JSON(400, "The body is no well-formed JSON in UTF-8", true),
  /** Nobody knows who asks. */
  UNKNOWN_VISITOR(401, "The ledger has accounts; show a token", false),
  /** The account's or the token's role does not cover it. */
  FORBIDDEN(403, "The role does not cover this", true),
  /** A change that a browser sent for another site, or may have. */
  FOREIGN_REQUEST(403, "Changes are for programs and not for browsers", true),
  /** Nothing is there. */
  NOT_FOUND(404, "There is nothing at this address", false),
  /** Something is there, but not for this method. */
  METHOD_NOT_ALLOWED(405, "The method is none of those that Allow lists", false),
  /** The body is too large. */
  TOO_LARGE(413, "The body is too large", true),
  /** The body is not declared as JSON. */
  UNSUPPORTED_MEDIA_TYPE(415, "The body must be application/json", true),
  /** The request was sent to another name. */
  FOREIGN_HOST(421, "This server answers to other names", false),
  /** The ledger does not have, or cannot take, what a value says. */
  INVALID_VALUE(422, "The ledger cannot take a value", false),
  /** A report that cannot be read. */
  UNREADABLE_INPUT(422, "The report cannot be read", true),
  /** A report in a language that cannot be read. */
  UNSUPPORTED_LANGUAGE(422, "The language cannot be read", true),
  /** A key that named another change before. */
  KEY_REUSED(422, "The Idempotency-Key named another change", true),
  /** Waybill is at fault. */
  INTERNAL_ERROR(500, "Waybill failed", false),
  /** The ledger cannot be reached or stays busy. */
  UNUSABLE_LEDGER(503, "The ledger cannot be used now", false);

  private final int status;
  private final String title;
  private final boolean onlyOfChanges;

  ProblemCode(int status, String title, boolean onlyOfChanges) {
    this.status = status;
    this.title = title;
    this.onlyOfChanges = onlyOfChanges;
  }

  /** The code that programs get. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  /** Whether requests that change nothing never meet it. */
  boolean onlyOfChanges() {
    return onlyOfChanges;
  }

  /** The kind of a failure of which no more than the HTTP status is known. */
  static ProblemCode ofStatus(int status) {
    for (ProblemCode code : values()) {
      if (code.status == status) {
        return code;
      }
    }
    return status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
  }
}
