package org.waybill.server.api;

import java.util.List;

/** A request that is answered by a problem. */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final transient List<Fault> faults;

  /**
   * A problem.
   *
   * @param code its kind
   * @param detail what was met and what to do
   * @param faults all that is wrong with the request
   */
  ProblemException(ProblemCode code, String detail, List<Fault> faults) {
    super(detail);
    this.code = code;
    this.faults = List.copyOf(faults);
  }

  ProblemException(ProblemCode code, String detail) {
    this(code, detail, List.of());
  }

  ProblemCode code() {
    return code;
  }

  List<Fault> faults() {
    return faults;
  }

  /**
   * One thing that is wrong.
   *
   * @param in the part of the request: {@code path}, {@code query}, {@code header} or {@code body}
   * @param field the name of the parameter, or the JSON Pointer into the body
   * @param code the keyword of the schema that it fails
   * @param message what was expected
   */
  record Fault(String in, String field, String code, String message) {}
}
