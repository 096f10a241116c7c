package org.waybill.intake;

import org.waybill.model.Coded;

/** The kind of reason why an input is not taken. */
public enum Refusal implements Coded {
  /** Nothing is at the given path. */
  NOT_FOUND("not-found"),
  /** It is there and cannot be read: rights, a broken link, a device, a failing disk. */
  UNREADABLE("unreadable"),
  /** A folder holds no file that is taken. */
  NO_REPORTS("no-reports"),
  /** A folder is a link to another folder; links to folders are not followed. */
  LINKED_FOLDER("linked-folder"),
  /** No text, or blanks alone. */
  EMPTY("empty"),
  /** It is of another kind than text, for instance a PDF. */
  BINARY("binary"),
  /** It is larger than the limit. */
  TOO_LARGE("too-large"),
  /** It is not well-formed JSON. */
  MALFORMED_JSON("malformed-json"),
  /** A field of the JSON form is missing, given twice or of a wrong type or value. */
  INVALID_FIELD("invalid-field"),
  /** A page has no body text that could be told from the rest. */
  NO_BODY_TEXT("no-body-text"),
  /** The language cannot be told. */
  UNKNOWN_LANGUAGE("unknown-language"),
  /** The language is none of those that are read. */
  UNSUPPORTED_LANGUAGE("unsupported-language");

  private final String code;

  Refusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
