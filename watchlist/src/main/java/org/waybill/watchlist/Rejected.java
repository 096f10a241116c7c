package org.waybill.watchlist;

/**
 * A record of a list file that no entry could be made of.
 *
 * @param where the place in the file, and the record's id where it has one
 * @param why what is wrong with it
 */
public record Rejected(String where, String why) {}
