package org.muster.producer.web;

/** What an address gives: something, or word that it is still the same. */
public sealed interface Answer permits WebResource, Answer.NotModified {
    /** Nothing changed since the validators were given out. */
    record NotModified() implements Answer {}
}
