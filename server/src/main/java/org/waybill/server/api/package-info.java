/**
 * The ledger for programs: what {@code /api/v1} answers.
 *
 * <p>{@link org.waybill.server.api.Contract} is the description of it, an OpenAPI document that was
 * written by hand. It leads: a request is checked against it before anything else looks at it, and
 * a route without an operation there, or an operation without a route, keeps the server from
 * starting.
 */
@NullMarked
package org.waybill.server.api;

import org.jspecify.annotations.NullMarked;
