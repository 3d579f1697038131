/**
 * A careful reader of the web: {@link org.muster.producer.web.WebClient} asks one thing at a time, keeps to
 * {@code robots.txt}, waits when it is told to, and refuses addresses of private networks, endless answers and long
 * chains of redirects. {@link org.muster.producer.web.Feed} reads RSS, Atom and JSON feeds.
 */
package org.muster.producer.web;
