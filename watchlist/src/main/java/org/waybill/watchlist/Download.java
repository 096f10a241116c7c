package org.waybill.watchlist;

import java.net.URI;

/**
 * Where a list is published.
 *
 * @param list the code of the list
 * @param publisher who publishes it
 * @param address the address of the file that Waybill takes
 * @param taken whether it is taken where nobody says which lists to take
 */
public record Download(String list, String publisher, URI address, boolean taken) {}
