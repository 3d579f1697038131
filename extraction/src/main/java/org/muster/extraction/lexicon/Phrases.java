package org.muster.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.extraction.text.Tokenizer;
import org.muster.extraction.text.Tokens;
import org.muster.extraction.text.Vocabulary;

/** A trie over word numbers: finds the longest phrase of a lexicon that begins at a token. */
public final class Phrases<T> {
    private static final class Node<T> {
        Map<Integer, Node<T>> next;
        T value;
    }

    private final Vocabulary vocabulary;
    private final List<Node<T>> byFirstWord = new ArrayList<>();

    public Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The value that stands at a phrase, or null. */
    public T get(String phrase) {
        return node(phrase).value;
    }

    public void put(String phrase, T value) {
        node(phrase).value = value;
    }

    private Node<T> node(String phrase) {
        Tokens tokens = new Tokenizer(vocabulary).tokenize(phrase);
        if (tokens.size() == 0) {
            throw new IllegalArgumentException("an empty phrase in a lexicon");
        }
        Node<T> node = null;
        for (int i = 0; i < tokens.size(); i++) {
            int word = vocabulary.add(tokens.string(i));
            if (i == 0) {
                while (byFirstWord.size() <= word) {
                    byFirstWord.add(null);
                }
                node = byFirstWord.get(word);
                if (node == null) {
                    node = new Node<>();
                    byFirstWord.set(word, node);
                }
            } else {
                if (node.next == null) {
                    node.next = new HashMap<>();
                }
                node = node.next.computeIfAbsent(word, w -> new Node<>());
            }
        }
        return node;
    }

    /** Accepts or refuses a phrase that was found, so that a shorter one may be tried. */
    public interface Filter<T> {
        boolean accepts(T value, int from, int to);
    }

    /** Receives the longest phrase. */
    public record Match<T>(T value, int to) {}

    /** The longest accepted phrase that begins at a token and ends before {@code limit}, or null. */
    public Match<T> longest(Tokens tokens, int from, int limit, Filter<T> filter) {
        int first = tokens.word(from);
        if (first >= byFirstWord.size()) {
            return null;
        }
        Node<T> node = byFirstWord.get(first);
        Match<T> best = null;
        int i = from;
        while (node != null) {
            i++;
            if (node.value != null && filter.accepts(node.value, from, i)) {
                best = new Match<>(node.value, i);
            }
            if (node.next == null || i >= limit) {
                break;
            }
            int word = tokens.word(i);
            node = word == Vocabulary.UNKNOWN ? null : node.next.get(word);
        }
        return best;
    }
}
