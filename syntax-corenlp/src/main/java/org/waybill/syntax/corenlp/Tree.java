package org.waybill.syntax.corenlp;

/**
 * A dependency tree over numbered words.
 *
 * @param heads for each word the index of its head, or -1
 * @param relations for each word its relation to the head
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, nor is it compared
record Tree(int[] heads, String[] relations) {}
