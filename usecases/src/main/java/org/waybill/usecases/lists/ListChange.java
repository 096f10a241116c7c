package org.waybill.usecases.lists;

/**
 * A difference between two versions of a list.
 *
 * @param kind what became of the entry
 * @param entry the list's own id of it
 * @param name its primary name
 * @param field the field that changed; empty for an entry that was added or removed
 * @param before the field in the earlier version; empty for an entry that was added or removed
 * @param after the field in the later version; empty for an entry that was added or removed
 */
public record ListChange(
    Kind kind, String entry, String name, String field, String before, String after) {

  /** What became of an entry. */
  public enum Kind {
    /** It is in the later version only. */
    ADDED,
    /** It is in the earlier version only. */
    REMOVED,
    /** It says something else. */
    CHANGED
  }
}
