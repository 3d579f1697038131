/**
 * The HTTP API: {@link org.muster.streams.http.HttpApi} is the server, {@link org.muster.streams.http.ApiRoutes} says what
 * stands at which address, {@link org.muster.streams.http.Problem} is how it says no. {@code openapi.yaml} describes it and
 * a test holds the server to it.
 */
package org.muster.streams.http;
